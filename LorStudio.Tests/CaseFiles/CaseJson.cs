using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LorStudio.CaseFiles;

namespace LorStudio.Tests.CaseFiles;

/// <summary>A case file that uses every property, and ways to spoil one place of it.</summary>
internal static class CaseJson
{
    public const string Whole = """
        {
          "format": "lorstudio-case/1",
          "candidate": {
            "givenName": "José", "familyName": "Núñez", "preferredName": "Pepe Núñez", "credentials": "MBBS",
            "pronouns": "he/him", "aamcId": "12345678", "email": "jose@example.org",
            "medicalSchool": "Universidad de Prueba", "graduationYear": 2021
          },
          "writer": {
            "name": "Ada Wren", "credentials": "MD, FACP", "title": "Attending", "institution": "Test Hospital",
            "address": ["1 Test Street", "Testville, OH 44000"], "phone": "(555) 555-0100", "email": "ada@example.org"
          },
          "experience": {
            "specialty": "Internal Medicine", "site": "Ward 3", "setting": "inpatient", "start": "2026-03-02",
            "end": "2026-03-27", "hoursPerWeek": 37.5, "capacity": "supervising attending", "contact": "daily",
            "observation": "direct"
          },
          "application": { "specialty": "Internal Medicine", "season": 2027, "waiver": "notWaived" },
          "people": ["Dr. Ana Ruiz"],
          "order": { "service": "standard", "paidOn": "2026-11-23" },
          "sessions": [
            {
              "startedAt": "2026-11-24T17:00:00-08:00", "endedAt": "2026-11-24T17:42:00-08:00",
              "link": "https://meet.example.org/1", "summary": "# Page\n\n- one",
              "notes": [
                { "id": "n1", "at": "00:03:12", "text": "12 patients", "competencies": ["PC", "MK"], "kind": "observation" },
                { "id": "n2", "text": "“Best”", "kind": "quote" }
              ],
              "transcript": [{ "at": "00:00:05", "speaker": "Ada Wren", "text": "Hello." }]
            }
          ],
          "draft": {
            "letterDate": "2026-11-24", "salutation": "To Whom It May Concern:", "headings": false,
            "sections": [
              { "key": "opening", "text": "I write.", "notes": [] },
              { "key": "PC", "text": "He saw **12** patients.", "notes": ["n1"] },
              { "key": "closing", "text": "Yours" }
            ]
          }
        }
        """;

    /// <summary>The least a case file must hold, and what else is to stand in it (with a comma before it).</summary>
    public static string Least(string more = "") =>
        $$"""
            {
              "format": "lorstudio-case/1",
              "candidate": { "givenName": "Ana", "familyName": "Ruiz" },
              "writer": { "name": "Ada Wren" }{{more}}
            }
            """;

    /// <summary>The whole case with the value at a path replaced by raw JSON (or, null, left out).</summary>
    public static string With(string path, string? json)
    {
        const string Mark = "@@";
        var root = JsonNode.Parse(Whole)!;
        var steps = path.Split('.', '[').Skip(1).Select(step => step.TrimEnd(']')).ToList();
        var holder = steps.SkipLast(1).Aggregate(root, (node, step) => Child(node, step)!);
        if (json is null)
        {
            holder.AsObject().Remove(steps[^1]);
        }
        else if (holder is JsonArray array)
        {
            array[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = Mark;
        }
        else
        {
            holder[steps[^1]] = Mark;
        }

        return root.ToJsonString().Replace($"\"{Mark}\"", json, StringComparison.Ordinal);
    }

    public static CaseFileResult Read(string json) => CaseFileReader.Read(Encoding.UTF8.GetBytes(json));

    private static JsonNode? Child(JsonNode node, string step) =>
        node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : node[step];
}
