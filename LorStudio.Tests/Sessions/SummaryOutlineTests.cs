using LorStudio.Cases;
using LorStudio.Sessions;

namespace LorStudio.Tests.Sessions;

public class SummaryOutlineTests
{
    private static readonly Note[] Notes =
    [
        At(192, "presented 12 patients a day", NoteKind.Observation, Competency.PC, Competency.ICS),
        At(3_790, "the best of the year", NoteKind.Quote, Competency.PROF),
        At(null, "asks for help late", NoteKind.Growth),
    ];

    [Fact]
    public void Notes_stand_under_each_of_their_competencies_in_the_chosen_order_and_untagged_ones_last()
    {
        Assert.Equal(
            """
            ## Professionalism

            - 1:03:10 “the best of the year”

            ## Patient Care and Procedural Skills

            - 03:12 presented 12 patients a day

            ## Interpersonal and Communication Skills

            - 03:12 presented 12 patients a day

            ## No competency yet

            - *Growth:* asks for help late

            """,
            SummaryOutline.Gather("", Notes, CompetencyOrder.ProgramRequirements),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void A_marker_has_no_words_to_gather()
    {
        var marker = new Note("n9", TimeSpan.FromSeconds(5), "", [Competency.PC], NoteKind.Observation);

        Assert.Equal("", SummaryOutline.Gather("", [marker], CompetencyOrder.Classic));
    }

    [Fact]
    public void What_the_practitioner_wrote_stays_in_front_word_for_word()
    {
        var gathered = SummaryOutline.Gather("# My page\n\n* mine  \nand mine", Notes, CompetencyOrder.Classic);

        Assert.StartsWith("# My page\n\n* mine  \nand mine\n\n## Patient Care", gathered, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_gathering_adds_only_what_is_new()
    {
        var first = SummaryOutline.Gather("", Notes, CompetencyOrder.Classic);
        Note late = At(4_000, "calmed a family", NoteKind.Observation, Competency.ICS);

        Assert.Equal(first, SummaryOutline.Gather(first, Notes, CompetencyOrder.Classic));
        Assert.Equal(
            $"{first}\n## Interpersonal and Communication Skills\n\n- 1:06:40 calmed a family\n",
            SummaryOutline.Gather(first, [.. Notes, late], CompetencyOrder.Classic)
        );
    }

    [Fact]
    public void A_note_cannot_break_out_of_its_line()
    {
        var note = At(1, "a*b_c\n# <script> [x](javascript:1) `", NoteKind.Fact);

        Assert.Contains(
            @"- 00:01 a\*b\_c # \<script\> \[x\](javascript:1) \`",
            SummaryOutline.Gather("", [note], CompetencyOrder.Classic),
            StringComparison.Ordinal
        );
    }

    private static Note At(int? seconds, string text, NoteKind kind, params Competency[] competencies) =>
        new("n", seconds is { } s ? TimeSpan.FromSeconds(s) : null, text, competencies, kind);
}
