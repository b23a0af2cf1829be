using System.Globalization;
using LorStudio.Cases;
using LorStudio.Drafting;

namespace LorStudio.Letters;

/// <summary>Makes a letter of a case's facts and its draft.</summary>
public static class LetterComposer
{
    /// <summary>The letter with its competencies in the given order, dated today where its draft bears no date.</summary>
    public static LetterDocument Compose(CaseFacts facts, Draft draft, CompetencyOrder order, DateOnly today)
    {
        var (candidate, writer) = (facts.Candidate, facts.Writer);
        var date = draft.LetterDate ?? today;
        var candidateName = Typography.Set(candidate.FullName);
        var writerName = Known(writer.Name, writer.Credentials, ", ");
        return new LetterDocument
        {
            Letterhead = LetterheadOf(writer, writerName),
            Date = date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
            Addressee = AddresseeOf(facts.Application.Specialty),
            Subject = SubjectOf(candidateName, candidate.AamcId),
            Salutation = Typography.Set(draft.Salutation),
            Body = [.. SectionKeys.In(order).SelectMany(key => Blocks(draft, key))],
            Signature = SignatureOf(writer, writerName),
            Metadata = new LetterMetadata(
                candidateName.Length > 0 ? $"Letter of recommendation for {candidateName}" : "Letter of recommendation",
                writerName,
                candidateName,
                date
            ),
        };
    }

    private static IEnumerable<LetterBlock> Blocks(Draft draft, SectionKey key)
    {
        var blocks = SectionText.Blocks(key, draft[key].Text);
        return draft.Headings && blocks.Count > 0 && key.Competency() is { } competency
            ? blocks.Prepend(new Heading(key, [new LetterInline(competency.FullName())]))
            : blocks;
    }

    private static Letterhead? LetterheadOf(Writer writer, string writerName)
    {
        var name = Typography.Set(writer.Institution ?? "");
        string[] contact = [.. Lines(writer.Address), .. Lines(writer.Phone), .. Lines(writer.Email)];
        return (name.Length > 0 ? name : writerName) is { Length: > 0 } head ? new Letterhead(head, contact)
            : contact.Length > 0 ? new Letterhead("", contact)
            : null;
    }

    private static string[] AddresseeOf(string? specialty) =>
        Typography.Set(specialty ?? "") is { Length: > 0 } name
        && !name.Equals("General", StringComparison.OrdinalIgnoreCase)
            ? [$"Program Director, {name} Residency"]
            : [];

    private static string? SubjectOf(string candidateName, string? aamcId) =>
        Known(candidateName, string.IsNullOrWhiteSpace(aamcId) ? null : $"AAMC ID {aamcId}", ", ")
            is { Length: > 0 } subject
            ? $"Re: {subject}"
            : null;

    private static Signature SignatureOf(Writer writer, string writerName) =>
        new(
            writerName,
            [
                .. Lines(writer.Title),
                .. Lines(writer.Institution),
                .. Lines(Known(writer.Phone, writer.Email, " \u00B7 ")),
            ]
        );

    private static string Known(string? first, string? second, string between) =>
        string.Join(
            between,
            new[] { first, second }.Select(part => Typography.Set(part ?? "")).Where(p => p.Length > 0)
        );

    private static IEnumerable<string> Lines(string? text) =>
        (text ?? "").Split('\n').Select(Typography.Set).Where(line => line.Length > 0);
}
