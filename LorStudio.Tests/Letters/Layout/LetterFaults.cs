using LorStudio.Letters.Layout;

namespace LorStudio.Tests.Letters.Layout;

/// <summary>Reads laid-out pages as a proofreader would and names what is wrong with them.</summary>
internal static class LetterFaults
{
    private const float Tolerance = 0.05f;

    public static IReadOnlyList<string> Of(LetterPages letter)
    {
        var lines = Lines(letter).ToList();
        return
        [
            .. Margins(letter),
            .. StrandedLines(lines),
            .. StrandedLeads(lines),
            .. StrandedSignature(lines),
            .. letter.Pages.Where(page => page.Runs.All(run => run.Element is null)).Select(_ => "empty page"),
        ];
    }

    private static IEnumerable<string> Margins(LetterPages letter)
    {
        foreach (var page in letter.Pages)
        {
            var margin = page.Runs.Min(run => run.X);
            foreach (var run in page.Runs)
            {
                if (run.X + run.Width > page.Width - margin + Tolerance)
                {
                    yield return $"overfull: {run.Text}";
                }
                if (run.Y < 50 || run.Y > page.Height - 50)
                {
                    yield return $"outside the page: {run.Text}";
                }
            }
        }
    }

    private static IEnumerable<string> StrandedLines(List<Line> lines) =>
        from paragraph in lines.GroupBy(line => line.Element)
        let perPage = paragraph.CountBy(line => line.Page).OrderBy(page => page.Key).Select(page => page.Value).ToList()
        where perPage.Count > 1 && (perPage[0] == 1 || perPage[^1] == 1)
        select $"widow or orphan: {paragraph.First().Text}";

    private static IEnumerable<string> StrandedLeads(List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var endsParagraph = i + 1 == lines.Count || lines[i + 1].Element != lines[i].Element;
            var isLead = lines[i].Element.Role == StructureRole.Heading || lines[i].Text.TrimEnd().EndsWith(':');
            if (endsParagraph && isLead && lines.Skip(i + 1).Take(2).Any(next => next.Page != lines[i].Page))
            {
                yield return $"stranded heading: {lines[i].Text}";
            }
        }
    }

    private static IEnumerable<string> StrandedSignature(List<Line> lines)
    {
        var closing = lines.FindLastIndex(line => line.Text == "Sincerely,");
        var body = lines.Take(closing).Where(line => line.IsBody).TakeLast(2);
        if (lines.Skip(closing).Concat(body).Any(line => line.Page != lines[closing].Page))
        {
            yield return "stranded signature";
        }
    }

    private static IEnumerable<Line> Lines(LetterPages letter) =>
        from page in letter.Pages.Index()
        from line in page.Item.Runs.Where(run => run.Element is not null).GroupBy(run => run.Y)
        select new Line(
            page.Index,
            line.Last().Element!,
            line.Last().Section is not null,
            string.Concat(line.Select(run => run.Text))
        );

    private sealed record Line(int Page, StructureElement Element, bool IsBody, string Text);
}
