using LorStudio.Cases;
using LorStudio.Sessions;
using LorStudio.Sessions.Prompts;

namespace LorStudio.Tests.Sessions.Prompts;

public sealed class SessionGapsTests
{
    [Theory]
    [InlineData("presented twelve patients a day #pc", true)]
    [InlineData("\"she saw what three of us missed\" #pc", true)]
    [InlineData("kind and hard-working #pc", false)]
    [InlineData("top five of about sixty students #pc #comparison", false)]
    [InlineData("could be faster with her notes #pc #growth", false)]
    [InlineData("presented twelve patients a day #mk", false)]
    [InlineData("! #pc", false)]
    public void An_example_is_what_was_done_or_said_in_some_words(string line, bool isExample)
    {
        var gaps = Gaps(null, line);

        Assert.Equal(!isExample, gaps.Missing.Contains(Competency.PC));
    }

    [Fact]
    public void The_next_question_goes_around_what_is_missing_before_it_goes_deeper()
    {
        var next = Gaps(null, "presented twelve patients a day #pc").Next;

        Assert.Equal(
            [Competency.MK, Competency.PBLI, Competency.ICS, Competency.PROF, Competency.SBP, Competency.MK],
            next.Take(6).Select(q => q.Competency)
        );
        Assert.Equal(QuestionBook.All.Count(q => q.Specialty is null), next.Distinct().Count());
    }

    [Fact]
    public void A_specialty_asks_its_own_questions_and_no_other()
    {
        var family = QuestionBook.For(Competency.PC, "family medicine ");

        Assert.Equal("Family Medicine", family[1].Specialty);
        Assert.DoesNotContain(family, q => q.Specialty == "Internal Medicine");
        Assert.DoesNotContain(QuestionBook.For(Competency.PC, "Neurology"), q => q.Specialty is not null);
    }

    [Fact]
    public void Each_competency_is_asked_who_what_how_many_what_then_and_what_was_said()
    {
        Assert.All(
            Enum.GetValues<Competency>(),
            c =>
            {
                Assert.InRange(QuestionBook.For(c, null).Count, 5, 8);
                Assert.All(QuestionBook.For(c, null), q => Assert.Contains('?', q.Words));
            }
        );
        Assert.Equal(QuestionBook.All.Count, QuestionBook.All.Select(q => q.Words).Distinct().Count());
    }

    [Fact]
    public void The_message_asks_for_what_is_missing_alone_and_there_is_none_where_nothing_is()
    {
        var message = Gaps("Internal Medicine", "presented twelve patients a day #pc").Message("Dr. Sample")!;

        Assert.StartsWith("Dear Dr. Sample,", message, StringComparison.Ordinal);
        Assert.Contains("Medical Knowledge\n- ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Patient Care", message, StringComparison.Ordinal);
        Assert.Null(Gaps(null, "this line tells of all of them #pc #mk #pbli #ics #prof #sbp").Message("Dr. Sample"));
    }

    private static SessionGaps Gaps(string? specialty, params string[] lines) =>
        new(
            [.. lines.Select((line, i) => Note($"n{i}", NoteShorthand.Parse(line)))],
            CompetencyOrder.Classic,
            specialty
        );

    private static Note Note(string key, CapturedNote typed) =>
        new(key, null, typed.Text, typed.Competencies, typed.Kind);
}
