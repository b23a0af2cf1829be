// How many words of a section are selected, said beside its count.

const calm = 150; // ms that a selection stays before it is counted
let timer = 0;
let said = null;

document.addEventListener("selectionchange", () => {
  clearTimeout(timer);
  timer = setTimeout(say, calm);
});

function say() {
  const area = document.activeElement;
  const place = area?.matches(".live-text") ? area.closest("section, .section-editor")?.querySelector("[data-selected]") : null;
  if (said && said !== place) said.textContent = "";
  said = place;
  if (!place) return;
  const { value, selectionStart, selectionEnd } = area;
  const words = selectionStart === selectionEnd ? 0 : wordsOf(value.slice(selectionStart, selectionEnd));
  const number = (count) => count.toLocaleString("en-US");
  const text = words === 0 ? "" : `${number(words)} of ${number(wordsOf(value))} words selected`;
  if (place.textContent !== text) place.textContent = text;
}

const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)(?=\s)/gm;
const link = /\[([^\][]*)\]\([^()\s]*\)/g;
const word = /[\p{L}\p{Nd}][^\s\u2013\u2014]*/gu;

/** Words as Markup/WordCount counts them: Markdown's marks are none, a dash between words parts them. */
export function wordsOf(markdown) {
  const text = markdown.replace(listMark, "").replace(link, "$1").replaceAll("&nbsp;", " ");
  let words = 0;
  for (word.lastIndex = 0; word.test(text); ) words++;
  return words;
}
