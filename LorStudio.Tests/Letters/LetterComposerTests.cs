using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using Xunit;

namespace LorStudio.Tests.Letters;

public sealed class LetterComposerTests
{
    [Fact]
    public void Facts_stand_around_the_body()
    {
        var letter = SampleLetters.Of((SectionKey.Opening, "Text."));

        Assert.Equal("Lakeshore Community Hospital", letter.Letterhead?.Name);
        Assert.Equal(
            ["400 Harbor Street", "Springfield, IL 62701", "(217)\u00A0555-0142", "j.nunez@lakeshore.example"],
            letter.Letterhead?.Contact
        );
        Assert.Equal("November 24, 2026", letter.Date);
        Assert.Equal(["Program Director, Internal Medicine Residency"], letter.Addressee);
        Assert.Equal("Re: Leila Farahani, AAMC ID 12345678", letter.Subject);
        Assert.Equal("Dear Program Director:", letter.Salutation);
        Assert.Equal("Sincerely,", letter.Closing);
        Assert.Equal("José Núñez, MD, FACP", letter.Signature.Name);
        Assert.Equal(
            [
                "Associate Professor of Medicine",
                "Lakeshore Community Hospital",
                "(217)\u00A0555-0142 · j.nunez@lakeshore.example",
            ],
            letter.Signature.Lines
        );
        Assert.Equal("Letter of recommendation for Leila Farahani", letter.Metadata.Title);
        Assert.Equal("José Núñez, MD, FACP", letter.Metadata.Author);
    }

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        var letter = SampleLetters.Of(new CaseFacts());

        Assert.Null(letter.Letterhead);
        Assert.Empty(letter.Addressee);
        Assert.Null(letter.Subject);
        Assert.Empty(letter.Body);
        Assert.Equal("", letter.Signature.Name);
        Assert.Empty(letter.Signature.Lines);
        Assert.Equal("Letter of recommendation", letter.Metadata.Title);
    }

    [Theory]
    [InlineData("Ana", "12345678", "Re: Ana, AAMC ID 12345678")]
    [InlineData("Ana", null, "Re: Ana")]
    [InlineData("", "12345678", "Re: AAMC ID 12345678")]
    public void The_subject_holds_what_is_known(string name, string? aamcId, string subject) =>
        Assert.Equal(
            subject,
            SampleLetters
                .Of(
                    new CaseFacts
                    {
                        Candidate = new Candidate { GivenName = name, AamcId = aamcId },
                    }
                )
                .Subject
        );

    [Fact]
    public void A_writer_without_an_institution_heads_the_letter() =>
        Assert.Equal(
            "Ada Brook, DO",
            SampleLetters
                .Of(
                    new CaseFacts
                    {
                        Writer = new Writer { Name = "Ada Brook", Credentials = "DO" },
                    }
                )
                .Letterhead?.Name
        );

    [Fact]
    public void A_letter_for_every_specialty_is_addressed_to_none() =>
        Assert.Empty(
            SampleLetters.Of(new CaseFacts { Application = new Application { Specialty = "General" } }).Addressee
        );

    [Fact]
    public void Sections_are_printed_in_the_chosen_order_and_empty_ones_left_out()
    {
        var draft = SampleLetters.DraftOf(
            (SectionKey.Closing, "z"),
            (SectionKey.PC, "a"),
            (SectionKey.PROF, "b"),
            (SectionKey.MK, " \n"),
            (SectionKey.Opening, "o")
        );

        Assert.Equal(
            [SectionKey.Opening, SectionKey.PC, SectionKey.PROF, SectionKey.Closing],
            Paragraphs(CompetencyOrder.Classic)
        );
        Assert.Equal(
            [SectionKey.Opening, SectionKey.PROF, SectionKey.PC, SectionKey.Closing],
            Paragraphs(CompetencyOrder.ProgramRequirements)
        );

        IEnumerable<SectionKey> Paragraphs(CompetencyOrder order) =>
            LetterComposer
                .Compose(SampleLetters.Facts, draft, order, SampleLetters.Today)
                .Body.OfType<Paragraph>()
                .Select(paragraph => paragraph.Section);
    }

    [Fact]
    public void Only_competencies_have_headings_and_only_where_the_draft_wants_them()
    {
        var draft = SampleLetters.DraftOf(
            (SectionKey.Opening, "o"),
            (SectionKey.PBLI, "p"),
            (SectionKey.Comparison, "c"),
            (SectionKey.Closing, "z")
        );

        Assert.Equal(["Practice-Based Learning and Improvement"], Headings());
        draft.SetFrame(new DraftFrame(null, Draft.UsualSalutation, Headings: false));
        Assert.Empty(Headings());

        IEnumerable<string> Headings() =>
            LetterComposer
                .Compose(SampleLetters.Facts, draft, CompetencyOrder.Classic, SampleLetters.Today)
                .Body.OfType<Heading>()
                .Select(heading => Assert.Single(heading.Inlines).Text);
    }

    [Fact]
    public void A_draft_with_a_date_of_its_own_prints_that()
    {
        var draft = SampleLetters.DraftOf();
        draft.SetFrame(new DraftFrame(new DateOnly(2026, 9, 1), "To Whom It May Concern:", Headings: true));

        var letter = LetterComposer.Compose(SampleLetters.Facts, draft, CompetencyOrder.Classic, SampleLetters.Today);

        Assert.Equal("September 1, 2026", letter.Date);
        Assert.Equal("To Whom It May Concern:", letter.Salutation);
    }

    [Fact]
    public void A_name_cannot_turn_the_text_around() =>
        Assert.Equal(
            "Re: Ana evil, AAMC ID 12345678",
            SampleLetters
                .Of(
                    new CaseFacts
                    {
                        Candidate = new Candidate
                        {
                            GivenName = "Ana\u202E\n",
                            FamilyName = "evil\0",
                            AamcId = "12345678",
                        },
                    }
                )
                .Subject
        );
}
