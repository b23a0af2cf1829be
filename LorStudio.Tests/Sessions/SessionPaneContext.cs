using Bunit;
using LorStudio.Cases;
using LorStudio.Cases.Materials;
using LorStudio.Data;
using LorStudio.Saving;
using LorStudio.Sessions;
using LorStudio.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;

namespace LorStudio.Tests.Sessions;

/// <summary>The pane over a real database. What the browser does at a key is told to it as the browser would.</summary>
public abstract class SessionPaneContext : BunitContext
{
    protected static readonly DateTimeOffset Evening = new(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));

    protected StudioDbFixture Database { get; } = new();
    protected FakeTimeProvider Clock { get; } = new(Evening);
    protected SessionLog Log { get; }
    protected long CaseId { get; }

    /// <summary>Texts of the notes that were asked for in the draft.</summary>
    protected List<string> Inserted { get; } = [];
    protected Note? Selected { get; private set; }

    /// <summary>How often the pane has told that a session was ended.</summary>
    protected int Ended { get; private set; }

    protected SessionPaneContext()
    {
        Log = new SessionLog(Database, Clock);
        using (var db = Database.CreateDbContext())
        {
            var added = new Case(new CaseFacts(), Evening);
            db.Add(added);
            db.SaveChanges();
            CaseId = added.Id;
        }

        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(new PracticeClock(Clock, TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles")));
        Services.AddSingleton<IDbContextFactory<StudioDb>>(Database);
        Services.AddSessions().AddSingleton(Log);
        Services.AddSingleton<TextNews>();
        Services.AddMaterials();
        Services.AddSingleton<OpenAutosaves>().AddScoped<Autosave>().AddScoped<SaveAttempt>();
    }

    protected static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Database.Dispose();
    }

    protected IRenderedComponent<SessionPane> Open() =>
        Render<SessionPane>(p =>
            p.Add(x => x.CaseId, CaseId)
                .Add(x => x.OnInsert, note => Inserted.Add(note.Text))
                .Add(x => x.SelectedChanged, note => Selected = note)
                .Add(x => x.Ended, () => Ended++)
        );

    /// <summary>What the browser's script does at Enter in the capture line.</summary>
    protected static async Task<string?> EnterAsync(
        IRenderedComponent<SessionPane> pane,
        string line,
        string? id = null,
        double ago = 0
    )
    {
        var capture = pane.FindComponents<NoteField>().Single(f => f.Instance.Label == "Note");
        return await pane.InvokeAsync(() => capture.Instance.Save(id ?? line, line, ago));
    }

    protected async Task NotesAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await Log.AddNoteAsync(CaseId, null, NoteShorthand.Parse(line), Cancellation);
        }
    }

    protected async Task DeleteCaseAsync()
    {
        await using var db = Database.CreateDbContext();
        (await db.Cases.SingleAsync(c => c.Id == CaseId, Cancellation)).Delete(Evening);
        await db.SaveChangesAsync(Cancellation);
    }

    protected static AngleSharp.Dom.IElement Button(IRenderedComponent<SessionPane> pane, string name) =>
        pane.FindAll("button").Single(b => b.TextContent.Trim() == name);

    protected static AngleSharp.Dom.IElement Labelled(IRenderedComponent<SessionPane> pane, string name) =>
        pane.Find($"button[aria-label='{name}']");

    protected static IEnumerable<string> Texts(IRenderedComponent<SessionPane> pane) =>
        pane.FindAll(".note .text").Select(t => t.TextContent);
}
