using Microsoft.Playwright;

namespace LorStudio.Tests.Support;

/// <summary>What a page notices of the keys that are typed at the end of a text area.</summary>
internal sealed class KeyWatch
{
    // Event Timing tells nothing of an event that was painted within 16 ms, and rounds to 8 ms.
    private const string Start = """
        area => {
          const watch = { pressed: [], paints: new Map(), caretMoves: 0 };
          let time = 0;
          addEventListener("keydown", event => (time = event.timeStamp), { capture: true });
          area.addEventListener("input", () => {
            watch.pressed.push({ length: area.value.length, at: performance.timeOrigin + time });
          });
          document.addEventListener("selectionchange", () => {
            if (document.activeElement !== area || area.selectionStart !== area.value.length) watch.caretMoves++;
          });
          new PerformanceObserver(list => {
            for (const { name, startTime, duration } of list.getEntries()) {
              if (!/^(key|beforeinput|input)/.test(name) || name === "keyup") continue;
              watch.paints.set(startTime, Math.max(duration, watch.paints.get(startTime) ?? 0));
            }
          }).observe({ type: "event", durationThreshold: 16 });
          window.keyWatch = watch;
        }
        """;

    private const string Tell = """
        () => {
          const { pressed, paints, caretMoves } = window.keyWatch;
          return { pressed, paints: [...paints.values()], caretMoves };
        }
        """;

    public Press[] Pressed { get; set; } = [];

    /// <summary>From key to paint, in milliseconds, of the keys that took 16 or more.</summary>
    public double[] Paints { get; set; } = [];

    /// <summary>How often the caret stood elsewhere than behind the last character.</summary>
    public int CaretMoves { get; set; }

    public double SlowestPaint => Paints.DefaultIfEmpty().Max();

    public static Task StartAsync(ILocator area) => area.EvaluateAsync(Start);

    public static Task<KeyWatch> TellAsync(IPage page) => page.EvaluateAsync<KeyWatch>(Tell);

    /// <summary>A time that no more than one key in a hundred exceeds; 16 where it is less.</summary>
    public double Paint99()
    {
        double[] all = [.. Paints, .. Enumerable.Repeat(16.0, Math.Max(0, Pressed.Length - Paints.Length))];
        return all.Order().ElementAt(all.Length * 99 / 100);
    }

    /// <summary>When a key was pressed (Unix time, ms) and how long the text was after it.</summary>
    internal sealed class Press
    {
        public int Length { get; set; }

        public double At { get; set; }
    }
}
