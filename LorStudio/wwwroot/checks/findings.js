// The findings of a draft where they stand: underlined, told at the cursor and under the mouse, walked and mended by keys.

import { say } from "../drafting/say.js";
import { areas, areaOf, editorOf, whileShown } from "../drafting/sections.js";
import { replace } from "../editing.js";
import { MarkedText } from "./marked-text.js";

const calm = 120; // ms that the cursor or the mouse rests before it is told
const severities = ["Consider", "Warning", "Blocker"];
const texts = new Map(); // by text area: its text with marks
let current = null; // of this page; a page that was rendered anew has no time to say goodbye

/** @param show Is called with the id of a finding that is to be shown among the checks. */
export function attach(show) {
  current?.detach();
  const gone = new AbortController();
  const listen = (kind, act) => document.addEventListener(kind, act, { capture: true, signal: gone.signal });
  let timer = 0;
  let here = null; // the mark at the cursor
  let said = null; // its id, as it was last said
  for (const area of areas()) textOf(area);

  listen("input", ({ target }) => isSection(target) && textOf(target).follow());
  listen("selectionchange", () => wait(() => arrive(document.activeElement)));
  listen("mousemove", ({ target, clientX, clientY }) => {
    if (!isSection(target)) return;
    wait(() => {
      const at = document.caretPositionFromPoint?.(clientX, clientY);
      if (at?.offsetNode === target) tell(textOf(target).at(at.offset) ?? here);
    });
  });
  listen("mouseout", ({ target }) => isSection(target) && wait(() => tell(here)));
  listen("keydown", onKey);
  addEventListener("studio:connected", () => texts.forEach((text) => text.stay()), { signal: gone.signal });

  function wait(act) {
    clearTimeout(timer);
    timer = setTimeout(act, calm);
  }

  function arrive(area) {
    here = isSection(area) ? textOf(area).at(area.selectionEnd) ?? textOf(area).at(area.selectionStart) : null;
    tell(here);
    if (here && here.id !== said) say(wordsOf(here));
    said = here?.id ?? null;
  }

  /** Tells below the draft, where nothing moves for it. */
  function tell(mark) {
    const line = document.querySelector("[data-finding]");
    if (!line) return;
    const text = mark ? wordsOf(mark) : "";
    if (line.textContent !== text) line.textContent = line.title = text;
    line.dataset.finding = mark ? severities[mark.weight].toLowerCase() : "";
  }

  function onKey(event) {
    if (event.isComposing || event.defaultPrevented || event.getModifierState("AltGraph")) return;
    if (event.ctrlKey || event.metaKey || document.querySelector(".mud-dialog, dialog[open]")) return;
    const { key, altKey, shiftKey, target } = event;
    if (key === "F8" && !altKey) walk(shiftKey ? -1 : 1);
    else if (key === "Enter" && altKey && isSection(target)) {
      const mark = textOf(target).at(target.selectionEnd);
      if (!mark) return;
      if (shiftKey) show(mark.id);
      else if (mark.fixes.length > 0) mend(target, mark, mark.fixes[0]);
      else say("Nothing can be put in its place by itself");
    } else return;
    event.preventDefault();
  }

  /** Goes to the next finding in the letter, or to the one before, and comes round. */
  function walk(step) {
    const all = areas().flatMap((area) => textOf(area).marks.map((mark) => ({ area, mark })));
    if (all.length === 0) return say("No finding in the text");
    const at = placeOf(all, document.activeElement, step);
    const { area, mark } = all[at];
    select(area, mark);
    here = mark;
    tell(mark);
    said = mark.id;
    say(`${at + 1} of ${all.length}. ${wordsOf(mark)}`);
  }

  function placeOf(all, area, step) {
    const order = areas();
    const rank = order.indexOf(area);
    if (rank < 0) return step > 0 ? 0 : all.length - 1;
    const { selectionStart: from, selectionEnd: to } = area;
    const selected = all.filter(({ area: its, mark }) => its === area && mark.start === from && mark.end === to);
    const last = selected.find(({ mark }) => mark.id === said) ?? selected[0];
    if (last) return (all.indexOf(last) + step + all.length) % all.length;
    const next = all.findIndex(({ area: its, mark }) => order.indexOf(its) > rank || (its === area && mark.start >= from));
    if (step > 0) return Math.max(0, next);
    return (next <= 0 ? all.length : next) - 1;
  }

  current = {
    /** Takes over what was found in texts as they were: [{section, length, hash, marks}]. */
    read(found) {
      for (const { section, length, hash, marks } of found) {
        const area = areaOf(section);
        if (area) textOf(area).mark(length, hash, marks);
      }
      const area = document.activeElement;
      if (!isSection(area)) return;
      here = textOf(area).at(area.selectionEnd);
      tell(here);
    },
    /** Selects the words of a finding; where they were changed since, the cursor goes to their section. */
    jump(id, section) {
      const [area, mark] = find(id);
      if (area) select(area, mark);
      else if (areaOf(section)) select(areaOf(section), null);
      return area !== null || areaOf(section) !== undefined;
    },
    /** Puts one of a finding's fixes in its place; answers the text area, null where the words are no longer there. */
    fix(id, index) {
      const [area, mark] = find(id);
      return area ? mend(area, mark, mark.fixes[index]) : null;
    },
    detach() {
      gone.abort();
      clearTimeout(timer);
      for (const text of texts.values()) text.clear();
      texts.clear();
    },
  };
  return current;
}

const isSection = (target) => target?.matches?.("textarea.live-text[data-section]") === true;

function textOf(area) {
  if (!texts.has(area)) texts.set(area, new MarkedText(area));
  return texts.get(area);
}

function find(id) {
  for (const [area, text] of texts) {
    const mark = area.isConnected && text.marks.find((its) => its.id === id);
    if (mark) return [area, mark];
  }
  return [null, null];
}

const wordsOf = ({ weight, message, fixes }) =>
  `${severities[weight]}: ${message}${fixes.length > 0 ? ` Alt+Enter puts “${fixes[0]}”.` : ""}`;

function select(area, mark) {
  area.dispatchEvent(new Event("studio:reveal", { bubbles: true }));
  area.focus({ preventScroll: true });
  if (mark) area.setSelectionRange(mark.start, mark.end);
  area.dispatchEvent(new Event("studio:show", { bubbles: true }));
}

/** Through the section itself, so that the browser's own undo takes it back. */
function mend(area, { start, end }, words) {
  whileShown(editorOf(area), () =>
    replace(area, { from: start, to: end, text: words, start: start + words.length, end: start + words.length }),
  );
  say(`${words === "" ? "Taken out" : `Now “${words}”`}. Undo (Ctrl or ⌘ Z) takes it back.`);
  return area;
}
