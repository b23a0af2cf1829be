using System.Text;
using LorStudio.Cases;

namespace LorStudio.Sessions.Prompts;

/// <summary>What a case's notes do not tell yet, and what to ask for it.</summary>
public sealed class SessionGaps(IReadOnlyCollection<Note> notes, CompetencyOrder order, string? specialty)
{
    private const int ShortestExample = 5; // words; fewer are praise, or a reminder
    private const int FollowUps = 2; // questions for each competency

    /// <summary>The competencies with whether a note holds an example of each.</summary>
    public IReadOnlyList<(Competency Competency, bool HasExample)> Coverage { get; } =
    [.. Competencies.In(order).Select(c => (c, notes.Any(n => IsExample(n, c))))];

    /// <summary>Those of which no note holds an example, in the letter's order.</summary>
    public IReadOnlyList<Competency> Missing => [.. Coverage.Where(c => !c.HasExample).Select(c => c.Competency)];

    /// <summary>Moments that were marked and not written down.</summary>
    public int Markers => notes.Count(n => n.IsMarker);

    /// <summary>
    /// The questions worth asking next: of each competency without an example the first one, then their second ones, and
    /// so on; last those about the others.
    /// </summary>
    public IReadOnlyList<Question> Next =>
        [.. InTurn(Missing), .. InTurn([.. Coverage.Where(c => c.HasExample).Select(c => c.Competency)])];

    /// <summary>A message to the candidate that asks for what is missing; null where nothing is.</summary>
    /// <param name="name">How the candidate is addressed.</param>
    public string? Message(string name)
    {
        if (Missing.Count == 0)
        {
            return null;
        }

        var message = new StringBuilder($"Dear {name},\n\n")
            .Append("thank you for our conversation. Before we go on, please think about these questions. ")
            .Append("What helps most is one real event for each: when it was, what you did, and what came of it.\n");
        foreach (var competency in Missing)
        {
            message.Append('\n').Append(competency.FullName()).Append('\n');
            message.AppendJoin("", Ask(competency).Take(FollowUps).Select(q => $"- {q.Words}\n"));
        }

        return message.ToString();
    }

    private IEnumerable<Question> InTurn(IReadOnlyList<Competency> competencies) =>
        competencies
            .SelectMany((c, place) => Ask(c).Select((q, turn) => (q, turn, place)))
            .OrderBy(q => q.turn)
            .ThenBy(q => q.place)
            .Select(q => q.q);

    private IReadOnlyList<Question> Ask(Competency competency) => QuestionBook.For(competency, specialty);

    /// <summary>A growth point or a rank is no example of what was done.</summary>
    private static bool IsExample(Note note, Competency competency) =>
        note.Kind is NoteKind.Observation or NoteKind.Fact or NoteKind.Quote
        && note.Competencies.Contains(competency)
        && note.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= ShortestExample;
}
