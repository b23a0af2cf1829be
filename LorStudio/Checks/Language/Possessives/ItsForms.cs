using System.Collections.Frozen;
using LorStudio.Checks.Language.Words;

namespace LorStudio.Checks.Language.Possessives;

/// <summary>"It's impact", "its a pleasure", "her's", "didnt".</summary>
internal sealed class ItsForms : ILanguagePart
{
    private static readonly FrozenSet<string> BehindIs = FrozenSet.ToFrozenSet([
        "a",
        "an",
        "the",
        "not",
        "been",
        "my",
        "no",
        "because",
        "with",
        "clear",
        "rare",
        "evident",
        "obvious",
        "important",
        "hard",
        "difficult",
        "easy",
        "possible",
        "likely",
        "unlikely",
        "true",
        "unusual",
        "going",
        "never",
        "always",
        "also",
        "that",
        "what",
        "how",
        "why",
        "common",
        "safe",
        "fair",
        "impossible",
        "essential",
        "now",
        "often",
        "our",
        "been",
    ]);

    // These also describe a noun: "its rare form"; so a clause must follow.
    private static readonly FrozenSet<string> Describing = FrozenSet.ToFrozenSet([
        "clear",
        "rare",
        "evident",
        "obvious",
        "important",
        "hard",
        "difficult",
        "easy",
        "possible",
        "likely",
        "unlikely",
        "true",
        "unusual",
        "common",
        "safe",
        "fair",
        "impossible",
        "essential",
        "often",
        "now",
    ]);

    private static readonly FrozenDictionary<string, string> Wrong = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["her's"] = "hers",
        ["your's"] = "yours",
        ["our's"] = "ours",
        ["their's"] = "theirs",
        ["hi's"] = "his",
        ["didnt"] = "didn't",
        ["doesnt"] = "doesn't",
        ["dont"] = "don't",
        ["isnt"] = "isn't",
        ["wasnt"] = "wasn't",
        ["werent"] = "weren't",
        ["arent"] = "aren't",
        ["couldnt"] = "couldn't",
        ["wouldnt"] = "wouldn't",
        ["shouldnt"] = "shouldn't",
        ["hasnt"] = "hasn't",
        ["havent"] = "haven't",
        ["hadnt"] = "hadn't",
        ["ive"] = "I've",
        ["theyve"] = "they've",
        ["weve"] = "we've",
        ["youve"] = "you've",
        ["thats"] = "that's",
        ["theres"] = "there's",
        ["youre"] = "you're",
        ["theyre"] = "they're",
        ["theyll"] = "they'll",
        ["youll"] = "you'll",
        ["whats"] = "what's",
        ["wouldve"] = "would've",
        ["couldve"] = "could've",
        ["shouldve"] = "should've",
        ["did'nt"] = "didn't",
        ["does'nt"] = "doesn't",
        ["do'nt"] = "don't",
        ["is'nt"] = "isn't",
        ["was'nt"] = "wasn't",
        ["could'nt"] = "couldn't",
        ["would'nt"] = "wouldn't",
        ["elses"] = "else's",
        ["its's"] = "its",
        ["it'is"] = "it is",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyList<string> Flags { get; } =
    [
        "She knew the disease and «it's» course. => its",
        "The team found «it's» rhythm in a week. => its",
        "The clinic lost one of «it's» nurses. => its",
        "He read about the drug and «it's» side effects. => its",
        "The program and «it's» residents will gain. => its",
        "«Its» a pleasure to recommend her. => It's",
        "I think «its» clear that he is ready. => it's",
        "«Its» been a joy to teach him. => It's",
        "The success was «her's» alone. => hers",
        "The plan was «their's» from the start. => theirs",
        "The ward has «its'» own rules. => its",
        "She «didnt» ask for help. => didn't",
        "«Its» not often that I write so. => It's",
        "He «does'nt» give up. => doesn't",
        "The hospital in «it's» tenth year hired her. => its",
        "The trial had lost «it's» power. => its",
        "The rotation at «it's» best taught her much. => its",
    ];

