using System.Text.Json;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>The property <c>candidate</c>.</summary>
internal static class CandidatePart
{
    private const int AamcIdDigits = 8;

    public static Candidate Read(JsonFields json) =>
        new()
        {
            GivenName = json.RequiredName("givenName", "the candidate's given name"),
            FamilyName = json.RequiredName("familyName", "the candidate's family name"),
            PreferredName = json["preferredName"]?.Name(),
            Credentials = json["credentials"]?.Name(),
            Pronouns = json["pronouns"]?.Word(FileWords.Pronouns),
            AamcId = json["aamcId"]?.Digits(AamcIdDigits),
            Email = json["email"]?.Name(),
            MedicalSchool = json["medicalSchool"]?.Name(),
            GraduationYear = json["graduationYear"]?.Year(),
        };

    public static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.RequiredText("givenName", candidate.GivenName);
        json.RequiredText("familyName", candidate.FamilyName);
        json.Text("preferredName", candidate.PreferredName);
        json.Text("credentials", candidate.Credentials);
        json.Word("pronouns", FileWords.Pronouns, candidate.Pronouns);
        json.Text("aamcId", candidate.AamcId);
        json.Text("email", candidate.Email);
        json.Text("medicalSchool", candidate.MedicalSchool);
        json.Number("graduationYear", candidate.GraduationYear);
    }
}
