namespace LorStudio.Saving;

/// <summary>The text of a field after an edit, and the edit's number, by which the browser knows what was saved.</summary>
public readonly record struct TextEdit(string Text, int Number);
