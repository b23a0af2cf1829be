using CsCheck;

namespace LorStudio.Tests.Saving;

/// <summary>Texts, and what several writers made of them at once.</summary>
internal static class Writers
{
    private static readonly string[] Words =
        "She presented twelve patients a day and knew each chart the plan before José's فاطمة 医生 𝄞 👩‍⚕️ café".Split(
            ' '
        );

    private static readonly Gen<string> Word = Gen.Select(
        Gen.OneOf(Words),
        Gen.Frequency((20, " "), (2, ", "), (2, ". "), (1, ".\n\n"), (1, "\n")),
        (word, gap) => word + gap
    );

    private static readonly Gen<string> Rare = Gen.Select(
        Gen.Int[0, 5000],
        Gen.Frequency((20, " "), (2, ", "), (2, ". "), (1, "\n")),
        (word, gap) => $"w{word}{gap}"
    );

    // As awkward as a text can be: few letters, so that everything repeats.
    private static readonly Gen<string> Scrap = Gen.OneOf("a", "b", " ", "\n", ".", "𝄞", "𝄢", "e\u0301", "  ", "a b");

    public static readonly Gen<string> Text = Gen.Frequency((2, Texts(Word, 40)), (1, Texts(Scrap, 12)));

    /// <summary>A text and two that have nothing to do with it, or were made of it by a few edits.</summary>
    public static readonly Gen<(string Origin, string Mine, string Theirs)> Two = Gen.Frequency(
        (2, Edited(Texts(Word, 40), Texts(Word, 4))),
        (2, Edited(Texts(Scrap, 12), Texts(Scrap, 3))),
        (1, Gen.Select(Texts(Scrap, 8), Texts(Scrap, 8), Texts(Scrap, 8)))
    );

    public static readonly Gen<(string Origin, string Mine, string Theirs, string Others)> Three = Gen.Select(
        Two,
        Edits(Texts(Word, 4)),
        (two, edits) => (two.Origin, two.Mine, two.Theirs, Written(two.Origin, edits))
    );

    /// <summary>Paragraphs, of which each writer changes others: the text before, each one's, and that with all changes.</summary>
    public static readonly Gen<(string Origin, string[] Written, string All)> Apart = Gen.Select(
            Texts(Rare, 15).Array[3, 6],
            Edits(Texts(Rare, 4)).Array[3, 6],
            Gen.Int[0, 2]
        )
        .Select(
            (paragraphs, edits, first) =>
            {
                string[] origin = [.. paragraphs.Select((text, i) => $"{i}. {text}")];
                string[] all =
                [
                    .. origin.Select((text, i) => $"{i}. {Written(paragraphs[i], edits[i % edits.Length])}"),
                ];
                var written = Enumerable
                    .Range(first, 3)
                    .Select(who => Whole(origin.Select((text, i) => i % 3 == who % 3 ? all[i] : text)));
                return (Whole(origin), written.ToArray(), Whole(all));
            }
        );

    private static string Whole(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    private static Gen<string> Texts(Gen<string> part, int most) => part.Array[0, most].Select(string.Concat);

    private static Gen<(string, string, string)> Edited(Gen<string> text, Gen<string> inserted) =>
        Gen.Select(
            text,
            Edits(inserted),
            Edits(inserted),
            (origin, mine, theirs) => (origin, Written(origin, mine), Written(origin, theirs))
        );

    private static Gen<(double At, int Removed, string Inserted)[]> Edits(Gen<string> inserted) =>
        Gen.Select(Gen.Double[0, 1], Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[0, 20])), inserted).Array[1, 3];

    private static string Written(string text, (double At, int Removed, string Inserted)[] edits)
    {
        foreach (var (at, removed, inserted) in edits)
        {
            var start = Whole(text, (int)(at * text.Length));
            var end = Whole(text, Math.Min(text.Length, start + removed));
            text = text[..start] + inserted + text[end..];
        }

        return text;
    }

    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
