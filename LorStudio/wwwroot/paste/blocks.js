// Reads the HTML of other programs as what a letter can print: paragraphs and list items, in pieces of text that are
// bold, italic or both. All else is left as its text, or left out.

import { visible } from "./characters.js";

/** A piece of text that stands for a line break. */
export const lineBreak = "\n";

const without =
  "head, style, script, template, noscript, title, meta, link, iframe, object, embed, svg, math, canvas, img, picture, " +
  "video, audio, map, input, select, textarea, button, progress, meter, colgroup, del, rt, rp, [hidden], " +
  ".Apple-interchange-newline, .MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt";
const headings = "h1, h2, h3, h4, h5, h6";
const paragraphs = `p, blockquote, pre, hr, dt, dd, figcaption, caption, ul, ol, table, ${headings}`;
// Programs use these for one line as well as for a whole part of a page.
const divisions = "div, section, article, header, footer, main, aside, nav, figure, address, dl, form, fieldset, center";
const wordListItem = /mso-list:\s*l\d+\s+level(\d)/i;
const wordMark = /mso-list:\s*ignore/i;
const wordHidden = /mso-hide:\s*all|mso-element:\s*comment/i;
// No handler would run in what is only parsed, but the page's security policy would complain of each.
const tag = /<[a-z][^>]*>/gi;
const withoutHandlers = (text) => text.replace(/(\s|["'/])on\w+\s*=/gi, "$1data-off=");
const deepest = 4; // as deep as the letter sets lists

/** @returns blocks {pieces: [{text, bold, italic}], item?: {depth, number?, starts}}; null for a copy of LorStudio's own pages, whose lines are print. */
export function blocksOf(html) {
  const page = new DOMParser().parseFromString(html.replace(tag, withoutHandlers), "text/html");
  if (page.querySelector("svg.letter-page, svg [data-section], text[data-section]")) return null;
  const reader = new Reader();
  reader.readChildren(page.body, { bold: false, italic: false, isHeading: false, keepsBreaks: false });
  reader.end("paragraph");
  return joinLines(reader.blocks);
}

class Reader {
  blocks = [];
  #pieces = [];
  #depth = 0;
  #item = null;

  readChildren(parent, style) {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#add(child.data, style);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#read(child, style);
    }
  }

  /** Ends a block; kind "line" where a program may have meant a line of a paragraph. */
  end(kind) {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (!pieces.some(({ text }) => /\S/.test(text))) {
      const isBlank = pieces.some(({ text, isHard }) => text === lineBreak || isHard);
      if (kind !== "paragraph" && isBlank) this.blocks.push({ kind: "blank", pieces: [] });
      return;
    }
    const item = this.#item && { ...this.#item };
    if (this.#item) this.#item.starts = false;
    this.blocks.push({ kind: item ? "paragraph" : kind, pieces, item });
  }

  #add(data, { bold, italic, keepsBreaks }) {
    const lines = keepsBreaks ? visible(data).split("\n") : [visible(data).replaceAll("\n", " ")];
    lines.forEach((text, index) => {
      if (index > 0) this.#pieces.push({ text: lineBreak });
      if (text) this.#pieces.push({ text, bold, italic, isHard: data.includes("\u00A0") });
    });
  }

  #read(element, around) {
    const css = element.getAttribute("style") ?? "";
    if (element.matches(without) || element.style.display === "none" || wordMark.test(css) || wordHidden.test(css)) return;
    const style = styleOf(element, around);
    if (element.matches("br")) this.#pieces.push({ text: lineBreak });
    else if (element.matches("ul, ol")) this.#readList(element, style);
    else if (element.matches("li")) this.#readItem(element, style);
    else if (wordListItem.test(css)) this.#readWordItem(element, style, Number(wordListItem.exec(css)[1]));
    else if (element.matches("tr")) this.#readRow(element, style);
    else if (element.matches(paragraphs)) this.#readBlock(element, style, "paragraph");
    else if (element.matches(divisions)) this.#readBlock(element, style, style.keepsBreaks ? "code" : "line");
    else this.readChildren(element, style);
  }

  #readBlock(element, style, kind) {
    this.end(kind);
    this.readChildren(element, style);
    this.end(kind);
  }

  #readList(element, style) {
    this.end("paragraph");
    const [outer, depth] = [this.#item, this.#depth];
    this.#item = null;
    this.#depth = Math.min(depth + 1, deepest);
    this.readChildren(element, style);
    this.end("paragraph");
    [this.#item, this.#depth] = [outer, depth];
  }

  #readItem(element, style) {
    this.end("paragraph");
    const list = element.parentElement.closest("ol, ul");
    // Word for the web has a list of its own for each item, and says the level there.
    const depth = Math.max(this.#depth, Number(element.dataset.ariaLevel ?? element.getAttribute("aria-level")) || 1);
    this.#inItem(depth, list?.matches("ol") ? numberOf(element, list) : undefined, element, style);
  }

  /** Word's list items are paragraphs that begin with their mark. */
  #readWordItem(element, style, depth) {
    this.end("paragraph");
    const mark = [...element.querySelectorAll("[style]")].find((part) => wordMark.test(part.getAttribute("style")));
    const number = /^\s*\(?(?:(\d+)|[a-z]{1,4})[.)]/i.exec(mark?.textContent ?? "");
    this.#inItem(depth, number ? Number(number[1] ?? NaN) : undefined, element, style);
  }

  /** @param number Undefined for a bullet; not a number where a letter counts. */
  #inItem(depth, number, element, style) {
    const outer = this.#item;
    this.#item = { depth: Math.min(depth, deepest), number, starts: true };
    this.readChildren(element, style);
    this.end("paragraph");
    this.#item = outer;
  }

  /** A row whose cells hold a few words each is one line; cells that hold more are read one after another. */
  #readRow(row, style) {
    this.end("paragraph");
    const before = this.blocks.length;
    for (const cell of row.children) this.#readBlock(cell, style, "paragraph");
    const cells = this.blocks.splice(before).filter(({ kind }) => kind !== "blank");
    const isShort = cells.length <= row.children.length && cells.every(({ item }) => !item);
    if (!isShort || cells.length < 2) return this.blocks.push(...cells);
    const pieces = cells.flatMap((cell, index) => [...(index > 0 ? [{ text: ", " }] : []), ...cell.pieces]);
    this.blocks.push({ kind: "row", pieces, item: null });
  }
}

