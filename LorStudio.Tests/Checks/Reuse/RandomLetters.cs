using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Drafting.Revisions;

namespace LorStudio.Tests.Checks.Reuse;

/// <summary>Letters of about 600 words, each about something else, with the formulas all letters share. The same seed makes the same ones.</summary>
internal sealed class RandomLetters(int seed)
{
    private readonly Random _chance = new(seed);

    /// <summary>A letter with all nine sections.</summary>
    public RandomLetter Next()
    {
        Candidate candidate = new()
        {
            GivenName = Any(LetterWords.Given),
            FamilyName = Any(LetterWords.Family),
            Pronouns = _chance.Next(2) == 0 ? Pronouns.SheHer : Pronouns.HeHim,
            AamcId = $"{_chance.Next(10_000_000, 99_999_999)}",
        };
        var sections = Enum.GetValues<SectionKey>().ToDictionary(key => key, key => Section(key, candidate));
        return new(candidate, new DraftText(new(null, Draft.UsualSalutation, true), sections));
    }

    /// <summary>A sentence of at least so many words.</summary>
    public string Sentence(Candidate candidate, int least)
    {
        while (true)
        {
            var sentence = Sentence(candidate);
            if (sentence.Split(' ').Length is var words && words >= least && words < least + 6)
            {
                return sentence;
            }
        }
    }

    public string Paragraph(Candidate candidate, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(candidate)));

    private string Section(SectionKey key, Candidate candidate)
    {
        var she = candidate.Pronouns == Pronouns.SheHer ? "she" : "he";
        return key switch
        {
            SectionKey.Opening => Filled(Any(LetterWords.Openings)) + " " + Paragraph(candidate, 2),
            SectionKey.Closing => Paragraph(candidate, 1)
                + " "
                + string.Join(' ', _chance.GetItems(LetterWords.Closings, 3).Distinct().Select(Filled)),
            _ => Paragraph(candidate, 4),
        };

        string Filled(string formula) => string.Format(null, formula, Name(candidate), she);
    }

    private string Sentence(Candidate candidate)
    {
        var she = candidate.Pronouns == Pronouns.SheHer ? "she" : "he";
        var her = she == "she" ? "her" : "his";
        var subject = _chance.Next(3) == 0 ? Name(candidate) : she;
        var lead = _chance.Next(9) switch
        {
            0 => $"in the {Ordinal()} {Any(LetterWords.Times)} ",
            1 => $"when {Thing()} was {Any(LetterWords.Adjectives)}, ",
            2 => $"after {Thing()} and {Thing()}, ",
            3 => $"on the {Any(LetterWords.Places)} ",
            4 => $"with {Any(LetterWords.Numbers)} {Any(LetterWords.Nouns)} and a {Any(LetterWords.People)}, ",
            5 => $"for {Thing()} ",
            _ => "",
        };
        var tail = _chance.Next(10) switch
        {
            0 => $" so that the {Any(LetterWords.People)} {Any(LetterWords.Verbs)} {Thing()}",
            1 => $" before {Thing()} {Any(LetterWords.Manner)} {Any(LetterWords.Verbs)} {Thing()}",
            2 => $" because {her} {Any(LetterWords.Nouns)} was {Any(LetterWords.Adjectives)}",
            3 =>
                $", and {she} {Any(LetterWords.Verbs)} {Thing()} within {Any(LetterWords.Numbers)} {Any(LetterWords.Times)}s",
            4 =>
                $" and {Any(LetterWords.Manner)} {Any(LetterWords.Verbs)} {Thing()} with the {Any(LetterWords.People)}",
            5 => $", which our {Any(LetterWords.People)} {Any(LetterWords.Verbs)} at the {Any(LetterWords.Nouns)}",
            6 => $" and told the {Any(LetterWords.People)} that {Thing()} needed {Thing()}",
            7 =>
                $" from {Any(LetterWords.Numbers)} {Any(LetterWords.Nouns)} to {Any(LetterWords.Numbers)} by the {Ordinal()} {Any(LetterWords.Times)}",
            _ => $" for {Thing()}, {Thing()} and {Thing()}",
        };
        var middle = $"{(_chance.Next(3) == 0 ? Any(LetterWords.Manner) + " " : "")}{Any(LetterWords.Verbs)} {Thing()}";
        var sentence = $"{lead}{subject} {middle}{tail}.";
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private string Thing()
    {
        var adjective = _chance.Next(2) == 0 ? Any(LetterWords.Adjectives) + " " : "";
        var of = _chance.Next(4) == 0 ? $" of {Any(LetterWords.Nouns)}" : "";
        return $"{(_chance.Next(3) == 0 ? "a" : "the")} {adjective}{Any(LetterWords.Nouns)}{of}";
    }

    private string Ordinal() => Any(["first", "second", "third", "fourth", "last"]);

    private static string Name(Candidate candidate) => $"Dr. {candidate.FamilyName}";

    /// <summary>The first words of a list far more often than its last ones.</summary>
    private string Any(string[] words) => words[(int)(words.Length * Math.Pow(_chance.NextDouble(), 1.7))];
}

internal sealed record RandomLetter(Candidate Candidate, DraftText Draft);
