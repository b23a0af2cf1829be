using LorStudio.Checks;
using LorStudio.Tests.Support;

namespace LorStudio.Tests.Checks;

/// <summary>Marks in a text area, in the browser: they stand on their words whatever is typed.</summary>
public sealed class MarkedTextTests(StudioBrowser browser) : Journey(browser)
{
    private const string Setup = """
        async act => {
          const { MarkedText } = await import("/checks/marked-text.js");
          const { hash } = await import("/text-log.js");
          const { boxes } = await import("/text-place.js");
          const host = document.body.appendChild(document.createElement("div"));
          host.className = "live-host";
          host.style.width = "420px";
          const area = host.appendChild(document.createElement("textarea"));
          area.className = "live-text";
          const open = text => {
            area.value = text;
            return new MarkedText(area);
          };
          const find = (text, words, from = 0) => {
            const start = text.indexOf(words, from);
            return { id: words + start, weight: 1, start, end: start + words.length, message: "", fixes: [] };
          };
          const tell = (marked, text, ...marks) => marked.mark(text.length, hash(text), marks);
          const type = (marked, at, removed, text) => {
            area.setRangeText(text, at, at + removed, "end");
            marked.follow();
          };
          const wordsOf = marked => marked.marks.map(({ start, end }) => area.value.slice(start, end));
          return await (act)({ host, area, open, find, tell, type, wordsOf, boxes, hash });
        }
        """;

    [Fact]
    public async Task Marks_move_with_what_is_typed_before_them_and_go_when_their_words_change()
    {
        var words = await RunAsync<string[][]>(
            """
            ({ open, find, tell, type, wordsOf }) => {
              const text = "She knew the the ward. It seems to be so.";
              const marked = open(text);
              tell(marked, text, find(text, "the the"), find(text, "seems to"));
              const seen = [wordsOf(marked)];
              const then = (...edit) => { type(marked, ...edit); seen.push(wordsOf(marked)); };
              then(0, 0, "Well. ");           // before both
              then(6, 0, "Then\n\n");         // a paragraph
              then(12 + 23, 0, "Really. ");   // between
              then(12 + 16, 0, ",");          // at an end: a comma is no letter
              then(12 + 9, 1, "o");           // into the first
              return seen;
            }
            """
        );

        Assert.All(words[..^1], marks => Assert.Equal(["the the", "seems to"], marks));
        Assert.Equal(["seems to"], words[^1]);
    }

    [Fact]
    public async Task A_letter_at_either_end_makes_another_word_of_it_and_a_return_brings_the_mark_back()
    {
        var words = await RunAsync<string[][]>(
            """
            ({ open, find, tell, type, wordsOf }) => {
              const text = "a form b";
              const marked = open(text);
              tell(marked, text, find(text, "form"));
              const seen = [];
              const then = (...edit) => { type(marked, ...edit); seen.push(wordsOf(marked)); };
              then(6, 0, "ed");
              then(6, 2, "");
              then(2, 0, "re");
              then(2, 2, "");
              then(1, 1, "");
              return seen;
            }
            """
        );

        Assert.Equal(
            [
                [],
                ["form"],
                [],
                ["form"],
                [],
            ],
            words
        );
    }

    [Fact]
    public async Task What_was_found_in_an_earlier_text_is_carried_over_and_what_was_found_in_another_is_not_shown()
    {
        var words = await RunAsync<string[][]>(
            """
            ({ open, find, tell, type, wordsOf, area }) => {
              const first = "She knew the the ward and all all of it.";
              const marked = open(first);
              type(marked, 0, 0, "Yes. ");
              const second = area.value;
              type(marked, 5, 0, "And yes. ");
              type(marked, area.value.indexOf("all all"), 1, "A");
              tell(marked, "a text that never stood here the the", find("a text that never stood here the the", "the the"));
              const seen = [wordsOf(marked)];
              tell(marked, second, find(second, "the the"), find(second, "all all"));
              seen.push(wordsOf(marked));
              tell(marked, first, find(first, "She"));
              seen.push(wordsOf(marked));
              return seen;
            }
            """
        );

        Assert.Equal(
            [
                [],
                ["the the"],
                ["the the"],
            ],
            words
        );
    }

