using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace LorStudio.Cases;

/// <summary>The facts of a case as a form. It holds no value of its own: every change goes up as changed facts.</summary>
public sealed partial class FactsForm(IOptions<PracticeOptions> practice)
{
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

    private Candidate C => Facts.Candidate;
    private Writer W => Facts.Writer;
    private Experience E => Facts.Experience;
    private Application A => Facts.Application;
    private Order O => Facts.Order;

    private string People => string.Join('\n', Facts.People);

    private IReadOnlyList<(string?, string)> Services => FactChoices.Services(practice.Value.ServiceOptions, O.Service);

    private string? Fault(FactField field) => Facts.Faults().FirstOrDefault(f => f.Field == field)?.Message;

    private Task PutAsync(Candidate candidate) => FactsChanged.InvokeAsync(Facts with { Candidate = candidate });

    private Task PutAsync(Writer writer) => FactsChanged.InvokeAsync(Facts with { Writer = writer });

    private Task PutAsync(Experience experience) => FactsChanged.InvokeAsync(Facts with { Experience = experience });

    private Task PutAsync(Application application) =>
        FactsChanged.InvokeAsync(Facts with { Application = application });

    private Task PutAsync(Order order) => FactsChanged.InvokeAsync(Facts with { Order = order });

    private Task PutPeopleAsync(string? lines) =>
        FactsChanged.InvokeAsync(Facts with { People = [.. (lines ?? "").ReplaceLineEndings("\n").Split('\n')] });

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
