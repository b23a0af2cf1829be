namespace LorStudio.Checks.Reuse;

/// <summary>A section of another letter, made ready to be compared.</summary>
internal sealed class OtherSection
{
    public OtherSection(EarlierSection section)
    {
        Id = section.Id;
        Letter = section.Letter;
        Names = NameWords.Of(section.Letter.Candidate);
        Text = MaskedText.Of(section.Text, Names);
    }

    public long Id { get; }
    public EarlierLetter Letter { get; }

    /// <summary>Of the other candidate.</summary>
    public NameWords Names { get; }

    public MaskedText Text { get; }
}