    public IReadOnlyList<string> Leaves { get; } =
    [
        "It's a pleasure, and it's been one since May.",
        "Its course was long, and its rare form was missed.",
        "The ward has its own rules and its very own smell.",
        "It's time to go, and it's clear that she is ready.",
        "I think it's the best, and it's hers.",
        "It's my view, and it's hard to say less.",
        "The clinic and its nurses trust her.",
        "It's rare, it's kind, and it's what we need.",
        "She said that it's she who found it.",
        "Its importance is plain, as is its cost.",
        "It's patients that she cares about.",
        "The success was hers, theirs, and ours.",
    ];

    public void Read(Reading reading, Slips slips)
    {
        for (var word = 0; word < reading.Count && !slips.IsFull; word++)
        {
            switch (reading[word])
            {
                case "it's" when IsOfIt(reading, word):
                    Add(reading, slips, word, "its");
                    break;
                case "its" when reading.Section.Prose.GapAfter(word) is ['\'' or '’', ..] && !IsQuoted(reading, word):
                    var start = reading.Section.Words[word].Start;
                    slips.AddPlace(start, start + 4, "“Its” takes no apostrophe.", reading.Written(word));
                    break;
                case "its" when IsItIs(reading, word):
                    Add(reading, slips, word, "it's");
                    break;
                case var other when Wrong.TryGetValue(other, out var right):
                    Add(reading, slips, word, right);
                    break;
            }
        }
    }

    private static void Add(Reading reading, Slips slips, int word, string right) =>
        slips.Add(
            word,
            word,
            $"“{reading.Written(word)}” should read “{right}”.",
            Slips.Like(reading.Written(word), right)
        );

    private static bool IsOfIt(Reading reading, int word)
    {
        if (!reading.Joined(word + 1))
        {
            return false;
        }

        var next = Nouns.PastAdjectives(reading, word + 1);
        if (next == word + 1)
        {
            return reading[next] is "own"
                || (
                    reading.Is(next, WordKinds.Noun | WordKinds.LikePlural)
                    && !reading.Is(next, WordKinds.Adjective | WordKinds.Ing | WordKinds.Determiner)
                    && (
                        !reading.Is(next, WordKinds.Mass | WordKinds.AnyVerb)
                        || reading.Is(word - 1, WordKinds.AnyVerb | WordKinds.Conjunction)
                    )
                    && reading[next] is not ("time" or "work" or "fun" or "part" or "home")
                    && reading[next + 1] is not ("that" or "who" or "whom" or "which")
                )
                || (
                    reading.Is(word - 1, WordKinds.Preposition)
                    && reading.Joined(word)
                    && reading[word - 1] is not ("like" or "as" or "than" or "since" or "before" or "after" or "until")
                    && !BehindIs.Contains(reading[next])
                );
        }

        // "It is good practice" is right too; behind a preposition it is not.
        return reading.Joined(word)
            && !BehindIs.Contains(reading[word + 1])
            && reading[word - 1]
                is "of"
                    or "to"
                    or "for"
                    or "in"
                    or "with"
                    or "from"
                    or "on"
                    or "at"
                    or "by"
                    or "into"
                    or "about"
                    or "despite"
                    or "through"
                    or "understood"
                    or "understands"
                    or "understand";
    }

    private static bool IsItIs(Reading reading, int word)
    {
        var next = reading[word + 1];
        return reading.Joined(word + 1)
            && BehindIs.Contains(next)
            && (!Describing.Contains(next) || reading[word + 2] is "that" or "to" or "how" or "why" or "for" or "when")
            && reading.GapBefore(word + 2) is not Gap.Hyphen;
    }

    private static bool IsQuoted(Reading reading, int word) =>
        reading.Section.Prose.GapBefore(word) is [.., '\'' or '‘'];
}
