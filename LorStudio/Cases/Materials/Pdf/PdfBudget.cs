using System.IO.Compression;
using LorStudio.Markup;
using LorStudio.Saving;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>
/// What reading one PDF may use up. It stands before the library's filters, so that nothing is unpacked which would be
/// too much, and at each of them asks whether there is time left.
/// </summary>
internal sealed class PdfBudget(CancellationToken limit) : IFilterProvider
{
    /// <summary>Bytes that one stream unpacks to at most: a font is below 20 MB, a page's commands below 1 MB.</summary>
    public const int LongestStream = 24 * 1024 * 1024;

    /// <summary>Bytes that all streams together unpack to.</summary>
    public const long AllStreams = 128L * 1024 * 1024;

    /// <summary>Bytes of a page's drawing commands, which take some thirty times as much once they are parsed.</summary>
    public const int LongestCommands = 4 * 1024 * 1024;

    /// <summary>Nodes of trees: one for some ten pages, form fields or names.</summary>
    public const int MostBranches = 20_000;

    /// <summary>Bytes that the library may allocate until it is stopped; most of them are free again by then.</summary>
    public const long MostAllocated = 2L * 1024 * 1024 * 1024;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private readonly long _allocated = GC.GetAllocatedBytesForCurrentThread();
    private long _left = AllStreams;
    private int _branches = MostBranches;

    /// <summary>Whether something was refused.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Characters that may still be taken.</summary>
    public int Characters { get; set; } = MaterialText.Longest;

    /// <summary>To be asked wherever a hostile file may go on without end.</summary>
    public void Check()
    {
        limit.ThrowIfCancellationRequested();
        if (IsExceeded || GC.GetAllocatedBytesForCurrentThread() - _allocated > MostAllocated)
        {
            throw TooMuch();
        }
    }

    /// <summary>Looks through what the library is about to read.</summary>
    public void Inspect(ReadOnlySpan<byte> pdf)
    {
        _branches -= PdfBranches.Count(pdf);
        if (_branches < 0)
        {
            throw TooMuch();
        }
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Guarded(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guarded(_filters.GetAllFilters());

    /// <summary>Says that it is too much. The library passes over some of what is thrown; what it makes of the file then is not taken.</summary>
    public UnreadableFileException TooMuch()
    {
        IsExceeded = true;
        return new(
            "The PDF unpacks to more than a document has; it was not read. Print it to a new PDF and choose that."
        );
    }

    private IReadOnlyList<IFilter> Guarded(IReadOnlyList<IFilter> filters)
    {
        Check();
        return [.. filters.Select(filter => new Guard(this, filter))];
    }

    private void Charge(long bytes)
    {
        _left -= bytes;
        if (bytes > LongestStream || _left < 0)
        {
            throw TooMuch();
        }
    }

    private sealed class Guard(PdfBudget budget, IFilter filter) : IFilter
    {
        // One byte of each yields at most so many.
        private const int RunLengthYield = 64;
        private const int LzwYield = 2_600;
        private const int WidestRow = 1 << 20;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken streamDictionary,
            IFilterProvider filterProvider,
            int filterIndex
        )
        {
            budget.Check();
            switch (filter)
            {
                case FlateFilter:
                    budget.Charge(Inflated(input));
                    break;
                case LzwFilter when input.Length * (long)LzwYield > AllStreams:
                case RunLengthFilter when input.Length * (long)RunLengthYield > LongestStream:
                    throw budget.TooMuch();
                case LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter:
                    break;
                default:
                    // Pictures: nothing in them is text.
                    return Memory<byte>.Empty;
            }

            var decoded = filter.Decode(input, Parameters(streamDictionary), filterProvider, filterIndex);
            budget.Charge(filter is FlateFilter ? 0 : decoded.Length);
            budget.Inspect(decoded.Span);
            return decoded;
        }

        /// <summary>How much it would be, without keeping any of it.</summary>
        private long Inflated(Memory<byte> input)
        {
            var buffer = new byte[16 * 1024];
            var total = 0L;
            using DeflateStream inflater = new(
                new MemoryStream(input.ToArray(), 2, Math.Max(0, input.Length - 2)),
                CompressionMode.Decompress
            );
            try
            {
                for (var read = 1; read > 0 && total <= LongestStream; total += read)
                {
                    budget.Check();
                    read = inflater.Read(buffer);
                }
            }
            catch (InvalidDataException)
            {
                // The filter keeps what comes before the damage, as does the count.
            }

            return total;
        }

        /// <summary>Only what a filter has to know: a length that the file merely claims would be allocated.</summary>
        private DictionaryToken Parameters(DictionaryToken stream)
        {
            Dictionary<NameToken, IToken> kept = [];
            foreach (var name in (NameToken[])[NameToken.Filter, NameToken.F, NameToken.DecodeParms, NameToken.Dp])
            {
                if (stream.TryGet(name, out var value))
                {
                    kept[name] = value;
                    foreach (var parameters in value is ArrayToken array ? array.Data : [value])
                    {
                        RefuseWideRows(parameters as DictionaryToken);
                    }
                }
            }

            return new DictionaryToken(kept);
        }

        private void RefuseWideRows(DictionaryToken? parameters)
        {
            if (
                parameters?.Data.Values.OfType<NumericToken>().Any(number => number.Double is > WidestRow or < 0)
                is true
            )
            {
                throw budget.TooMuch();
            }
        }
    }
}
