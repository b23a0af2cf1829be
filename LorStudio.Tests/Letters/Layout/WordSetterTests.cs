using LorStudio.Letters;
using LorStudio.Letters.Layout;
using Xunit;

namespace LorStudio.Tests.Letters.Layout;

public sealed class WordSetterTests
{
    private static readonly TextLook Look = new(Typeface.Serif, 11, 15, LetterColor.Ink);

    [Theory]
    [InlineData("two words", "two| |words")]
    [InlineData("several   spaces", "several| |spaces")]
    [InlineData("  around  ", "around| ")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    [InlineData("ultrasound-guided", "ultrasound-|guided")]
    [InlineData("x-ray -5 co-signed", "x-ray| |-5| |co-|signed")]
    [InlineData("word—word and/or", "word—|word| |and/|or")]
    [InlineData("555-0142 and 10-minute", "555-0142| |and| |10-|minute")]
    [InlineData("end. and 1.5", "end.| |and| |1.5")]
    [InlineData("https://example.org/a-b.html", "https://|example.|org/|a-|b.|html")]
    [InlineData("j.nunez@lakeshore.example", "j.|nunez@lakeshore.|example")]
    public void Lines_may_end_at_spaces_after_hyphens_and_inside_addresses(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Set(text).Pieces.Select(piece => piece.Text.Text)));

    [Theory]
    [InlineData("donaudampfschifffahrt")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    [InlineData("فاطمةالزهراءفاطمةالزهراء")]
    [InlineData("👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️")]
    public void A_word_wider_than_the_line_breaks_between_grapheme_clusters(string text)
    {
        var set = Set(text, width: 40);

        Assert.True(set.Words.Count > 1);
        Assert.All(set.Words, word => Assert.InRange(word.Width, 0.1f, 40));
        Assert.Equal(text, string.Concat(set.Pieces.Select(piece => piece.Text.Text)));
        var clusters = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        var at = 0;
        foreach (var word in set.Words)
        {
            Assert.Contains(at, clusters);
            at += set.Pieces.Skip(word.FirstPiece).Take(word.Pieces).Sum(piece => piece.Text.Text.Length);
        }
    }

    [Fact]
    public void A_single_cluster_wider_than_the_line_does_not_hang() =>
        Assert.Equal(3, Set("abc", width: 1).Words.Count);

    [Fact]
    public void Each_cluster_takes_a_font_that_has_it()
    {
        var pieces = Set("Anna אנה فاطمة Ἀλέξανδρος").Pieces.Where(piece => !piece.IsSpace).ToList();

        Assert.Equal("Source Serif 4", pieces[0].Font.Family);
        Assert.Equal("Noto Sans Hebrew", pieces[1].Font.Family);
        Assert.Equal("Amiri", pieces[2].Font.Family);
        Assert.True(pieces[1].Text.IsRightToLeft && pieces[2].Text.IsRightToLeft);
        Assert.All(pieces, piece => Assert.DoesNotContain(piece.Text.Glyphs.ToArray(), glyph => glyph.Id == 0));
    }

    [Fact]
    public void Marks_stay_with_their_letter()
    {
        var piece = Assert.Single(Set("ọ̀").Pieces);

        Assert.Equal(piece.Text.Glyphs.Length, piece.Text.ClusterGlyphs(0));
        Assert.Equal("ọ̀", piece.Text.ClusterText(0, piece.Text.Glyphs.Length).ToString());
    }

    [Fact]
    public void Arabic_digits_are_read_from_left_to_right() =>
        Assert.All(Set("٢٠٢٦").Pieces, piece => Assert.False(piece.Text.IsRightToLeft));

    private static WordSetter Set(string text, float width = 400) =>
        new([new LetterInline(text)], Look, width, new Place("Test"), new MissingCharacters());
}
