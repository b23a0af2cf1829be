namespace LorStudio.Cases;

/// <summary>How the practice works, from the section "Studio" of appsettings.json.</summary>
public sealed class PracticeOptions
{
    /// <summary>IANA name of the practitioner's time zone; dates and due days are reckoned there.</summary>
    public string TimeZone { get; set; } = "America/Los_Angeles";

    public CompetencyOrder CompetencyOrder { get; set; }

    /// <summary>Words a letter should come to; each section's share is shown beside its count.</summary>
    public int TargetWords { get; set; } = 500;

    public List<ServiceOption> ServiceOptions { get; set; } = [];

    /// <summary>Days the practice is closed besides weekends and federal holidays.</summary>
    public List<DateOnly> ClosedDays { get; set; } = [];
}

/// <summary>A turnaround on sale: the draft is due between two business days after day 0.</summary>
public sealed class ServiceOption
{
    /// <summary>The name case files use, e.g. "standard".</summary>
    public string Key { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>First business day after day 0 on which the draft is promised.</summary>
    public int Earliest { get; set; }

    /// <summary>Last business day after day 0 on which the draft is promised.</summary>
    public int Latest { get; set; }
}
