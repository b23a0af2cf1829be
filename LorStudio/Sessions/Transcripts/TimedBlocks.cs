namespace LorStudio.Sessions.Transcripts;

/// <summary>A cue of a subtitle file, before its words are looked at.</summary>
internal sealed record TimedCue(int Line, TimeSpan? At)
{
    private readonly List<string> _lines = [];

    /// <summary>The words; where a line ends means nothing in subtitles.</summary>
    public string Words => string.Join(' ', _lines);

    public void Append(string line) => _lines.Add(line);
}

/// <summary>Whether a line gives the time of the words below it; the time is null where it cannot be read.</summary>
internal delegate bool TimingLine(string line, out TimeSpan? at);

/// <summary>What WebVTT, SRT and SBV have in common: a time on a line, words below it, a blank line.</summary>
internal static class TimedBlocks
{
    /// <summary>Reads all cues, those without words among them; what fits nowhere is a fault.</summary>
    /// <param name="isVtt">Whether there may be a header and blocks of comment and style.</param>
    public static List<TimedCue> Read(TranscriptLines lines, TimingLine isTiming, CueCollector faults, bool isVtt)
    {
        List<TimedCue> cues = [];
        var (isFirst, isComment, wasSaid) = (true, false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (isTiming(line.Text, out var at))
            {
                cues.Add(new(line.Number, at));
                if (at is null)
                {
                    faults.Fault(line.Number, "The time cannot be read; the words below it were kept without one.");
                }

                (isFirst, isComment) = (false, false);
            }
            else if (line.IsBlank)
            {
                (isFirst, isComment) = (true, false);
            }
            else if (isComment || IsNumber(lines, i, isFirst, isTiming))
            {
                isFirst = false;
            }
            else if (isVtt && isFirst && OpensComment(line.Text))
            {
                isComment = true;
            }
            else if (cues.Count > 0)
            {
                // After a blank line words go on too: some exports part paragraphs in a cue with one.
                cues[^1].Append(line.Text);
                isFirst = false;
            }
            else if (!wasSaid)
            {
                wasSaid = true;
                faults.Fault(line.Number, "What stands before the first time was left out.");
            }
        }

        return cues;
    }

    /// <summary>A cue's number or identifier: above a time at the start of a block, or nothing but an identifier above a time.</summary>
    private static bool IsNumber(TranscriptLines lines, int index, bool isFirst, TimingLine isTiming)
    {
        var text = lines[index].Text;
        if (isTiming(lines.After(index).Text, out _))
        {
            return isFirst || LooksLikeNumber(text);
        }

        return isFirst
            && LooksLikeNumber(text)
            && lines.After(index).IsBlank
            && (index + 2 >= lines.Count || isTiming(lines[index + 2].Text, out _));
    }

    /// <summary>12, or as Teams has it 3f2504e0-4f89-11d3-9a0c-0305e82c3301/12-0.</summary>
    private static bool LooksLikeNumber(string text) =>
        text.Length <= 80
        && text.All(c => char.IsAsciiHexDigit(c) || c is '-' or '/')
        && (text.All(char.IsAsciiDigit) || text.Length >= 36);

    private static bool OpensComment(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["WEBVTT", "NOTE", "STYLE", "REGION"])
        {
            if (
                text.StartsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || text[word.Length] is ' ' or '\t')
            )
            {
                return true;
            }
        }

        return false;
    }
}
