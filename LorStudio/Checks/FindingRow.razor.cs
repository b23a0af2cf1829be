using LorStudio.Markup;
using Microsoft.AspNetCore.Components;

namespace LorStudio.Checks;

/// <summary>A finding in its list: where it stands, what it is, and what can be done about it.</summary>
public sealed partial class FindingRow
{
    internal const int LongestReason = 200;
    private const int MostFixes = 3;
    private const int LongestWords = 90; // characters

    private ElementReference _undo;
    private bool _isOpen;
    private bool _wasOpen = true;

    [Parameter, EditorRequired]
    public NamedFinding Named { get; set; } = null!;

    /// <summary>It is to be dismissed, with a reason that may be empty.</summary>
    [Parameter]
    public EventCallback<(NamedFinding Named, string Reason)> OnDismiss { get; set; }

    [Parameter]
    public EventCallback<NamedFinding> OnBringBack { get; set; }

    private Finding Finding => Named.Finding;

    /// <summary>The words it stands on, where the message does not name them.</summary>
    private string? Words
    {
        get
        {
            var text = HarmlessText.Clean(Finding.Text);
            var isTold = Finding.Earlier is not null || Finding.Message.Contains(text, StringComparison.Ordinal);
            return isTold ? null
                : text.Length <= LongestWords ? $"“{text}”"
                : $"“{text[..LongestWords].TrimEnd()}…”";
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The command that dismissed it is gone with the row; a key goes on from here.
        if (_wasOpen && !Named.IsOpen)
        {
            await _undo.FocusAsync();
        }

        _wasOpen = Named.IsOpen;
    }

    private Task DismissAsync() => OnDismiss.InvokeAsync((Named, ""));

    private Task GiveReasonAsync(ChangeEventArgs typed) =>
        OnDismiss.InvokeAsync((Named, ((string?)typed.Value ?? "").Trim()));
}
