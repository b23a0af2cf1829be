using LorStudio.Sessions;

namespace LorStudio.Tests.Sessions;

public class SessionTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 17, 0, 0, TimeSpan.FromHours(-8));

    [Fact]
    public void A_start_corrected_by_minutes_leaves_each_note_at_its_moment()
    {
        var session = SessionWithNoteAt(TimeSpan.FromMinutes(3));

        session.Correct(Start.AddMinutes(-5), null);

        Assert.Equal(TimeSpan.FromMinutes(8), session.Notes[0].At);
    }

    [Fact]
    public void A_corrected_date_moves_the_notes_along()
    {
        var session = SessionWithNoteAt(TimeSpan.FromMinutes(3));

        session.Correct(Start.AddDays(-1), Start.AddDays(-1).AddHours(1));

        Assert.Equal(TimeSpan.FromMinutes(3), session.Notes[0].At);
    }

    [Fact]
    public void A_note_never_comes_before_the_start()
    {
        var session = SessionWithNoteAt(TimeSpan.FromMinutes(3));

        session.Correct(Start.AddMinutes(5), null);

        Assert.Equal(TimeSpan.Zero, session.Notes[0].At);
    }

    [Fact]
    public void The_clock_stands_in_a_pause_and_goes_on_after_it()
    {
        var session = new Session(1, Start);

        session.Pause(Start.AddMinutes(10));
        Assert.Equal(TimeSpan.FromMinutes(10), session.ClockAt(Start.AddMinutes(14)));
        Assert.True(session.IsPaused);

        session.Resume(Start.AddMinutes(15));
        Assert.Equal(TimeSpan.FromMinutes(12), session.ClockAt(Start.AddMinutes(17)));
        Assert.False(session.IsPaused);

        session.End(Start.AddMinutes(20));
        Assert.Equal(TimeSpan.FromMinutes(15), session.Length);
    }

    [Fact]
    public void A_session_ended_in_a_pause_or_ended_too_early_counts_what_was_between_as_a_pause()
    {
        var session = new Session(1, Start);
        session.Pause(Start.AddMinutes(10));

        session.End(Start.AddMinutes(30));
        Assert.Equal(TimeSpan.FromMinutes(10), session.Length);

        session.Resume(Start.AddMinutes(60));
        Assert.Equal(TimeSpan.FromMinutes(11), session.ClockAt(Start.AddMinutes(61)));
    }

    [Fact]
    public void A_pause_of_a_session_that_does_not_run_is_none()
    {
        var session = new Session(1, null);

        session.Pause(Start);

        Assert.Null(session.PausedAt);
        Assert.Null(session.ClockAt(Start));
    }

    [Fact]
    public void An_end_before_the_start_is_refused_and_changes_nothing()
    {
        var session = new Session(1, Start);

        Assert.Throws<InvalidOperationException>(() => session.Correct(Start, Start.AddSeconds(-1)));
        Assert.Throws<InvalidOperationException>(() => session.Correct(null, Start));
        Assert.Throws<InvalidOperationException>(() => session.End(Start.AddSeconds(-1)));
        Assert.True(session.IsRunning);
    }

    [Theory]
    [InlineData("https://meet.example.org/abc?x=1", true)]
    [InlineData(" http://meet.example.org ", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("meet.example.org/abc", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_web_addresses_can_be_opened_and_all_are_kept(string link, bool opens)
    {
        var session = new Session(1, null);

        session.LinkTo(link);

        Assert.Equal(opens, session.Meeting is not null);
        Assert.Equal(link.Trim(), session.Link);
    }

    [Theory]
    [InlineData(0, "00:00")]
    [InlineData(192, "03:12")]
    [InlineData(3_600, "1:00:00")]
    [InlineData(93_792, "26:03:12")]
    public void Times_read_as_a_clock(int seconds, string clock) =>
        Assert.Equal(clock, TimeSpan.FromSeconds(seconds).Clock());

    private static Session SessionWithNoteAt(TimeSpan at)
    {
        var session = new Session(1, Start);
        session.Notes.Add(new Note("n1", at, "words", [], NoteKind.Observation));
        return session;
    }
}
