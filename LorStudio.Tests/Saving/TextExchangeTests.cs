using LorStudio.Saving;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LorStudio.Tests.Saving;

/// <summary>Browsers type into one text; each test tells what they send and what they are answered.</summary>
public sealed class TextExchangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 18, 42, 7, TimeSpan.Zero);

    private readonly TextNews _news = new();
    private readonly List<TextWritten> _told = [];
    private readonly List<string> _kept = [];
    private readonly TextExchange _exchange;
    private readonly SharedText _text;
    private SavedText? _saved = new("She presented patients.", 7);
    private Action _beforeWrite = () => { };

    public TextExchangeTests()
    {
        _exchange = new TextExchange(_news, new FakeTimeProvider(Now), NullLogger<TextExchange>.Instance);
        _news.Written += _told.Add;
        _text = new SharedText(
            "cases/1/draft/PC",
            _ => Task.FromResult<SavedText?>(_saved),
            (text, seen, _) =>
            {
                _beforeWrite();
                var isCurrent = _saved!.Version == seen;
                _saved = isCurrent ? new SavedText(text, seen + 1) : _saved;
                return Task.FromResult(isCurrent);
            },
            (text, _) =>
            {
                _kept.Add(text);
                return Task.CompletedTask;
            }
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_upon_the_saved_version_is_saved_and_told()
    {
        var by = Guid.NewGuid();

        var answer = await TakeAsync(new TypedText(7, 14, 0, "twelve ", 30, by));

        Assert.Equal(new TextAnswer(TextOutcome.Saved, 8, Now.ToUnixTimeMilliseconds()), answer);
        Assert.Equal(new SavedText("She presented twelve patients.", 8), _saved);
        Assert.Equal([new TextWritten("cases/1/draft/PC", _saved!, by)], _told);
    }

    [Theory]
    [InlineData(-1, 0, "x", 24)]
    [InlineData(0, -1, "x", 25)]
    [InlineData(24, 0, "x", 24)]
    [InlineData(21, 3, "x", 21)]
    [InlineData(int.MaxValue, 1, "x", 23)]
    [InlineData(1, int.MaxValue, "x", 23)]
    [InlineData(0, 0, "x", 23)]
    public async Task An_edit_that_does_not_fit_changes_nothing(int start, int removed, string inserted, int length)
    {
        var answer = await TakeAsync(new TypedText(7, start, removed, inserted, length));

        Assert.Equal(new TextAnswer(TextOutcome.Moved, 7, Theirs: "She presented patients."), answer);
        Assert.Equal(7, _saved!.Version);
        Assert.Empty(_told);
    }

    [Fact]
    public async Task Characters_beyond_the_basic_plane_count_as_two()
    {
        _saved = new SavedText("a𝄞b", 7);

        await TakeAsync(new TypedText(7, 1, 2, "👩‍⚕️", 7));

        Assert.Equal("a👩‍⚕️b", _saved!.Text);
    }

    [Fact]
    public async Task Line_ends_count_as_one_however_they_were_saved()
    {
        _saved = new SavedText("one\r\ntwo\rthree", 7);

        await TakeAsync(new TypedText(7, 13, 0, "!", 14));

        Assert.Equal("one\ntwo\nthree!", _saved!.Text);
    }

    [Fact]
    public async Task An_edit_upon_an_older_version_is_answered_with_the_saved_one()
    {
        var answer = await TakeAsync(new TypedText(6, 0, 0, "Dr. Rao. ", 32));

        Assert.Equal(TextOutcome.Moved, answer.Outcome);
        Assert.Equal("She presented patients.", answer.Theirs);
        Assert.Equal(7, _saved!.Version);
    }

    [Fact]
    public async Task With_what_it_was_typed_upon_it_is_merged_with_what_was_saved_since()
    {
        _saved = new SavedText("She presented twelve patients.", 8);

        var answer = await TakeAsync(new TypedText(7, 0, 3, "Dr. Rao", 27, Origin: "She presented patients."));

        Assert.Equal(TextOutcome.Merged, answer.Outcome);
        Assert.Equal(new SavedText("Dr. Rao presented twelve patients.", 9), _saved);
        Assert.Equal(_saved!.Text, TextDifferences.Apply("Dr. Rao presented patients.", answer.Changes!));
    }

    [Fact]
    public async Task A_text_that_does_not_fit_its_own_version_is_merged_as_well()
    {
        _saved = new SavedText("She presented twelve patients.", 7);

        var answer = await TakeAsync(new TypedText(7, 0, 3, "Dr. Rao", 27, Origin: "She presented patients."));

        Assert.Equal(TextOutcome.Merged, answer.Outcome);
        Assert.Equal("Dr. Rao presented twelve patients.", _saved!.Text);
    }

    [Fact]
    public async Task An_asking_page_that_typed_nothing_is_given_what_was_saved_since()
    {
        _saved = new SavedText("She presented twelve patients.", 8);

        var answer = await TakeAsync(new TypedText(7, 0, 0, "", 23, Origin: "She presented patients."));

        Assert.Equal((TextOutcome.Merged, 8), (answer.Outcome, answer.Version));
        Assert.Equal(_saved!.Text, TextDifferences.Apply("She presented patients.", answer.Changes!));
        Assert.Empty(_told);
    }

    [Fact]
    public async Task Where_both_changed_the_same_words_nothing_is_written_and_both_are_given()
    {
        _saved = new SavedText("She presented patients daily.", 8);
        const string Origin = "She presented patients.";
        var typed = new TypedText(7, 4, 9, "examined", 22, Origin: Origin);
        _saved = new SavedText("She treated patients.", 8);

        var answer = await TakeAsync(typed);

        Assert.Equal((TextOutcome.Clash, 8), (answer.Outcome, answer.Version));
        Assert.Equal("She treated patients.", answer.Theirs);
        Assert.Contains("treated", answer.Both, StringComparison.Ordinal);
        Assert.Contains("examined", answer.Both, StringComparison.Ordinal);
        Assert.Equal(8, _saved.Version);
        Assert.Equal(["She examined patients."], _kept);
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_written_once()
    {
        var typed = new TypedText(7, 22, 1, " a day.", 29);
        await TakeAsync(typed);

        var answer = await TakeAsync(typed with { Origin = "She presented patients." });

        Assert.Equal((TextOutcome.Saved, 8), (answer.Outcome, answer.Version));
        Assert.Equal("She presented patients a day.", _saved!.Text);
        Assert.Single(_told);
    }

    [Fact]
    public async Task A_save_of_another_page_at_the_same_moment_is_merged_too()
    {
        _beforeWrite = () =>
        {
            _beforeWrite = () => { };
            _saved = new SavedText("She presented twelve patients.", 8);
        };

        var moved = await TakeAsync(new TypedText(7, 0, 3, "Dr. Rao", 27));
        Assert.Equal(TextOutcome.Moved, moved.Outcome);
        var answer = await TakeAsync(new TypedText(7, 0, 3, "Dr. Rao", 27, Origin: "She presented patients."));

        Assert.Equal(TextOutcome.Merged, answer.Outcome);
        Assert.Equal("Dr. Rao presented twelve patients.", _saved!.Text);
    }

    [Fact]
    public async Task Control_characters_are_not_saved_and_the_page_is_told_so()
    {
        var answer = await TakeAsync(new TypedText(7, 0, 0, "\0\u001b", 25));

        Assert.Equal(TextOutcome.Merged, answer.Outcome);
        Assert.Equal("She presented patients.", _saved!.Text);
        Assert.Equal(
            "She presented patients.",
            TextDifferences.Apply("\0\u001bShe presented patients.", answer.Changes!)
        );
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_in_words_and_the_saved_one_stands()
    {
        var novel = new string('x', TextExchange.LongestText);

        var answer = await TakeAsync(new TypedText(7, 0, 0, novel, 23 + novel.Length));

        Assert.Equal(TextOutcome.Refused, answer.Outcome);
        Assert.Contains("1,000,000 characters", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(7, _saved!.Version);
    }

    [Fact]
    public async Task A_text_whose_case_is_gone_is_refused_in_words()
    {
        _saved = null;

        var answer = await TakeAsync(new TypedText(7, 0, 0, "x", 24));

        Assert.Equal(TextOutcome.Refused, answer.Outcome);
        Assert.Contains("deleted", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, "the disk is full")]
    [InlineData(5, "another program holds the database")]
    [InlineData(1, "the database did not take it")]
    public async Task A_failing_database_is_answered_with_the_reason(int code, string reason)
    {
        _beforeWrite = () => throw new InvalidOperationException("Wrapped", new SqliteException("It failed.", code));

        var answer = await _exchange.AnswerAsync(_text, new TypedText(7, 0, 0, "x", 24), Cancel);

        var fault = Assert.IsType<Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<TextFault>>(answer.Result);
        Assert.Equal(503, fault.StatusCode);
        Assert.StartsWith(reason, fault.Value!.Reason, StringComparison.Ordinal);
        Assert.Equal(7, _saved!.Version);
    }

    private Task<TextAnswer> TakeAsync(TypedText typed) => _exchange.TakeAsync(_text, typed, Cancel);
}
