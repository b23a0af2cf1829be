// The words of a text area laid out once more over it, line by line, for no browser tells where in a text area words
// stand, nor lets a part of them look otherwise. What is seen of it are marks alone.

const kept = new WeakMap(); // by text area: the mirror that shows its marks

export class Mirror {
  #lines = []; // {text, marks, element}
  #area;
  #text = null;

  constructor(area) {
    this.#area = area;
    this.element = document.createElement("div");
    this.element.className = "text-mirror";
    // What is there twice is read, found and selected once.
    this.element.inert = true;
    this.element.ariaHidden = "true";
  }

  /**
   * Lays out a text. A key changes a line, and the others stay as they are.
   * @param marks {start, end, look} in order, none in another; what they look like is a class.
   */
  lay(text, marks = []) {
    this.#text = text;
    const now = linesOf(text, marks);
    const last = this.#lines;
    const shorter = Math.min(now.length, last.length);
    let start = 0;
    while (start < shorter && isSame(now[start], last[start])) start++;
    let end = 0;
    while (end < shorter - start && isSame(now[now.length - 1 - end], last[last.length - 1 - end])) end++;
    const fresh = now.slice(start, now.length - end);
    const gone = last.splice(start, last.length - start - end, ...fresh);
    for (const line of fresh) line.element = elementOf(line);
    const before = last[start + fresh.length]?.element ?? null;
    for (const { element } of gone) element.remove();
    for (const { element } of fresh) this.element.insertBefore(element, before);
  }

  /** Whether it shows what stands in the text area. */
  get isTrue() {
    return this.element.isConnected && this.#text === this.#area.value;
  }

  /** Stands where the text area does. */
  place() {
    const { parentElement } = this.#area;
    if (this.element.parentElement !== parentElement) parentElement?.append(this.element);
    this.fit();
  }

  /** Is as wide inside as the text area, and scrolled as far. */
  fit() {
    const { offsetWidth, clientWidth, clientLeft, scrollTop } = this.#area;
    const bar = offsetWidth - clientWidth - 2 * clientLeft;
    this.element.style.width = bar > 0 ? `calc(100% - ${bar}px)` : "";
    this.element.scrollTop = scrollTop;
  }

  /** The boxes of a stretch on the screen, one for each line of it. */
  rects({ start, end }) {
    const found = [];
    let at = 0;
    for (const { text, element } of this.#lines) {
      if (at > end) break;
      const behind = at + text.length;
      if (behind >= start) {
        const range = document.createRange();
        range.setStart(...placeIn(element, Math.max(0, start - at)));
        range.setEnd(...placeIn(element, Math.min(text.length, end - at)));
        found.push(...range.getClientRects());
      }
      at = behind + 1;
    }
    return found;
  }

  remove() {
    this.element.remove();
    if (kept.get(this.#area) === this) kept.delete(this.#area);
  }
}

/** The mirror that stays with a text area as long as it has marks. */
export function keptMirror(area) {
  if (!kept.has(area)) kept.set(area, new Mirror(area));
  return kept.get(area);
}

/** Does something with a mirror of a text area: the one that it has, else one for this moment. */
export function withMirror(area, text, act) {
  if (kept.get(area)?.isTrue) return act(kept.get(area));
  const mirror = new Mirror(area);
  mirror.lay(text);
  mirror.place();
  try {
    return act(mirror);
  } finally {
    mirror.remove();
  }
}

function linesOf(text, marks) {
  let at = 0;
  let next = 0;
  return text.split("\n").map((line) => {
    const [from, to] = [at, at + line.length];
    at = to + 1;
    while (next < marks.length && marks[next].end <= from) next++;
    const own = [];
    for (let i = next; i < marks.length && marks[i].start < to; i++) {
      const [start, end] = [Math.max(marks[i].start, from), Math.min(marks[i].end, to)];
      if (start < end) own.push({ start: start - from, end: end - from, look: marks[i].look });
    }
    return { text: line, marks: own };
  });
}

const isSame = (one, other) =>
  one.text === other.text &&
  one.marks.length === other.marks.length &&
  one.marks.every(({ start, end, look }, i) => {
    const its = other.marks[i];
    return start === its.start && end === its.end && look === its.look;
  });

function elementOf({ text, marks }) {
  const element = document.createElement("div");
  // An empty line is as high as any.
  if (text === "") element.append("\u200b");
  let at = 0;
  for (const { start, end, look } of marks) {
    if (start > at) element.append(text.slice(at, start));
    const mark = document.createElement("span");
    mark.className = look;
    mark.textContent = text.slice(start, end);
    element.append(mark);
    at = end;
  }
  if (at < text.length) element.append(text.slice(at));
  return element;
}

/** The text node of a line and the place in it that a place in the line is. */
function placeIn(line, offset) {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  while (offset > node.length) {
    offset -= node.length;
    const next = texts.nextNode();
    if (!next) return [node, node.length];
    node = next;
  }
  return [node, offset];
}
