using LorStudio.Markup;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LorStudio.Cases.Materials.Pdf;

/// <summary>Runs a page's commands for its text alone: lines, pictures and colors are passed over.</summary>
internal sealed class PdfPageReader(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix,
    ParsingOptions parsingOptions
)
    : BaseStreamProcessor<PdfPageText>(
        pageNumber,
        resourceStore,
        pdfScanner,
        pageContentParser,
        filterProvider,
        cropBox,
        userSpaceUnit,
        rotation,
        initialMatrix,
        parsingOptions
    )
{
    /// <summary>States that a page may save without taking one back; drawing programs save a dozen.</summary>
    private const int DeepestStack = 1_000;

    /// <summary>Forms in forms.</summary>
    private const int DeepestForm = 50;

    private readonly PdfBudget _budget = (PdfBudget)parsingOptions.FilterProvider!;
    private readonly PdfLines _lines = new();
    private readonly double _width = cropBox.Bounds.Width;
    private int _forms;

    public override PdfPageText Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return new PdfPageText(PdfParagraphs.Of(_lines.Finish(), _width));
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        _budget.Check();
        if (_budget.Characters <= 0)
        {
            return;
        }

        _budget.Characters -= Math.Max(1, unicode.Length);
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        _lines.Add(
            unicode,
            matrix.Transform(new PdfPoint(0, 0)),
            matrix.Transform(new PdfPoint(characterBoundingBox.Width, 0)),
            matrix.Transform(new PdfPoint(0, 1))
        );
    }

    public override void PushState()
    {
        if (StackSize > DeepestStack)
        {
            throw _budget.TooMuch();
        }

        base.PushState();
    }

    /// <summary>A form may draw a form twice that draws another one twice: thirty of them are a thousand million.</summary>
    public override void ApplyXObject(NameToken xObjectName)
    {
        _budget.Check();
        if (_forms == DeepestForm)
        {
            throw _budget.TooMuch();
        }

        _forms++;
        base.ApplyXObject(xObjectName);
        _forms--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) { }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) { }

    public override void FillPath(FillingRule fillingRule, bool close) { }

    public override void FillStrokePath(FillingRule fillingRule, bool close) { }

    public override void MoveTo(double x, double y) { }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

    public override void LineTo(double x, double y) { }

    public override void Rectangle(double x, double y, double width, double height) { }

    public override void EndPath() { }

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    protected override void RenderInlineImage(InlineImage inlineImage) { }

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    ) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }
}
