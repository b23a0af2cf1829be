using LorStudio.Cases.Materials;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LorStudio.Cases;

public static class CasesServices
{
    /// <summary>
    /// Cases, due dates and the practice's settings. A setting that makes no sense raises an
    /// <see cref="OptionsValidationException"/> at the first use of <see cref="PracticeOptions"/>.
    /// </summary>
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<PracticeOptions>, PracticeOptionsRules>();
        services
            .AddOptions<PracticeOptions>()
            .Configure(options => Read(configuration.GetSection("Studio"), options))
            .ValidateOnStart();
        services.AddSingleton(provider => new PracticeClock(
            provider.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(Options(provider).TimeZone)
        ));
        services.AddSingleton(provider => new BusinessCalendar(Options(provider).ClosedDays));
        services.AddSingleton(provider => new DueDates(
            provider.GetRequiredService<PracticeClock>(),
            provider.GetRequiredService<BusinessCalendar>(),
            Options(provider).ServiceOptions
        ));
        services.AddSingleton<CaseBook>();
        return services.AddMaterials();
    }

    private static PracticeOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<PracticeOptions>>().Value;

    private static void Read(IConfigurationSection settings, PracticeOptions options)
    {
        try
        {
            settings.Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            throw new OptionsValidationException("Studio", typeof(PracticeOptions), [fault.Message]);
        }

        // The binder leaves out list entries it cannot read, and a closed day left out is a wrong due date.
        if (Count("ServiceOptions") != options.ServiceOptions.Count || Count("ClosedDays") != options.ClosedDays.Count)
        {
            throw new OptionsValidationException(
                "Studio",
                typeof(PracticeOptions),
                [
                    "Studio:ServiceOptions or Studio:ClosedDays holds an entry that cannot be read; "
                        + "expected whole numbers of days, and dates that exist such as 2026-12-24.",
                ]
            );
        }

        int Count(string list) => settings.GetSection(list).GetChildren().Count();
    }
}
