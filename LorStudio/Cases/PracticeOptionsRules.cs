using Microsoft.Extensions.Options;

namespace LorStudio.Cases;

/// <summary>Refuses settings of the practice that make no sense, naming each.</summary>
internal sealed class PracticeOptionsRules : IValidateOptions<PracticeOptions>
{
    public ValidateOptionsResult Validate(string? name, PracticeOptions options)
    {
        List<string> faults = [.. Faults(options)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(PracticeOptions options)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
        {
            yield return $"Studio:TimeZone is \"{options.TimeZone}\", which is no time zone known here; a name such as America/Los_Angeles is expected.";
        }

        if (!Enum.IsDefined(options.CompetencyOrder))
        {
            yield return $"Studio:CompetencyOrder is {options.CompetencyOrder}; expected {string.Join(", ", Enum.GetNames<CompetencyOrder>())}.";
        }

        if (options.TargetWords is < 100 or > 2000)
        {
            yield return $"Studio:TargetWords is {options.TargetWords}; expected 100 to 2000.";
        }

        if (options.ServiceOptions.Count == 0)
        {
            yield return "Studio:ServiceOptions is empty; at least one service option is needed to reckon due dates.";
        }

        foreach (var (index, service) in options.ServiceOptions.Index())
        {
            var place = $"Studio:ServiceOptions:{index}";
            if (string.IsNullOrWhiteSpace(service.Key) || string.IsNullOrWhiteSpace(service.Name))
            {
                yield return $"{place} has no Key or no Name.";
            }

            if (service.Earliest < 0 || service.Latest > 60 || service.Earliest > service.Latest)
            {
                yield return $"{place} ({service.Key}) promises business days {service.Earliest} to {service.Latest}; "
                    + "expected 0 to 60, and Earliest not after Latest.";
            }
        }

        foreach (var twice in options.ServiceOptions.GroupBy(s => s.Key).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            yield return $"Studio:ServiceOptions holds the key \"{twice.Key}\" twice.";
        }
    }
}
