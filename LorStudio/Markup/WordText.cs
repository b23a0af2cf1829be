using System.IO.Compression;
using System.Text;
using System.Xml;
using LorStudio.Saving;

namespace LorStudio.Markup;

/// <summary>
/// The text of a Word document (DOCX). Nothing is unpacked but the main part, and that only up to a limit, so that a small
/// file which unpacks to gigabytes does no harm.
/// </summary>
public static class WordText
{
    /// <summary>Bytes of markup that are unpacked at most; a book of 1,000 pages has about 20 MB.</summary>
    public const int LongestMarkup = 40 * 1024 * 1024;

    private const int LongestRelations = 1024 * 1024;

    // Tables in tables and text boxes in text boxes need some dozens; each level takes memory until it is closed.
    private const int DeepestMarkup = 1_000;
    private const string Office = "/officeDocument";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Whether a file begins as a ZIP archive does, which every Word document is.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> file) => file.StartsWith("PK\x3\x4"u8);

    /// <summary>The paragraphs in their order, those of tables among them; a tab is a tab, a line break a line feed.</summary>
    /// <exception cref="UnreadableFileException">It is no Word document, damaged, locked by a password, or unpacks to too much.</exception>
    public static IReadOnlyList<string> Paragraphs(byte[] file)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            using var markup = Open(archive, MainPart(archive), LongestMarkup);
            return Read(markup);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or ArgumentException)
        {
            throw new UnreadableFileException("The Word document is damaged and cannot be read.", fault);
        }
    }

    private static string MainPart(ZipArchive archive)
    {
        using var relations = Open(archive, "_rels/.rels", LongestRelations);
        using var reader = Reader(relations);
        while (reader.Read())
        {
            var type = reader.NodeType is XmlNodeType.Element ? reader.GetAttribute("Type") : null;
            if (type?.EndsWith(Office, StringComparison.Ordinal) is true && reader.GetAttribute("Target") is { } target)
            {
                return target.TrimStart('/');
            }
        }

        throw NotWord();
    }

    private static BoundedStream Open(ZipArchive archive, string name, int limit) =>
        new((archive.GetEntry(name) ?? throw NotWord()).Open(), limit);

    private static UnreadableFileException NotWord() =>
        new("This is a ZIP archive, but not a Word document (.docx). Save it as .docx and choose it again.");

    private static UnreadableFileException TooMuch() =>
        new("The Word document unpacks to more than any document has; it was not read.");

    private static XmlReader Reader(Stream markup) =>
        XmlReader.Create(
            markup,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                IgnoreComments = true,
                XmlResolver = null,
            }
        );

    private static List<string> Read(Stream markup)
    {
        List<string> paragraphs = [];
        Stack<StringBuilder> open = [];
        var isWord = false;
        var fallback = -1; // depth of what only an older program shows: the same words once more
        using var reader = Reader(markup);
        while (reader.Read())
        {
            if (reader.Depth > DeepestMarkup)
            {
                throw TooMuch();
            }

            if (fallback >= 0)
            {
                fallback = reader.NodeType is XmlNodeType.EndElement && reader.Depth == fallback ? -1 : fallback;
                continue;
            }

            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "Fallback", IsEmptyElement: false }
                && reader.NamespaceURI == Compatibility
            )
            {
                fallback = reader.Depth;
                continue;
            }

            var isOurs = reader.NamespaceURI is Word or StrictWord;
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "document") when isOurs && reader.Depth == 0:
                    isWord = true;
                    break;
                case (XmlNodeType.Element, "p") when isOurs && reader.IsEmptyElement:
                    paragraphs.Add("");
                    break;
                case (XmlNodeType.Element, "p") when isOurs:
                    open.Push(new StringBuilder());
                    break;
                case (XmlNodeType.EndElement, "p") when isOurs && open.TryPop(out var done):
                    paragraphs.Add(done.ToString());
                    break;
                case (XmlNodeType.Element, "tab") when isOurs && open.TryPeek(out var paragraph) && IsInRun(reader):
                    paragraph.Append('\t');
                    break;
                case (XmlNodeType.Element, "br" or "cr") when isOurs && open.TryPeek(out var paragraph):
                    paragraph.Append('\n');
                    break;
                case (XmlNodeType.Element, "t")
                    when isOurs && !reader.IsEmptyElement && open.TryPeek(out var paragraph):
                    Append(reader, paragraph);
                    break;
            }
        }

        return isWord ? paragraphs : throw NotWord();
    }

    /// <summary>A tab stop of a paragraph's settings has the same name as a tab that was typed; only the former has a value.</summary>
    private static bool IsInRun(XmlReader reader) => reader.GetAttribute("val", reader.NamespaceURI) is null;

    private static void Append(XmlReader reader, StringBuilder paragraph)
    {
        while (reader.Read() && reader.NodeType is not XmlNodeType.EndElement)
        {
            if (
                reader.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.CDATA
            )
            {
                paragraph.Append(reader.Value);
            }
        }
    }

    /// <summary>Refuses to go on once more than a number of bytes was read.</summary>
    private sealed class BoundedStream(Stream inner, int limit) : Stream
    {
        // A tag of the largest drawings; a longer one is made of attributes without end.
        private const int LongestTag = 2 * 1024 * 1024;

        private int _left = limit;
        private int _tag;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            _left -= read;
            _tag = buffer[..read].LastIndexOf((byte)'>') is var end and >= 0 ? read - end : _tag + read;
            return _left < 0 || _tag > LongestTag ? throw TooMuch() : read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
