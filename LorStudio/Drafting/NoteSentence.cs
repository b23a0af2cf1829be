using System.Text.RegularExpressions;
using LorStudio.Cases;
using LorStudio.Sessions;

namespace LorStudio.Drafting;

/// <summary>Makes of a note's shorthand the start of a sentence, to be finished in the draft.</summary>
public static partial class NoteSentence
{
    /// <summary>The words of the note with a subject, a capital and a full stop; a quotation keeps its words in quotes.</summary>
    public static string Of(Note note, Candidate candidate)
    {
        var words = Spaces().Replace(note.Text, " ").Trim();
        if (words.Length == 0)
        {
            return "";
        }

        if (note.Kind == NoteKind.Quote)
        {
            return $"“{Closed(words.Trim('"', '“', '”'))}”";
        }

        if (PastVerb().IsMatch(words) && Subject(candidate) is { Length: > 0 } subject)
        {
            words = $"{subject} {char.ToLowerInvariant(words[0])}{words[1..]}";
        }

        return Closed(char.ToUpperInvariant(words[0]) + words[1..]);
    }

    private static string Subject(Candidate candidate) =>
        candidate.ShortName.Length > 0
            ? candidate.ShortName
            : candidate.Pronouns switch
            {
                Pronouns.SheHer => "She",
                Pronouns.HeHim => "He",
                Pronouns.TheyThem => "They",
                _ => "",
            };

    private static string Closed(string words) => words[^1] is '.' or '!' or '?' ? words : words + ".";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Notes begin with what the candidate did: a regular past tense, or one of the irregular ones of the wards.
    [GeneratedRegex(
        @"^(?:(?!need|indeed|bed|red|feed|speed)\p{L}{2,}ed|was|were|had|did|made|took|gave|wrote|led|ran|saw|told|taught|found|kept|knew|went|came|caught|brought|read|spoke|sat|stood|held|built|set|got|drew|chose|began|met|put|thought|understood|spent|learnt|stayed)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PastVerb();
}
