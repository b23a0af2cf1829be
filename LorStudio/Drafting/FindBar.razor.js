// Find and replace across the sections of the draft. No word of it goes to the server but what was replaced, as typed.

import { mark, markCurrent, unmark } from "../drafting/found-marks.js";
import { editorOf, whileShown } from "../drafting/sections.js";
import { replaceSelection } from "../editing.js";
import { folded, matchesIn } from "../find.js";
import { bringIntoView } from "../text-place.js";

const calm = 60; // ms without a key before it is searched anew
const calmInText = 400; // the same while the text itself is typed in
let openAt = null; // the address whose bar is open: a page rendered anew has it open again

export function attach(bar) {
  const pane = bar.closest("[data-pane]");
  const part = (name) => bar.querySelector(`[data-does=${name}]`);
  const [pattern, replacement, said, undo] = [part("pattern"), part("replacement"), bar.querySelector(".said"), part("undo")];
  const gone = new AbortController();
  const listen = (target, kind, does) => target.addEventListener(kind, does, { signal: gone.signal });
  const known = new WeakMap(); // by text area: its text, folded
  const isText = (element) => element?.matches?.(".live-text") && pane.contains(element);
  let found = []; // {area, start, end}, in the order of the sections
  let current = -1;
  const marks = new Map();
  let undone = null; // what the last "replace all" has changed
  let timer = 0;
  let isNew = true; // nobody has been shown a match of this pattern yet
  pane.querySelector("[data-command=find]").disabled = false; // from now on it is listened to

  listen(bar, "input", (event) => {
    isNew ||= event.target !== replacement;
    later(calm);
  });
  listen(pane, "input", (event) => {
    if (!isText(event.target) || bar.hidden) return;
    unmark(marks);
    later(calmInText);
  });
  listen(window, "resize", () => bar.hidden || mark(marks, found, found[current]));
  listen(pane, "click", ({ target }) => target.closest("[data-command=find]") && open());
  listen(bar, "click", ({ target }) => {
    const does = target.closest("[data-does]")?.dataset.does;
    ({ previous: () => step(-1), next: () => step(1), replace, "replace-all": replaceAll, undo: takeBack, close })[does]?.();
  });
  listen(bar, "keydown", (event) => {
    if (event.isComposing || event.key !== "Enter" || event.target.localName !== "input") return;
    if (event.ctrlKey || event.metaKey) {
      if (!event.altKey) return;
      replaceAll();
    } else if (event.target === replacement) replace();
    else step(event.shiftKey ? -1 : 1);
    event.preventDefault();
  });
  listen(pane, "keydown", (event) => {
    if (event.isComposing) return;
    const mod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    // A second time, the key is the browser's own.
    if (mod && event.key.toLowerCase() === "f" && document.activeElement !== pattern) open();
    else if (event.key === "F3" && !bar.hidden) step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && !bar.hidden) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  if (openAt === location.pathname) {
    bar.hidden = false;
    search();
  }

  function open() {
    const { activeElement: area } = document;
    const selected = isText(area) ? area.value.slice(area.selectionStart, area.selectionEnd) : "";
    bar.hidden = false;
    openAt = location.pathname;
    if (selected && !selected.includes("\n")) pattern.value = selected;
    pattern.focus();
    pattern.select();
    isNew = true;
    search(area);
  }

  function close() {
    bar.hidden = true;
    openAt = null;
    clearTimeout(timer);
    unmark(marks);
    const match = found[current];
    if (isText(document.activeElement)) return;
    if (!match) return pane.querySelector(".live-text")?.focus();
    match.area.focus({ preventScroll: true });
    match.area.setSelectionRange(match.start, match.end);
  }

  function later(pause) {
    clearTimeout(timer);
    if (!bar.hidden) timer = setTimeout(search, pause);
  }

  /** Finds all matches; the current one stays, else it is the first from the cursor on. */
  function search(from = null) {
    clearTimeout(timer);
    timer = 0;
    const options = { matchCase: part("case").checked, wholeWords: part("words").checked };
    const areas = [...pane.querySelectorAll(".live-text")];
    const last = found[current] ?? (isText(from) ? { area: from, start: from.selectionStart } : null);
    found = areas.flatMap((area) =>
      matchesIn(foldedOf(area, options.matchCase), pattern.value, options).map((match) => ({ area, ...match })),
    );
    current = found.length === 0 ? -1 : Math.max(0, found.findIndex(isFrom(areas, last?.area, last?.start)));
    tell();
    mark(marks, found, found[current]);
  }

  /** Whether a match stands at or after a place; all do where that place is nowhere. */
  const isFrom = (areas, from, place) => (match) => {
    const [rank, own] = [areas.indexOf(from), areas.indexOf(match.area)];
    return own > rank || (own === rank && match.start >= place);
  };

  function foldedOf(area, matchCase) {
    const { value } = area;
    const last = known.get(area);
    if (last?.text !== value || last.matchCase !== matchCase) known.set(area, { matchCase, ...folded(value, matchCase) });
    return known.get(area);
  }

  function step(by) {
    if (timer || found.some(({ area }) => !area.isConnected)) search();
    if (found.length === 0) return tell();
    const { activeElement: area } = document;
    if (isText(area) && !isSelected(found[current])) current = nearest(area, by);
    else if (!isNew || by < 0) current += by;
    current = (current + found.length) % found.length;
    isNew = false;
    tell();
    show();
  }

  const isSelected = ({ area, start, end }) =>
    area === document.activeElement && area.selectionStart === start && area.selectionEnd === end;

  /** The match next to the cursor. */
  function nearest(area, by) {
    const isNext = isFrom([...pane.querySelectorAll(".live-text")], area, by > 0 ? area.selectionEnd : area.selectionStart);
    const next = found.findIndex(isNext);
    return by > 0 ? Math.max(0, next) : (next < 0 ? found.length : next) - 1;
  }

  function tell(words = null) {
    undo.hidden = undone === null;
    if (words !== null) said.textContent = words;
    else if (pattern.value === "") said.textContent = "";
    else if (found.length === 0) said.textContent = "Not found";
    else said.textContent = `${count(current + 1)} of ${count(found.length)} in ${sections(new Set(found.map(({ area }) => area)).size)}`;
  }

  const count = (number) => number.toLocaleString("en-US");
  const sections = (number) => (number === 1 ? "1 section" : `${number} sections`);

  /**
   * Selects the current match and brings it into view: a folded section opens. The cursor enters the section where it is
   * in the text already; in the bar it stays, for another Enter would put a line in the place of the match.
   */
  function show() {
    const { area, start, end } = found[current];
    const isInText = isText(document.activeElement);
    const wasVisible = area.checkVisibility();
    area.dispatchEvent(new CustomEvent("studio:reveal", { bubbles: true }));
    area.setSelectionRange(start, end);
    if (isInText) area.focus({ preventScroll: true });
    // The letter beside the draft follows either way.
    else area.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    bringIntoView(area, found[current]);
    if (wasVisible && marks.has(found[current])) markCurrent(marks, found[current]);
    else mark(marks, found, found[current]);
  }

  function replace() {
    if (timer) search();
    const match = found[current];
    if (!match) return tell();
    undone = null;
    match.area.dispatchEvent(new CustomEvent("studio:reveal", { bubbles: true }));
    put(match.area, match.start, match.end, replacement.value);
    found[current] = { ...match, start: match.start + replacement.value.length };
    search();
    if (found.length > 0) show();
  }

  /** One step of the browser's undo for each section. */
  function replaceAll() {
    search();
    if (found.length === 0) return;
    const replaced = found.length;
    undone = [...Map.groupBy(found, ({ area }) => area)].map(([area, own]) => {
      const [{ start }, { end }] = [own[0], own.at(-1)];
      const before = area.value.slice(start, end);
      let after = "";
      let at = start;
      for (const match of own) {
        after += area.value.slice(at, match.start) + replacement.value;
        at = match.end;
      }
      put(area, start, end, after);
      return { area, start, before, after, whole: area.value };
    });
    search();
    tell(`Replaced ${count(replaced)} in ${sections(undone.length)}.`);
  }

  /** Takes back what "replace all" has changed, where it was not written over since. */
  function takeBack() {
    const stands = ({ area, start, after, whole }) =>
      area.value === whole || (after !== "" && area.value.slice(start, start + after.length) === after);
    const own = undone.filter(stands);
    for (const { area, start, before, after } of own) put(area, start, start + after.length, before);
    const left = undone.length - own.length;
    undone = null;
    search();
    tell(left === 0 ? "Taken back." : "Taken back, but for what was written over since.");
    pattern.focus();
  }

  /** Writes through the section, so that the browser's undo knows of it, and comes back to the bar. */
  function put(area, start, end, text) {
    const here = document.activeElement;
    whileShown(editorOf(area), () => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, end);
      replaceSelection(area, text);
      if (bar.contains(here)) here.focus();
    });
  }

  return {
    detach() {
      gone.abort();
      clearTimeout(timer);
      unmark(marks);
    },
  };
}
