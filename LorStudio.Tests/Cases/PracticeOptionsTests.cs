using LorStudio.Cases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LorStudio.Tests.Cases;

public sealed class PracticeOptionsTests
{
    [Fact]
    public void The_settings_that_come_with_the_program_are_right()
    {
        var options = Read([]);

        Assert.Equal("America/Los_Angeles", options.TimeZone);
        Assert.Equal((2, 4), (options.ServiceOptions[0].Earliest, options.ServiceOptions[0].Latest));
    }

    [Theory]
    [InlineData("TimeZone", "Pacific/Atlantis", "no time zone")]
    [InlineData("CompetencyOrder", "Alphabetic", "CompetencyOrder")]
    [InlineData("CompetencyOrder", "7", "expected Classic")]
    [InlineData("TargetWords", "0", "TargetWords")]
    [InlineData("ServiceOptions:0:Earliest", "5", "Earliest not after Latest")]
    [InlineData("ServiceOptions:0:Name", "", "no Name")]
    [InlineData("ServiceOptions:1:Key", "standard", "twice")]
    [InlineData("ClosedDays:0", "2026-02-30", "ClosedDays")]
    [InlineData("ServiceOptions:0:Latest", "four", "ServiceOptions")]
    public void A_setting_that_makes_no_sense_is_named(string setting, string value, string expected)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => Read(new() { ["Studio:" + setting] = value }));

        Assert.Contains(expected, string.Join('\n', fault.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void At_least_one_service_option_is_needed() =>
        Assert.Contains(
            "ServiceOptions is empty",
            Assert.Throws<OptionsValidationException>(() => Options(new ConfigurationBuilder().Build())).Message,
            StringComparison.Ordinal
        );

    private static PracticeOptions Read(Dictionary<string, string?> changes) =>
        Options(
            new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
                .AddInMemoryCollection(changes)
                .Build()
        );

    private static PracticeOptions Options(IConfiguration configuration)
    {
        using var services = new ServiceCollection().AddCases(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<PracticeOptions>>().Value;
    }
}
