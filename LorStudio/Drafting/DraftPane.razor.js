// What the draft does in the browser: its keys, one section alone, sections collapsed, pasting, smart quotes.

import { commandOf } from "../drafting/keys.js";
import * as focusMode from "../drafting/focus-mode.js";
import { say } from "../drafting/say.js";
import * as sections from "../drafting/sections.js";
import { replace } from "../editing.js";
import { toggleList, toggleMark } from "../markdown.js";
import * as paste from "../paste.js";
import { typographic } from "../quotes.js";
import { bringIntoView } from "../text-place.js";

const { areas, areaOf, editorBy } = sections;
const brief = 4000; // ms
let current = null; // of this page; a page that was rendered anew has no time to say goodbye

/** @param mark Names the case in this browser. @param longest Characters that a text may have. */
export function attach(pane, mark, longest) {
  current?.detach();
  const store = `studio.collapsed.${mark}`;
  const focus = focusMode.attach(pane.querySelector(".focus-line"));
  const parts = [focus, paste.attach(longest)];
  let last = null; // the section that last had the cursor
  sections.restoreCollapsed(store);
  tellAllCollapsed();

  const commands = {
    focus: (key) => (sections.alone() ? leave() : enter(key)),
    "leave-focus": leave,
    previous: (key) => go(sections.beside(key, -1)),
    next: (key) => go(sections.beside(key, 1)),
    go: (_, index) => go(areas()[index]?.dataset.section ?? null),
    collapse: (key) => collapse(key, !sections.isCollapsed(editorBy(key))),
    fold: collapse,
    "collapse-all": collapseAll,
    bold: (key) => change(key, (value, from, to) => toggleMark(value, from, to, "**")),
    italic: (key) => change(key, (value, from, to) => toggleMark(value, from, to, "*")),
    list: (key) => change(key, toggleList),
    quotes: setQuotes,
    escape: leave,
  };
  // Only where they have something to do are these keys not the browser's own.
  const fits = {
    quotes: (target) => target.matches("textarea[data-section]"),
    // The find bar is left before the section is.
    escape: (target) => sections.alone() !== null && !(isFinding() && pane.contains(target)),
  };
  const isFinding = () => pane.querySelector("[role=search]").checkVisibility();

  const gone = new AbortController();
  const listen = (target, kind, does, capture = false) => target.addEventListener(kind, does, { capture, signal: gone.signal });
  listen(document, "keydown", onKey, true);
  listen(document, "focusin", onFocus);
  listen(pane, "mousedown", onMouseDown);
  listen(pane, "click", onClick);
  listen(pane, "studio:reveal", ({ target }) => target.dataset.section && reveal(target.dataset.section));
  listen(pane, "studio:show", ({ target }) => showCursor(target));
  current = {
    reveal,
    go,
    detach() {
      if (gone.signal.aborted) return;
      gone.abort();
      for (const part of parts) part.detach();
    },
  };
  return current;

  function onFocus({ target }) {
    if (target.matches("textarea[data-section]")) last = target.dataset.section;
  }

  function onKey(event) {
    if (!event.key || event.isComposing || event.defaultPrevented || document.querySelector(".mud-dialog")) return;
    const [name, argument] = commandOf(event) ?? [];
    if (!commands[name] || fits[name]?.(event.target) === false) return;
    event.preventDefault();
    commands[name](keyHere(), argument);
  }

  /** The section that a command without a place of its own is for. */
  function keyHere() {
    return sections.alone() ?? last ?? areas()[0]?.dataset.section;
  }

  /** A button does not take the cursor away from the text that it acts on. */
  function onMouseDown(event) {
    if (event.target.closest(".tools [data-command], [data-command=find]")) event.preventDefault();
  }

  function onClick({ target }) {
    const button = target.closest("[data-command]");
    if (!button) return;
    const section = button.closest(".section-editor")?.dataset.of;
    commands[button.dataset.command]?.(section ?? keyHere());
  }

  /** Shows a section, whatever hides it. */
  function reveal(key) {
    if (sections.alone() && sections.alone() !== key) showAlone(key);
    if (sections.isCollapsed(editorBy(key))) collapse(key, false);
  }

  function go(key) {
    const area = key && areaOf(key);
    if (!area) return;
    reveal(key);
    area.focus({ preventScroll: true });
    showCursor(area);
  }

  function showCursor(area) {
    const { selectionEnd: end } = area;
    bringIntoView(area, { start: Math.max(0, end - 1), end });
  }

  function showAlone(key) {
    focus.enter(key);
    pane.querySelector("[data-scroll]").scrollTop = 0;
  }

  function enter(key) {
    showAlone(key);
    go(key);
    say(`Only ${sections.nameOf(key)} is shown`);
  }

  function leave() {
    const key = sections.alone();
    if (key === null) return;
    focus.leave();
    go(key);
    say("All sections are shown");
  }

  function collapse(key, collapsed) {
    if (sections.alone()) return;
    sections.setCollapsed(editorBy(key), collapsed);
    sections.keepCollapsed(store);
    tellAllCollapsed();
  }

  function collapseAll() {
    sections.setAllCollapsed(!sections.areAllCollapsed());
    sections.keepCollapsed(store);
    tellAllCollapsed();
  }

  function tellAllCollapsed() {
    const button = pane.querySelector("[data-command=collapse-all]");
    button.ariaPressed = String(sections.areAllCollapsed());
  }

  function change(key, made) {
    const area = areaOf(key);
    reveal(key);
    replace(area, made(area.value, area.selectionStart, area.selectionEnd));
  }

  /** Of what is selected, or of the whole section. */
  function setQuotes(key) {
    const area = areaOf(key);
    reveal(key);
    const { value, selectionStart: from, selectionEnd: to } = area;
    const isPart = from < to;
    const made = isPart ? typographic(value, from, to) : typographic(value, 0, value.length);
    const end = isPart ? from + made.text.length : typographic(value, 0, from).text.length;
    if (made.count > 0) replace(area, { ...made, start: isPart ? from : end, end });
    const words = made.count === 0 ? "No sign to set" : made.count === 1 ? "1 sign set" : `${made.count} signs set`;
    tellBriefly(editorBy(key).querySelector(".told"), words);
  }
}

function tellBriefly(label, words) {
  label.textContent = words;
  say(words);
  setTimeout(() => (label.textContent = ""), brief);
}