    [Fact]
    public async Task Whatever_is_edited_a_mark_stands_on_its_own_words_or_nowhere()
    {
        var wrong = await RunAsync<string[]>(
            """
            ({ open, find, tell, type, area }) => {
              let seed = 7;
              const random = below => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
              const pieces = ["the ", "the the ", "\n", "She ", "😀 ", "é", "**bold** ", "lab ", ".", ""];
              const wrong = [];
              for (let round = 0; round < 60; round++) {
                const text = Array.from({ length: 40 }, () => pieces[random(pieces.length)]).join("");
                const marked = open(text);
                const all = [...text.matchAll(/the the|lab/g)].map(({ 0: words, index }) => find(text, words, index));
                tell(marked, text, ...all);
                for (let edit = 0; edit < 12; edit++) {
                  const at = random(area.value.length + 1);
                  type(marked, at, random(4), pieces[random(pieces.length)]);
                  for (const { id, start, end } of marked.marks) {
                    const words = area.value.slice(start, end);
                    if (words !== "the the" && words !== "lab") wrong.push(`${id}: ${words}`);
                    if (!id.startsWith(words)) wrong.push(`${id} is on ${words}`);
                  }
                }
                marked.clear();
              }
              return wrong;
            }
            """
        );

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Marks_are_drawn_where_the_words_stand()
    {
        var wrong = await RunAsync<string[]>(
            """
            async ({ host, area, open, tell, boxes }) => {
              await document.fonts.ready;
              const wrong = [];
              const long = "word ".repeat(60);
              for (const text of [
                "She knew x marks the spot.",
                `${long}x ${long}x${" ".repeat(90)}x`,
                `${long}\n\n\nx\n${long}x`,
                `\ttab\tx ${"unbroken".repeat(40)} x`,
                "mixed שלום عربي x 😀😀 x 漢字漢字 x",
                `ffi fl Té x ${"é".repeat(200)} x`,
              ]) {
                const marked = open(text);
                const marks = [...text.matchAll(/\bx\b/g)].map(({ index }) => ({
                  id: `${index}`, weight: 2, start: index, end: index + 1, message: "", fixes: [],
                }));
                tell(marked, text, ...marks);
                await new Promise(requestAnimationFrame);
                const shown = [...host.querySelectorAll(".text-mirror span")];
                if (shown.length !== marks.length) wrong.push(`${shown.length} of ${marks.length} in ${text}`);
                shown.forEach((mark, at) => {
                  mark.scrollIntoView({ block: "center" });
                  const { left, top, width, height } = mark.getBoundingClientRect();
                  const place = document.caretPositionFromPoint(left + width / 2, top + height / 2);
                  const { start, end } = marks[at];
                  if (place.offsetNode !== area || place.offset < start || place.offset > end)
                    wrong.push(`${start} is drawn at ${place.offset} in ${text}`);
                });
                marked.clear();
                if (host.querySelector(".text-mirror")) wrong.push("left behind");
              }
              return wrong;
            }
            """
        );

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Browser_and_server_name_a_text_alike()
    {
        string[] texts = ["", "She knew the ward.", "é 😀 שלום\n\n漢字", new string('x', 20_000)];
        var page = await OpenAsync();

        var named = await page.EvaluateAsync<long[]>(
            "async texts => { const { hash } = await import('/text-log.js'); return texts.map(hash); }",
            texts
        );

        Assert.Equal(texts.Select(text => (long)TextHash.Of(text)), named);
    }

    private async Task<T> RunAsync<T>(string act)
    {
        var page = await OpenAsync();
        return await page.EvaluateAsync<T>(Setup.Replace("(act)", $"({act})", StringComparison.Ordinal));
    }
}
