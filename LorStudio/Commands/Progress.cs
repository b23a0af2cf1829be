using LorStudio.CaseFiles;

namespace LorStudio.Commands;

/// <summary>
/// Says how far a long command has come: on a terminal in one line that is written over, elsewhere in at most ten lines.
/// </summary>
internal sealed class Progress(int total, CommandStreams streams)
{
    private const int Lines = 10;
    private const string ClearLine = "\r\u001b[K";
    private int _done;

    /// <summary>One more is done.</summary>
    public void Step(string name)
    {
        _done++;
        var line = FormattableString.Invariant($"{_done}/{total} {ShownText.Of(name)}");
        if (streams.IsTerminal)
        {
            streams.Error.Write(ClearLine + line);
        }
        else if (_done * Lines / total > (_done - 1) * Lines / total)
        {
            streams.Say(line);
        }
    }

    /// <summary>Makes room for a line of its own.</summary>
    public void Clear()
    {
        if (streams.IsTerminal && _done > 0)
        {
            streams.Error.Write(ClearLine);
        }
    }
}
