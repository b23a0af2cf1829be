using System.Text;
using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Commands;
using LorStudio.Data;
using LorStudio.Tests.CaseFiles;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LorStudio.Tests.Commands;

/// <summary>Runs commands in a folder of their own and keeps what they say.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("commands-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    /// <summary>What the last command wrote to standard output.</summary>
    public string Output => _output.ToString();

    /// <summary>What the last command wrote to standard error.</summary>
    public string Error => _error.ToString();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 20, 0, 0, TimeSpan.Zero));

    public bool IsTerminal { get; set; }

    /// <summary>A path in this run's own folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Data => this["data"];

    /// <summary>Writes a case file and returns its path.</summary>
    public string Case(string name, string? json = null) => Case(name, Encoding.UTF8.GetBytes(json ?? CaseJson.Whole));

    public string Case(string name, byte[] file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], file);
        return this[name];
    }

    public async Task<int> RunAsync(params string[] args)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        await using var services = Services();
        var streams = new CommandStreams(_output, _error, IsTerminal);
        return await StudioCommands.RunAsync(args, services, streams, TestContext.Current.CancellationToken);
    }

    /// <summary>Changes the database as the workspace might.</summary>
    public async Task AlterAsync(Action<StudioDb> change)
    {
        await using var services = Services();
        services.GetRequiredService<IConfiguration>()["Studio:DataFolder"] = Data;
        var databases = services.GetRequiredService<IDbContextFactory<StudioDb>>();
        await using var db = await databases.CreateDbContextAsync(TestContext.Current.CancellationToken);
        change(db);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddStudioData(configuration)
            .AddCases(configuration)
            .AddCaseFiles()
            .BuildServiceProvider();
    }
}
