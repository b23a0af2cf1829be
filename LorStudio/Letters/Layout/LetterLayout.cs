namespace LorStudio.Letters.Layout;

/// <summary>Lays a letter out on pages.</summary>
public static class LetterLayout
{
    /// <summary>A last page that is filled less than this looks like an accident.</summary>
    private const float LeastFill = 0.25f;

    /// <summary>
    /// The letter's pages. Where little more than the signature would go over to the last one, the letter is tightened
    /// by small steps until a page less is enough; if none of them helps, it stays as it was.
    /// </summary>
    public static LetterPages Lay(LetterDocument document, LetterStyle style)
    {
        var (letter, lastPageFill) = LayAs(document, style);
        if (letter.Pages.Count == 1 || lastPageFill >= LeastFill)
        {
            return letter;
        }
        return style
                .Tightened.Select(tighter => LayAs(document, tighter).Letter)
                .FirstOrDefault(tighter => tighter.Pages.Count < letter.Pages.Count)
            ?? letter;
    }

    private static (LetterPages Letter, float LastPageFill) LayAs(LetterDocument document, LetterStyle style)
    {
        var missing = new MissingCharacters();
        var lines = LetterFlow.Of(document, style, missing);
        // The header repeats the candidate's name, whose characters the subject line has answered for.
        var paginator = new Paginator(style, document.Metadata.CandidateName, new TextSetter(new MissingCharacters()));
        var pages = paginator.Paginate(lines);
        return (new LetterPages(pages, missing.Warnings()), paginator.LastPageFill);
    }
}
