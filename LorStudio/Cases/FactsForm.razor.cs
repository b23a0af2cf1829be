using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace LorStudio.Cases;

/// <summary>The facts of a case as a form: every change goes up as changed facts.</summary>
public sealed partial class FactsForm(IOptions<PracticeOptions> practice)
{
    // Ahead of the parameter: while the browser is slow to take what is drawn, the form is not drawn again for a while,
    // and the next field's change must not undo the last one's.
    private CaseFacts _typed = new();

    [Parameter, EditorRequired]
    public CaseFacts Facts { get; set; } = new();

    [Parameter]
    public EventCallback<CaseFacts> FactsChanged { get; set; }

    /// <summary>Whether the less pressing facts are shown from the start.</summary>
    [Parameter]
    public bool Expanded { get; set; }

    /// <summary>Whether the cursor stands in the first field from the start.</summary>
    [Parameter]
    public bool FocusFirst { get; set; }

    private Candidate C => _typed.Candidate;
    private Writer W => _typed.Writer;
    private Experience E => _typed.Experience;
    private Application A => _typed.Application;
    private Order O => _typed.Order;

    private string People => string.Join('\n', _typed.People);

    private IReadOnlyList<(string?, string)> Services => FactChoices.Services(practice.Value.ServiceOptions, O.Service);

    protected override void OnParametersSet() => _typed = Facts;

    private string? Fault(FactField field) => _typed.Faults().FirstOrDefault(f => f.Field == field)?.Message;

    private Task PutAsync(Candidate candidate) => PutAsync(_typed with { Candidate = candidate });

    private Task PutAsync(Writer writer) => PutAsync(_typed with { Writer = writer });

    private Task PutAsync(Experience experience) => PutAsync(_typed with { Experience = experience });

    private Task PutAsync(Application application) => PutAsync(_typed with { Application = application });

    private Task PutAsync(Order order) => PutAsync(_typed with { Order = order });

    private Task PutPeopleAsync(string? lines) =>
        PutAsync(_typed with { People = [.. (lines ?? "").ReplaceLineEndings("\n").Split('\n')] });

    private Task PutAsync(CaseFacts facts)
    {
        _typed = facts;
        return FactsChanged.InvokeAsync(facts);
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
