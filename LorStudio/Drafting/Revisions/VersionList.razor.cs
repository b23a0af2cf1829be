using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LorStudio.Drafting.Revisions;

/// <summary>The versions of a draft, the latest first. Only those in sight are on the page, so that thousands open at once.</summary>
public sealed partial class VersionList(IJSRuntime js) : IAsyncDisposable
{
    /// <summary>CSS pixels of a row.</summary>
    private const float RowHeight = 72;

    private readonly PageScript _script = new(js, "./Drafting/Revisions/VersionList.razor.js");
    private ElementReference _list;
    private RevisionRow? _revealed;

    [Parameter, EditorRequired]
    public Timeline Timeline { get; set; } = null!;

    /// <summary>The version that is compared with something.</summary>
    [Parameter]
    public RevisionRow? Chosen { get; set; }

    /// <summary>Where a version is compared.</summary>
    [Parameter, EditorRequired]
    public Func<RevisionRow, string> AddressOf { get; set; } = null!;

    /// <summary>Where the chosen version is compared with another one.</summary>
    [Parameter, EditorRequired]
    public Func<RevisionRow, string> CompareAddressOf { get; set; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _script.AttachAsync(_list, RowHeight);
        }

        if (Chosen is not null && Chosen != _revealed)
        {
            _revealed = Chosen;
            await _script.CallAsync("reveal", Timeline.PlaceOf(Chosen));
        }
    }

    public ValueTask DisposeAsync() => _script.DisposeAsync();
}
