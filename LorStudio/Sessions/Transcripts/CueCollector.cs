using System.Text;
using LorStudio.Markup;

namespace LorStudio.Sessions.Transcripts;

/// <summary>Gathers cues as they can be kept, and what is to be said about them.</summary>
internal sealed class CueCollector(IEnumerable<TranscriptFault> faults)
{
    private const int MostFaults = 100;

    private readonly List<ReadCue> _cues = [];
    private readonly List<TranscriptFault> _faults = [.. faults];
    private int _unsaid;
    private bool _isFull;

    public int Count => _cues.Count;

    /// <summary>Adds what was said; without words there is no cue.</summary>
    public void Add(int line, TimeSpan? at, string? speaker, string words)
    {
        var text = Tidy(words);
        var name = Tidy(speaker ?? "");
        if (text.Length == 0 || IsFull(line))
        {
            return;
        }

        if (name.Length > TranscriptReader.LongestSpeaker)
        {
            name = name[..CutAt(name, TranscriptReader.LongestSpeaker)].TrimEnd();
            Fault(line, "The speaker's name has over 200 characters; the rest of it was left out.");
        }

        if (text.Length > TranscriptReader.LongestText)
        {
            Fault(line, "These words are longer than 4,000 characters and were divided.");
        }

        for (var rest = text.AsSpan(); !rest.IsEmpty && _cues.Count < TranscriptReader.MostCues; )
        {
            var end = CutAt(rest, TranscriptReader.LongestText);
            _cues.Add(new(at, name.Length == 0 ? null : name, rest[..end].TrimEnd().ToString()));
            rest = rest[end..].TrimStart();
        }
    }

    public void Fault(int line, string message)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new(line, message));
        }
        else
        {
            _unsaid++;
        }
    }

    public ReadTranscript Done(string format)
    {
        if (_unsaid > 0)
        {
            _faults.Add(new(0, FormattableString.Invariant($"{_unsaid:N0} more places were of the same kind.")));
        }

        return new(format, _cues, _faults);
    }

    /// <summary>One line of harmless text, a single space between words.</summary>
    public static string Tidy(string text)
    {
        var clean = HarmlessText.Clean(text);
        if (!clean.Contains("  ", StringComparison.Ordinal) && !clean.Contains('\u00A0'))
        {
            return clean.Trim();
        }

        var tidy = new StringBuilder(clean.Length);
        foreach (var c in clean)
        {
            var isSpace = c is ' ' or '\u00A0';
            if (!isSpace)
            {
                tidy.Append(c);
            }
            else if (tidy.Length > 0 && tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().Trim();
    }

    private bool IsFull(int line)
    {
        if (_cues.Count >= TranscriptReader.MostCues && !_isFull)
        {
            _isFull = true;
            Fault(line, "The file has more than 20,000 cues; those from here on were not read.");
        }

        return _isFull;
    }

    /// <summary>Where a text of at most so many characters ends, between two words where it can.</summary>
    private static int CutAt(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var space = text[(most / 2)..(most + 1)].LastIndexOf(' ');
        var end = space > 0 ? (most / 2) + space : most;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
