// Which notes a sentence rests on, shown where the cursor or the mouse is; and which sentences rest on a note.

import { mark, unmark } from "./found-marks.js";

let current = null; // of this page; a page that was rendered anew has no time to say goodbye
const calm = 120; // ms that the cursor or the mouse rests before it is told

/**
 * @param told Is called with the place of the sentence at the cursor, -1 where there is none.
 */
export function attach(told) {
  current?.detach();
  const gone = new AbortController();
  const marks = new Map();
  let sentences = []; // {section, start, length, notes, isOpen}
  let notes = new Map(); // by id: {words, at}
  let timer = 0;
  let here = -1;

  const listen = (kind, act) => document.addEventListener(kind, act, { signal: gone.signal });
  listen("selectionchange", () => wait(() => go(placeOf(document.activeElement))));
  listen("mousemove", ({ target, clientX, clientY }) => {
    if (!target.matches?.("textarea[data-section]")) return;
    wait(() => {
      const at = document.caretPositionFromPoint?.(clientX, clientY);
      if (at?.offsetNode === target) say(sentenceAt(target, at.offset), true);
    });
  });
  listen("mouseout", ({ target }) => {
    if (target.matches?.("textarea[data-section]")) wait(() => say(here, false));
  });
  for (const kind of ["mouseover", "focusin"]) listen(kind, ({ target }) => showNote(target.closest?.("[data-note]")));

  function wait(act) {
    clearTimeout(timer);
    timer = setTimeout(act, calm);
  }

  const placeOf = (area) =>
    area?.matches?.("textarea[data-section]") ? sentenceAt(area, area.selectionStart) : here;

  function sentenceAt(area, offset) {
    return sentences.findIndex(
      ({ section, start, length }) =>
        section === area.dataset.section && offset >= start && offset <= start + length,
    );
  }

  function go(place) {
    if (place === here) return say(here, false);
    here = place;
    say(here, false);
    told(here);
  }

  /** Says beside the draft what a sentence rests on, and marks its notes in their list. */
  function say(place, isHovered) {
    const sentence = sentences[place];
    const line = document.querySelector("[data-rests]");
    const held = sentence?.notes.map((id) => notes.get(id)).filter(Boolean) ?? [];
    const words = held.map(({ at, words }) => `${at} ${words}`.trim()).join(" · ");
    const text = !sentence
      ? ""
      : held.length > 0
        ? `Rests on ${words}`
        : sentence.isOpen
          ? "Claims something that no note holds"
          : "";
    if (line && line.textContent !== text) line.textContent = line.title = text;
    for (const row of document.querySelectorAll("[data-note]")) {
      row.toggleAttribute("data-held", Boolean(sentence?.notes.includes(Number(row.dataset.note))));
    }
    if (isHovered && sentence) show([sentence]);
    else unmark(marks);
  }

  function showNote(row) {
    if (!row) return unmark(marks);
    // Nor is it taken away by what the mouse has just left.
    clearTimeout(timer);
    const id = Number(row.dataset.note);
    show(sentences.filter((sentence) => sentence.notes.includes(id)));
  }

  function show(shown) {
    const found = shown
      .map(({ section, start, length }) => ({ area: areaOf(section), start, end: start + length }))
      .filter(({ area, end }) => area && end <= area.value.length);
    mark(marks, found, null);
  }

  current = {
    /** Takes over the notes of the case. */
    know(said) {
      notes = new Map(said.map(({ id, words, at }) => [id, { words, at }]));
    },
    /** Takes over what was read of the draft last. */
    read(now) {
      sentences = now;
      here = placeOf(document.activeElement);
      say(here, false);
      told(here);
    },
    /** Puts the cursor into a sentence. */
    jump(section, start, length) {
      const area = areaOf(section);
      if (!area) return;
      area.dispatchEvent(new Event("studio:reveal", { bubbles: true }));
      area.focus();
      area.setSelectionRange(start, Math.min(start + length, area.value.length));
      area.dispatchEvent(new Event("studio:show", { bubbles: true }));
    },
    detach() {
      gone.abort();
      clearTimeout(timer);
      unmark(marks);
    },
  };
  return current;
}

const areaOf = (section) => document.querySelector(`textarea[data-section="${CSS.escape(section)}"]`);
