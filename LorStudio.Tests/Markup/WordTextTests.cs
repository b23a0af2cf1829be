using LorStudio.Markup;
using LorStudio.Tests.Sessions.Transcripts;

namespace LorStudio.Tests.Markup;

public sealed class WordTextTests
{
    [Fact]
    public void The_words_of_a_text_box_are_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent>";
        var file = SampleTranscripts.WordOf(
            SampleTranscripts.Bytes(
                $"""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">{Box}</mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>beside it</w:t></w:r></w:p></w:body></w:document>"""
            )
        );

        Assert.Equal(["in a box", "beside it"], WordText.Paragraphs(file));
    }
}