function styleOf(element, { bold, italic, isHeading, keepsBreaks }) {
  const { fontWeight, fontStyle, whiteSpace } = element.style;
  if (element.matches(headings)) isHeading = true;
  if (fontWeight) bold = fontWeight.startsWith("bold") || Number(fontWeight) >= 600;
  else if (element.matches("b, strong")) bold = true;
  if (fontStyle) italic = fontStyle !== "normal";
  else if (element.matches("i, em, cite, dfn")) italic = true;
  if (whiteSpace) keepsBreaks = /pre|break-spaces/.test(whiteSpace);
  else if (element.matches("pre")) keepsBreaks = true;
  // A heading's own text is often told to be of usual weight: the heading is what makes it stand out.
  return { bold: bold || isHeading, italic, isHeading, keepsBreaks };
}

function numberOf(item, list) {
  if (item.hasAttribute("value")) return item.value;
  const before = [...list.children].filter((other) => other.matches("li")).indexOf(item);
  return (Number(list.getAttribute("start")) || 1) + Math.max(0, before);
}

/** Where blank lines are said by empty divisions, each other one is a line; else it is a paragraph. Rows and code are lines always. */
function joinLines(blocks) {
  const areLines = blocks.some(({ kind }) => kind === "blank");
  const joined = [];
  let before = null;
  for (const block of blocks) {
    const isLine = block.kind === "row" || block.kind === "code" || (block.kind === "line" && areLines);
    if (isLine && before === block.kind) joined.at(-1).pieces.push({ text: lineBreak }, ...block.pieces);
    else if (block.kind !== "blank") joined.push({ pieces: [...block.pieces], item: block.item });
    before = block.kind;
  }
  return joined;
}
