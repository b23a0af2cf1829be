// A text area that is moved loses what the browser would undo. It is remembered here, and at the key that asks for it,
// it is made once more, so that the browser has it again.

import { replaceSelection } from "./editing.js";
import { difference } from "./saving/difference.js";

const most = 300; // steps that are remembered of a text…
const longest = 1_000_000; // …and characters in them
const logs = new WeakMap(); // by text area: the text at first, the steps since, the text as it was last seen
let isMaking = false;

const logOf = (area) => area.matches?.("textarea[data-keep]") && logs.get(area);

document.addEventListener("focusin", ({ target }) => {
  if (!target.matches("textarea[data-keep]") || logs.has(target)) return;
  logs.set(target, { base: target.value, known: target.value, steps: [], isMoved: false });
});
document.addEventListener("input", (event) => event.isComposing || record(event.target), { capture: true });
document.addEventListener("compositionend", ({ target }) => record(target), { capture: true });
document.addEventListener("keydown", onKey, { capture: true });
// What is made once more is no news to anybody.
addEventListener("input", (event) => isMaking && event.stopImmediatePropagation(), { capture: true });

/** Says that a text area was moved. */
export function moved(area) {
  const log = logOf(area);
  if (log) log.isMoved = true;
}

function record(area) {
  const log = logOf(area);
  if (!log || log.known === area.value) return;
  const step = difference(log.known, area.value);
  log.known = area.value;
  const last = log.steps.at(-1);
  // Letters one after the other are taken back together, as the browser does.
  const isNext = last?.removed === 0 && step.removed === 0 && step.start === last.start + last.inserted.length;
  if (isNext) last.inserted += step.inserted;
  else log.steps.push(step);
  const size = () => log.steps.reduce((sum, { removed, inserted }) => sum + removed + inserted.length, 0);
  while (log.steps.length > most || (log.steps.length > 1 && size() > longest)) {
    log.base = made(log.base, log.steps.shift());
  }
}

const made = (text, { start, removed, inserted }) => text.slice(0, start) + inserted + text.slice(start + removed);

function onKey(event) {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
  const log = isUndo && logOf(event.target);
  if (!log?.isMoved || event.isComposing) return;
  log.isMoved = false;
  bringBack(event.target, log);
}

function bringBack(area, { base, steps, known }) {
  // A text that was changed without a word has no steps that lead to it.
  if (area.value !== known) return;
  const { selectionStart, selectionEnd, selectionDirection } = area;
  isMaking = true;
  area.value = base;
  for (const { start, removed, inserted } of steps) {
    area.setSelectionRange(start, start + removed);
    replaceSelection(area, inserted);
  }
  isMaking = false;
  if (area.value !== known) area.value = known;
  area.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
}
