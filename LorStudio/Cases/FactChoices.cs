namespace LorStudio.Cases;

/// <summary>What can be chosen in the form, in the words a practitioner reads.</summary>
internal static class FactChoices
{
    private const string Unknown = "Not known yet";

    public static IReadOnlyList<(Pronouns?, string)> Pronouns { get; } =
    [
        (null, Unknown),
        (Cases.Pronouns.SheHer, "she/her"),
        (Cases.Pronouns.HeHim, "he/him"),
        (Cases.Pronouns.TheyThem, "they/them"),
    ];

    public static IReadOnlyList<(ClinicalSetting?, string)> Setting { get; } =
    [
        (null, Unknown),
        (ClinicalSetting.Inpatient, "Inpatient"),
        (ClinicalSetting.Outpatient, "Outpatient"),
        (ClinicalSetting.Both, "Inpatient and outpatient"),
        (ClinicalSetting.Emergency, "Emergency"),
        (ClinicalSetting.Laboratory, "Laboratory"),
        (ClinicalSetting.Other, "Other"),
    ];

    public static IReadOnlyList<(ContactFrequency?, string)> Contact { get; } =
    [
        (null, Unknown),
        (ContactFrequency.Daily, "Daily"),
        (ContactFrequency.Weekly, "Weekly"),
        (ContactFrequency.Occasional, "Occasional"),
    ];

    public static IReadOnlyList<(ObservationMode?, string)> Observation { get; } =
    [
        (null, Unknown),
        (ObservationMode.Direct, "Direct"),
        (ObservationMode.Indirect, "Indirect"),
        (ObservationMode.Both, "Direct and indirect"),
    ];

    public static IReadOnlyList<(WaiverStatus, string)> Waiver { get; } =
    [
        (WaiverStatus.Unknown, Unknown),
        (WaiverStatus.NotWaived, "Not waived: the candidate may see the letter"),
        (WaiverStatus.Waived, "Waived: the candidate may not see the letter"),
    ];

    /// <summary>The services on sale, and the case's own where it is none of them.</summary>
    public static IReadOnlyList<(string?, string)> Services(IEnumerable<ServiceOption> onSale, string? own)
    {
        List<(string?, string)> choices = [(null, Unknown), .. onSale.Select(s => ((string?)s.Key, Words(s)))];
        return own is null || choices.Exists(c => c.Item1 == own)
            ? choices
            : [.. choices, (own, $"{own} (not on sale)")];
    }

    private static string Words(ServiceOption service) =>
        service.Earliest == service.Latest
            ? $"{service.Name}, business day {service.Latest}"
            : $"{service.Name}, business days {service.Earliest} to {service.Latest}";
}
