using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Confusions;

/// <summary>"Works good with", "did good on", "performed excellent in".</summary>
internal sealed class GoodForWell : ILanguagePart
{
    private static readonly FrozenSet<string> Doing = FrozenSet.ToFrozenSet(
        (
            "work works worked working does did doing done perform performs performed performing communicate communicates communicated communicating function"
            + " functions functioned listen listens listened write writes wrote speak speaks spoke handle handles handled cope copes coped adapt adapts adapted"
            + " present presents presented collaborate collaborates collaborated interact interacts interacted sleep sleeps slept read reads behaves behaved"
            + " manage manages managed progress progresses progressed react reacts reacted respond responds responded"
        ).Split(' ')
    );

    private static readonly FrozenDictionary<string, string> Adverbs = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["good"] = "well",
        ["excellent"] = "excellently",
        ["outstanding"] = "outstandingly",
        ["exceptional"] = "exceptionally",
        ["superb"] = "superbly",
        ["quick"] = "quickly",
        ["careful"] = "carefully",
        ["independent"] = "independently",
        ["professional"] = "professionally",
        ["efficient"] = "efficiently",
        ["effective"] = "effectively",
        ["clear"] = "clearly",
        ["calm"] = "calmly",
        ["thorough"] = "thoroughly",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She works «good» with nurses and families. => well",
        "He did «good» on every written test. => well",
        "She works very «good» under pressure. => well",
        "He communicates «good» with families. => well",
        "She performed «excellent» in our clinic. => excellently",
        "He adapted really «good» to our ward. => well",
        "The team worked «good» together. => well",
        "She handles stress «good». => well",
        "He works «independent» and with care. => independently",
        "She always did «good». => well",
        "She did real «good» in clinic. => well",
        "He speaks so «clear» that all listen. => clearly",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "She works well with nurses.",
        "He did good work and does good things.",
        "She wrote good notes and excellent summaries.",
        "The work is good, and what she does is good.",
        "He does good research in clinic.",
        "She performed excellent physical examinations.",
        "They want to do good in the world.",
        "He speaks good English and reads good books.",
        "Her work, good as it is, goes on.",
        "He works independent of others' praise.",
        "She presented clear, brief plans.",
        "He handled difficult, good, and bad news.",
        "It was work good enough to print.",
        "She did excellent, careful work.",
        "He manages outstanding teams.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 1; word < reading.Count && !slips.IsFull; word++)
        {
            if (
                Adverbs.TryGetValue(reading[word], out var adverb)
                && reading.Joined(word)
                && EndsThere(reading, word)
                && IsOfVerb(reading, word)
            )
            {
                slips.Add(word, word, $"How something is done is told by “{adverb}”.", adverb);
            }
        }
    }

    private static bool EndsThere(Reading reading, int word) =>
        reading.GapBefore(word + 1) switch
        {
            Gap.Space => (
                reading.Is(word + 1, WordKinds.Adverb)
                && reading[word + 1] is not "enough" and not "most" and not "much"
            )
                || reading[word + 1]
                    is "with"
                        or "on"
                        or "in"
                        or "under"
                        or "at"
                        or "for"
                        or "during"
                        or "when"
                        or "throughout"
                        or "together"
                        or "as"
                        or "overall"
                        or "and"
                        or "to"
                        or "that"
                        or "even"
                        or "both"
                        or "alone",
            Gap.Start => true,
            Gap.Other => reading.Section.Prose.GapBefore(word + 1) is ['.' or ';' or '!', ..],
            _ => false,
        };

    private static bool IsOfVerb(Reading reading, int word)
    {
        var before = word - 1;
        while (
            before > word - 3
            && reading.Joined(before)
            && reading[before] is "very" or "really" or "so" or "quite" or "real" or "pretty" or "extremely"
        )
        {
            before--;
        }

        if (Doing.Contains(reading[before]))
        {
            var isVerb =
                !reading.Is(before - 1, WordKinds.Determiner | WordKinds.Adjective)
                || reading.Is(before - 1, WordKinds.Pronoun | WordKinds.Noun);
            return isVerb
                && reading[before] is not "doing"
                && !(
                    reading[before] is "read" or "present" or "done" or "progress" or "work"
                    && !Clauses.HasPlainSubject(reading, before)
                    && reading[before - 1] is not "to"
                )
                && !(reading[word + 1] is "and" && reading[word] is not ("good" or "independent"))
                && !(reading[word] is "independent" && reading[word + 1] is "of");
        }

        // "Handles stress good": one noun between.
        return reading[word] is "good"
            && before == word - 1
            && reading.Is(before, WordKinds.Noun)
            && reading[before - 1] is "handles" or "handled" or "manages" or "managed"
            && reading.Joined(before)
            && reading.GapBefore(word + 1) is Gap.Start or Gap.Other;
    }
}
