namespace LorStudio.Cases.Materials;

/// <summary>What was found in a file.</summary>
/// <param name="Text">As <see cref="MaterialText"/> reads it; empty of a picture or a scan.</param>
/// <param name="Pages">Of a PDF.</param>
/// <param name="Remark">What was left out or not found, as a sentence for the practitioner.</param>
public sealed record MaterialContents(MaterialFormat Format, string Text, int? Pages = null, string? Remark = null);
