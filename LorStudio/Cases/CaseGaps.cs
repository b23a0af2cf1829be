namespace LorStudio.Cases;

/// <summary>What a case still lacks.</summary>
public static class CaseGaps
{
    /// <summary>The gap that the worklist shows apart from the others, for it locks exports.</summary>
    internal const string Waiver = "waiver status";

    extension(CaseFacts facts)
    {
        /// <summary>What the letter or its due date needs and nobody has said yet, in short words; the most pressing first.</summary>
        public IEnumerable<string> MissingFacts()
        {
            var (candidate, writer, experience) = (facts.Candidate, facts.Writer, facts.Experience);
            (bool Missing, string Fact)[] needed =
            [
                (IsBlank(candidate.FullName), "candidate's name"),
                (candidate.Pronouns is null, "pronouns"),
                (IsBlank(writer.Name), "writer's name"),
                (IsBlank(experience.Specialty), "rotation specialty"),
                (experience.Start is null || experience.End is null, "rotation dates"),
                (IsBlank(facts.Application.Specialty), "specialty applied for"),
                (facts.Application.Waiver == WaiverStatus.Unknown, Waiver),
                (facts.Order.PaidOn is null, "payment date"),
                (IsBlank(candidate.AamcId), "AAMC ID"),
                (IsBlank(writer.Title) && IsBlank(writer.Institution), "writer's title or institution"),
                (IsBlank(writer.Phone) && IsBlank(writer.Email), "writer's phone or email"),
            ];
            return needed.Where(n => n.Missing).Select(n => n.Fact);
        }
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
