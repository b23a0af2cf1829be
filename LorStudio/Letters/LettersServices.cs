using LorStudio.Letters.Pdf;

namespace LorStudio.Letters;

public static class LettersServices
{
    public static IServiceCollection AddLetters(this IServiceCollection services) =>
        services.AddSingleton<ILetterFormat, PdfLetterFormat>();
}
