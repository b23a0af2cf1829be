namespace LorStudio.Saving;

/// <summary>Tells all open pages which texts were saved, whichever of them it was that wrote.</summary>
public sealed class TextNews
{
    /// <summary>Raised from any thread; a listener must neither block nor throw.</summary>
    public event Action<TextWritten>? Written;

    public void Tell(TextWritten written) => Written?.Invoke(written);
}

/// <summary>That a text was saved.</summary>
/// <param name="Address">See <see cref="SharedText.Address"/>.</param>
/// <param name="By">The text area it was typed in; null where it was not typed.</param>
public sealed record TextWritten(string Address, SavedText Text, Guid? By = null);
