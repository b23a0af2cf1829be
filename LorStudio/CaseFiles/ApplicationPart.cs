using System.Text.Json;
using LorStudio.Cases;

namespace LorStudio.CaseFiles;

/// <summary>The property <c>application</c>.</summary>
internal static class ApplicationPart
{
    public static Application Read(JsonFields json) =>
        new()
        {
            Specialty = json["specialty"]?.Name(),
            Season = json["season"]?.Year(),
            Waiver = json["waiver"]?.Word(FileWords.Waiver) ?? WaiverStatus.Unknown,
        };

    public static void Write(Utf8JsonWriter json, Application application)
    {
        json.Text("specialty", application.Specialty);
        json.Number("season", application.Season);
        json.Word("waiver", FileWords.Waiver, application.Waiver);
    }
}

/// <summary>The property <c>order</c>.</summary>
internal static class OrderPart
{
    public static Order Read(JsonFields json) =>
        new() { Service = json["service"]?.Name(), PaidOn = json["paidOn"]?.Date() };

    public static void Write(Utf8JsonWriter json, Order order)
    {
        json.Text("service", order.Service);
        json.Date("paidOn", order.PaidOn);
    }
}
