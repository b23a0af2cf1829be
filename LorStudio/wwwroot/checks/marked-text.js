// A section's text with marks at words of it, which move with the words as they are typed and go when the words change.

import { TextLog } from "../text-log.js";
import { keptMirror } from "../text-mirror.js";

const looks = ["light", "medium", "heavy"];

export class MarkedText {
  #log;
  #told = { text: null, marks: [] }; // what was found, and in which text
  #watch = new ResizeObserver(() => keptMirror(this.area).fit());
  #scrolls = () => keptMirror(this.area).fit();

  /** {id, weight, start, end, …}, in order of their places. */
  marks = [];

  constructor(area) {
    this.area = area;
    this.#log = new TextLog(area.value);
  }

  /** Takes over what stands in the text area now. */
  follow() {
    const before = this.#log.text;
    const change = this.#log.take(this.area.value);
    if (!change) return;
    const { text } = this.#log;
    // Of a text that comes back as it was nothing new is told.
    if (text === this.#told.text) this.marks = this.#told.marks;
    else if (this.marks.length === 0) return;
    else this.marks = this.marks.map((mark) => moved(mark, change, before, text)).filter(Boolean);
    this.#show();
  }

  /**
   * Takes over marks of a text as it was when it had a length and a hash. Of a text that never stood here nothing is
   * known, and the marks stay as they are.
   */
  mark(length, hash, marks) {
    this.follow();
    const states = this.#log.since(length, hash);
    if (!states) return;
    this.#told = { text: states[0].text, marks };
    this.marks = marks;
    states.forEach(({ text, change }, at) => {
      if (at === 0) return;
      const before = states[at - 1].text;
      this.marks = this.marks.map((mark) => moved(mark, change, before, text)).filter(Boolean);
    });
    this.#show();
  }

  /** The mark at a place that weighs most, and of those the shortest. */
  at(place) {
    const here = this.marks.filter(({ start, end }) => start <= place && place <= end);
    return here.sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start))[0] ?? null;
  }

  /** Stands where the text area does, which may have been moved. */
  stay() {
    if (this.marks.length > 0) this.#show();
  }

  clear() {
    this.#told = { text: null, marks: [] };
    this.marks = [];
    this.#show();
  }

  #show() {
    const shown = apart(this.marks);
    const mirror = keptMirror(this.area);
    if (shown.length === 0) {
      this.#watch.disconnect();
      this.area.removeEventListener("scroll", this.#scrolls);
      mirror.remove();
      return;
    }
    mirror.lay(this.area.value, shown);
    if (mirror.element.parentElement === this.area.parentElement) return;
    mirror.place();
    this.#watch.observe(this.area);
    this.area.addEventListener("scroll", this.#scrolls);
  }
}

/** A mark after a change; null where its own words were changed. */
function moved(mark, { start, removed, inserted }, before, after) {
  const isBehind = start + removed <= mark.start;
  if (!isBehind && start < mark.end) return null;
  const by = isBehind ? inserted.length - removed : 0;
  const now = { ...mark, start: mark.start + by, end: mark.end + by };
  // "form" is no longer the word once it reads "formed".
  const isTorn = (place, its) => isWithin(after, place) && !isWithin(before, its);
  return isTorn(now.start, mark.start) || isTorn(now.end, mark.end) ? null : now;
}

const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isWithin = (text, place) => isLetter(text[place - 1]) && isLetter(text[place]);

/** What is to be shown of marks that may lie in each other: the heavier, which a lighter never covers. */
function apart(marks) {
  const places = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const shown = [];
  let open = [];
  let next = 0;
  for (const [index, start] of places.entries()) {
    open = open.filter(({ end }) => end > start);
    while (next < marks.length && marks[next].start === start) open.push(marks[next++]);
    const visible = open.filter((mark) => mark.end > mark.start);
    if (visible.length === 0) continue;
    const look = looks[Math.max(...visible.map(({ weight }) => weight))];
    const end = places[index + 1];
    if (shown.at(-1)?.end === start && shown.at(-1).look === look) shown.at(-1).end = end;
    else shown.push({ start, end, look });
  }
  return shown;
}
