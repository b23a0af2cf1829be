// The words of a text area laid out once more over it, line by line, for no browser tells where in a text area words
// stand, nor lets a part of them look otherwise. What is seen of it are marks alone.

const kept = new WeakMap(); // by text area: the mirror that shows its marks

export class Mirror {
  #lines = []; // {text, parts, node}
  #area;
  #text = null;

  constructor(area) {
    this.#area = area;
    this.element = document.createElement("div");
    this.element.className = "text-mirror";
    // What is there twice is read, found and selected once.
    this.element.inert = true;
    this.element.ariaHidden = "true";
    this.element.dataset.beside = "";
  }

  /**
   * Lays out a text. A key changes a part of a line, and all others stay as they are.
   * @param marks {start, end, look} in order, none in another; what they look like is a class.
   */
  lay(text, marks = []) {
    this.#text = text;
    patch(this.element, this.#lines, linesOf(text, marks), makeLine);
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
    for (const { text, node } of this.#lines) {
      if (at > end) break;
      const behind = at + text.length;
      if (behind >= start) {
        const range = document.createRange();
        range.setStart(...placeIn(node, Math.max(0, start - at)));
        range.setEnd(...placeIn(node, Math.min(text.length, end - at)));
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

/** Lines of a text, each {text, parts}, in which a part is {text, look}: words that are marked alike, or not at all. */
function linesOf(text, marks) {
  let at = 0;
  let next = 0;
  return text.split("\n").map((line) => {
    const [from, to] = [at, at + line.length];
    at = to + 1;
    const parts = [];
    let done = from;
    const put = (until, look) => {
      if (until > done) parts.push({ text: text.slice(done, until), look });
      done = Math.max(done, until);
    };
    while (next < marks.length && marks[next].end <= from) next++;
    for (let i = next; i < marks.length && marks[i].start < to; i++) {
      put(Math.max(marks[i].start, from), "");
      put(Math.min(marks[i].end, to), marks[i].look);
    }
    put(to, "");
    // An empty line is as high as any.
    return { text: line, parts: parts.length > 0 ? parts : [{ text: "\u200b", look: "" }] };
  });
}

const isSamePart = (one, other) => one.text === other.text && one.look === other.look;

const isSameLine = (one, other) =>
  one.text === other.text &&
  one.parts.length === other.parts.length &&
  one.parts.every((part, at) => isSamePart(part, other.parts[at]));

function makeLine(line, last) {
  line.node = last?.node ?? document.createElement("div");
  const parts = last?.parts ?? [];
  patch(line.node, parts, line.parts, makePart, isSamePart);
  line.parts = parts;
}

function makePart(part, last) {
  const isLike = last && (last.look === "") === (part.look === "");
  part.node = isLike ? last.node : part.look === "" ? new Text() : document.createElement("span");
  if (part.look !== "") part.node.className = part.look;
  part.node.textContent = part.text;
}

/**
 * Makes the children of a node what they are to be; those that are so already are not touched.
 * @param last What they are, which becomes what they are to be.
 * @param make Gives one its node, of the one that was in its place where there was one.
 */
function patch(parent, last, now, make, isSame = isSameLine) {
  const shorter = Math.min(now.length, last.length);
  let start = 0;
  while (start < shorter && isSame(now[start], last[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(now.at(-1 - end), last.at(-1 - end))) end++;
  const fresh = now.slice(start, now.length - end);
  const gone = last.splice(start, last.length - start - end, ...fresh);
  const behind = last[start + fresh.length]?.node ?? null;
  fresh.forEach((one, at) => {
    make(one, gone[at]);
    if (one.node !== gone[at]?.node) {
      gone[at]?.node.remove();
      parent.insertBefore(one.node, gone[at + 1]?.node ?? behind);
    }
  });
  for (const { node } of gone.slice(fresh.length)) node.remove();
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
