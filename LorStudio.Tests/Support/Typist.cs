using Microsoft.Playwright;

namespace LorStudio.Tests.Support;

/// <summary>Types at a steady pace, whatever else goes on.</summary>
internal static class Typist
{
    private static readonly string[] Words =
        "she presented twelve patients a day and knew the chart of each before rounds began so that the plan was ready".Split(
            ' '
        );

    /// <summary>Prose of a length, the same for the same seed.</summary>
    public static string Prose(int length, int seed)
    {
        Random random = new(seed);
        var text = "";
        while (text.Length < length)
        {
            text += string.Join(' ', random.GetItems(Words, random.Next(4, 12))) + ". ";
        }

        return text[..(length - 1)] + ".";
    }

    /// <summary>Types into what has the focus; returns what was typed when it was stopped.</summary>
    public static async Task<string> TypeAsync(IPage page, string text, int keysPerSecond, CancellationToken stop)
    {
        using PeriodicTimer pace = new(TimeSpan.FromSeconds(1.0 / keysPerSecond));
        var typed = 0;
        while (typed < text.Length && !stop.IsCancellationRequested)
        {
            await page.Keyboard.TypeAsync(text[typed].ToString());
            typed++;
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }

        return text[..typed];
    }
}
