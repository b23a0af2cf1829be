using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>The paragraphs of a page.</summary>
internal sealed record PdfPageText(IReadOnlyList<string> Paragraphs);

/// <summary>Makes pages that hold their text only; the library calls it by its constructor.</summary>
internal sealed class PdfPages(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions
)
    : BasePageFactory<PdfPageText>(
        pdfScanner,
        resourceStore,
        filterProvider,
        new Bounded(pageContentParser, (PdfBudget)parsingOptions.FilterProvider!),
        parsingOptions
    ),
        IPageFactory<PdfPageText>
{
    /// <summary>A page may name the same stream a thousand times, and all are put together before they are parsed.</summary>
    PdfPageText IPageFactory<PdfPageText>.Create(
        int number,
        DictionaryToken dictionary,
        PageTreeMembers pageTreeMembers,
        NamedDestinations namedDestinations
    )
    {
        if (Find(dictionary.Data.GetValueOrDefault(NameToken.Contents.Data)) is ArrayToken { Data: var parts })
        {
            var left = (long)PdfBudget.LongestCommands;
            foreach (var part in parts)
            {
                left -= 1 + ((Find(part) as StreamToken)?.Data.Length ?? 0);
                if (left < 0)
                {
                    throw ((PdfBudget)ParsingOptions.FilterProvider!).TooMuch();
                }
            }
        }

        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    private IToken? Find(IToken? token) =>
        token is IndirectReferenceToken reference ? PdfScanner.Get(reference.Data)?.Data : token;

    protected override PdfPageText ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    ) =>
        new PdfPageReader(
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions
        ).Process(pageNumber, operations);

    /// <summary>Refuses to parse commands that would fill the memory.</summary>
    private sealed class Bounded(IPageContentParser parser, PdfBudget budget) : IPageContentParser
    {
        public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog logger) =>
            inputBytes.Length > PdfBudget.LongestCommands
                ? throw budget.TooMuch()
                : parser.Parse(pageNumber, inputBytes, logger);
    }
}
