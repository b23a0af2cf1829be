// A transcript on screen. Thousands of passages stand in blocks, and a block is filled only when it comes near the view.

const size = 40; // passages in a block
const line = 46; // CSS pixels that a passage takes, until it is known
const near = "1200px";

/** The same text with no capital letters and no marks on letters, and each character where it was. */
export const folded = (text) =>
  Array.from({ length: text.length }, (_, at) => {
    const plain = text[at].normalize("NFD")[0].toLowerCase();
    return plain.length === 1 ? plain : text[at];
  }).join("");

export function clock(seconds) {
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  const words = `${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${words}` : words;
}

export class CueList {
  #list;
  #blocks = [];
  #cues = [];
  #places = new Map(); // by id
  #notes = new Map(); // by place: texts of the notes taken there
  #suggested = new Map(); // by place: why
  #query = "";
  #current = -1;
  #watch;

  constructor(list) {
    this.#list = list;
    this.#watch = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) if (isIntersecting) this.#fill(target);
      },
      { root: list, rootMargin: near },
    );
  }

  get cues() {
    return this.#cues;
  }

  get current() {
    return this.#current;
  }

  show(cues) {
    this.#watch.disconnect();
    this.#cues = cues;
    this.#places = new Map(cues.map(({ id }, place) => [id, place]));
    for (const cue of cues) cue.folded = folded(cue.text);
    this.#current = -1;
    this.#blocks = Array.from({ length: Math.ceil(cues.length / size) }, (_, index) => {
      const block = document.createElement("div");
      block.className = "block";
      block.role = "presentation";
      block.dataset.block = index;
      block.style.minHeight = `${Math.min(size, cues.length - index * size) * line}px`;
      return block;
    });
    this.#list.replaceChildren(...this.#blocks);
    for (const block of this.#blocks) this.#watch.observe(block);
  }

  /** @param notes {text, cueId?, at?} each; a note without a place of its own stands at its time. */
  annotate(notes) {
    this.#notes = new Map();
    for (const { text, cueId, at } of notes) {
      const place = this.#places.get(cueId) ?? this.#placeAt(at);
      if (place === undefined) continue;
      this.#notes.set(place, [...(this.#notes.get(place) ?? []), text]);
    }
    this.#refill();
  }

  /** @param passages {cueId, why} each. */
  suggest(passages) {
    this.#suggested = new Map(passages.map(({ cueId, why }) => [this.#places.get(cueId), why]));
    this.#refill();
  }

  get suggested() {
    return [...this.#suggested.keys()].sort((a, b) => a - b);
  }

  /** Marks what is sought. Answers the places of the passages that hold it. */
  find(query) {
    this.#query = folded(query.trim());
    this.#refill();
    if (this.#query === "") return [];
    const places = [];
    for (let place = 0; place < this.#cues.length; place++) {
      if (this.#cues[place].folded.includes(this.#query)) places.push(place);
    }
    return places;
  }

  placeOf(id) {
    return this.#places.get(id) ?? -1;
  }

  /** Makes a passage the current one, and scrolls to it. */
  go(place, block = "nearest") {
    if (!this.#cues[place]) return;
    this.#row(this.#current)?.setAttribute("aria-selected", "false");
    this.#current = place;
    this.#fill(this.#blocks[Math.floor(place / size)]);
    const row = this.#row(place);
    row.setAttribute("aria-selected", "true");
    this.#list.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block });
  }

  #placeAt(at) {
    if (at === undefined || at === null || this.#cues[0]?.at == null) return undefined;
    const after = this.#cues.findIndex((cue) => cue.at !== null && cue.at > at);
    return after < 0 ? this.#cues.length - 1 : Math.max(0, after - 1);
  }

  #row(place) {
    const block = this.#blocks[Math.floor(place / size)];
    return place < 0 ? undefined : block?.children[place % size];
  }

  #refill() {
    for (const block of this.#blocks) if (block.hasChildNodes()) this.#fill(block, true);
  }

  #fill(block, isAnew = false) {
    if (block.hasChildNodes() && !isAnew) return;
    const first = Number(block.dataset.block) * size;
    block.replaceChildren(...this.#cues.slice(first, first + size).map((cue, index) => this.#make(cue, first + index)));
    block.style.minHeight = "";
  }

  #make(cue, place) {
    const row = document.createElement("div");
    row.role = "option";
    row.className = "cue";
    row.id = `cue-${cue.id}`;
    row.dataset.cue = cue.id;
    row.setAttribute("aria-selected", String(place === this.#current));
    row.append(part("time", "at", cue.at === null ? "" : clock(cue.at)));
    const body = part("div", "body", "");
    if (cue.speaker && cue.speaker !== this.#cues[place - 1]?.speaker) body.append(part("b", "speaker", cue.speaker));
    const words = part("span", "words", "");
    words.dir = "auto";
    words.append(...this.#marked(cue));
    body.append(words);
    const why = this.#suggested.get(place);
    if (why) body.append(part("span", "why", why));
    for (const note of this.#notes.get(place) ?? []) body.append(part("span", "taken", note));
    row.append(body);
    return row;
  }

  #marked({ text, folded: plain }) {
    const parts = [];
    let from = 0;
    if (this.#query) {
      for (let at = plain.indexOf(this.#query); at >= 0; at = plain.indexOf(this.#query, from)) {
        parts.push(text.slice(from, at), part("mark", "", text.slice(at, at + this.#query.length)));
        from = at + this.#query.length;
      }
    }
    return [...parts, text.slice(from)];
  }
}

function part(name, kind, text) {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  element.textContent = text;
  return element;
}
