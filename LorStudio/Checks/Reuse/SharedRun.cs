using System.Runtime.InteropServices;

namespace LorStudio.Checks.Reuse;

/// <summary>A run of words that stands in two texts; a few words within it may differ.</summary>
/// <param name="First">Its first word in the text that is checked, as masked; <paramref name="Last"/> its last one.</param>
/// <param name="OtherFirst">The same in the other text.</param>
/// <param name="Equal">How many of its words are equal.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SharedRun(int First, int Last, int OtherFirst, int OtherLast, int Equal)
{
    /// <summary>Words of the longer side.</summary>
    public int Length => Math.Max(Last - First, OtherLast - OtherFirst) + 1;

    /// <summary>Whether most of its words are equal.</summary>
    public bool IsClose => Equal * 5 >= Length * 4;

    public bool Covers(SharedRun other) =>
        First <= other.First && Last >= other.Last && OtherFirst <= other.OtherFirst && OtherLast >= other.OtherLast;
}
