using System.Text.Json;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>The property <c>experience</c>.</summary>
internal static class ExperiencePart
{
    public static Experience Read(JsonFields json)
    {
        var experience = new Experience
        {
            Specialty = json["specialty"]?.Name(),
            Site = json["site"]?.Name(),
            Setting = json["setting"]?.Word(FileWords.Setting),
            Start = json["start"]?.Date(),
            End = json["end"]?.Date(),
            HoursPerWeek = json["hoursPerWeek"]?.Number(0, CaseFileLimits.HoursPerWeek),
            Capacity = json["capacity"]?.Name(),
            Contact = json["contact"]?.Word(FileWords.Contact),
            Observation = json["observation"]?.Word(FileWords.Observation),
        };
        if (experience.End < experience.Start)
        {
            json["end"]
                ?.Error($"the end {experience.End:yyyy-MM-dd} lies before the start {experience.Start:yyyy-MM-dd}.");
        }

        return experience;
    }

    public static void Write(Utf8JsonWriter json, Experience experience)
    {
        json.Text("specialty", experience.Specialty);
        json.Text("site", experience.Site);
        json.Word("setting", FileWords.Setting, experience.Setting);
        json.Date("start", experience.Start);
        json.Date("end", experience.End);
        json.Number("hoursPerWeek", experience.HoursPerWeek);
        json.Text("capacity", experience.Capacity);
        json.Word("contact", FileWords.Contact, experience.Contact);
        json.Word("observation", FileWords.Observation, experience.Observation);
    }
}
