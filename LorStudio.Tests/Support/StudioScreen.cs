using AngleSharp.Dom;
using Bunit;
using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Saving;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;

namespace LorStudio.Tests.Support;

/// <summary>A screen over a real database in memory, with the practice's clock in the test's hands.</summary>
public abstract class StudioScreen : BunitContext
{
    protected StudioScreen()
    {
        Book = Practice.CaseBook(Database);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Practice.Time);
        Services.AddSingleton<IDbContextFactory<StudioDb>>(Database);
        Services.AddSingleton(Practice.Clock);
        Services.AddSingleton(Practice.DueDates);
        Services.AddSingleton(Options.Create(new PracticeOptions { ServiceOptions = Practice.Services }));
        Services.AddSingleton(Book);
        Services.AddSingleton<TextNews>();
        Services.AddSingleton<OpenAutosaves>().AddScoped<Autosave>();
        Services.AddScoped<SaveAttempt>();
        DefaultWaitTimeout = TimeSpan.FromSeconds(10);
    }

    protected static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    protected Practice Practice { get; } = new();

    protected StudioDbFixture Database { get; } = new();

    protected CaseBook Book { get; }

    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    /// <summary>Lets the pause pass after which what was typed is saved.</summary>
    protected void PassQuiet() => Practice.Time.Advance(Autosave.Quiet);

    /// <summary>The providers of dialogs and messages that every page of the program stands beside.</summary>
    protected (
        IRenderedComponent<MudDialogProvider> Dialogs,
        IRenderedComponent<MudSnackbarProvider> Messages
    ) OpenShell()
    {
        Render<MudPopoverProvider>();
        return (Render<MudDialogProvider>(), Render<MudSnackbarProvider>());
    }

    /// <summary>A field, by its label.</summary>
    protected static IElement Field<T>(IRenderedComponent<T> screen, string label)
        where T : IComponent
    {
        var named = screen.FindAll("label").Single(l => l.TextContent == label);
        return screen.Find($"[id='{named.GetAttribute("for")}']");
    }

    /// <summary>A button, by its accessible name.</summary>
    protected static IElement Button<T>(IRenderedComponent<T> screen, string name)
        where T : IComponent =>
        screen.FindAll("button").Single(b => (b.GetAttribute("aria-label") ?? b.TextContent.Trim()) == name);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Database.Dispose();
    }
}
