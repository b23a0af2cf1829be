// Writes blocks as Markdown that reads as they did: marks hold where Markdown holds them, and what only looks like a mark
// is escaped.

import { lineBreak } from "./blocks.js";

const bold = 1;
const italic = 2;
// Which signs count as punctuation is not the same for all readers of Markdown: this holds for each.
const mark = /[\p{P}\p{S}]/u;
const surelyMark = /[\p{P}$+<=>^`|~]/u;
const isBlank = (letter) => /\s/.test(letter);
const isSolid = (letter) => letter !== undefined && !isBlank(letter) && !surelyMark.test(letter);

export function markdownOf(blocks) {
  const open = []; // the list items around the next one: {depth, indent, isNumbered, number}
  let written = "";
  for (const { pieces, item } of blocks) {
    const paragraphs = paragraphsOf(pieces);
    paragraphs.forEach((lines, index) => {
      const starts = index === 0 && (item?.starts ?? true);
      const lead = item ? enter(open, item, starts) : leave(open);
      const indent = item ? open.at(-1).indent : "";
      const hasLink = /\][([:]/.test(lines.flat().map((piece) => piece.text).join(""));
      const text = lines.map((line) => lineOf(line, hasLink)).join(`  \n${indent}`);
      written += gap(written, lead) + lead.before + text;
    });
  }
  return written;
}

function leave(open) {
  open.length = 0;
  return { before: "", isTight: false };
}

/** The mark of an item, or the indent of its further paragraphs. */
function enter(open, { depth, number }, starts) {
  if (!starts) return { before: open.at(-1)?.indent ?? "", isTight: false };
  const isFirst = open.length === 0;
  let beside;
  while (open.at(-1)?.depth >= depth) beside = open.pop();
  const outer = open.at(-1)?.indent ?? "";
  const isNumbered = number !== undefined;
  const next = beside?.isNumbered ? beside.number + 1 : 1;
  const own = isNumbered ? (Number.isInteger(number) && number >= 0 && number < 1e9 ? number : next) : 0;
  const sign = isNumbered ? `${own}. ` : "- ";
  open.push({ depth, indent: outer + " ".repeat(sign.length), isNumbered, number: own });
  // A list that begins with another number than 1 is none right below words.
  return { before: outer + sign, isTight: !isFirst && !(!beside && isNumbered && own !== 1) };
}

const gap = (written, { isTight }) => (written === "" ? "" : isTight ? "\n" : "\n\n");

/** The pieces by paragraph and line; two breaks in a row part paragraphs. */
function paragraphsOf(pieces) {
  const paragraphs = [[]];
  let line = [];
  for (const piece of [...pieces, { text: lineBreak }]) {
    if (piece.text !== lineBreak) line.push(piece);
    else if (line.some(({ text }) => text.trim() !== "")) {
      paragraphs.at(-1).push(line);
      line = [];
    } else {
      paragraphs.push([]);
      line = [];
    }
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** @param hasLink Whether brackets anywhere in the paragraph may be read as a link. */
function lineOf(pieces, hasLink) {
  const { text, looks } = lettersOf(pieces);
  for (const look of [bold, italic]) bridge(text, looks, look);
  for (const [from, to] of stretches(looks, bold)) fit(text, looks, bold, from, to);
  for (const isBold of [0, bold]) {
    // No mark crosses another: italic text is cut where bold begins or ends.
    const within = looks.map((look) => ((look & bold) === isBold ? look : 0));
    for (const [from, to] of stretches(within, italic)) fit(text, looks, italic, from, to);
  }
  return marked(text, looks, hasLink);
}

/** The letters of a line, each with its look; blanks in a row are one, none stands at an end. */
function lettersOf(pieces) {
  const text = [];
  const looks = [];
  for (const piece of pieces) {
    const look = (piece.bold ? bold : 0) | (piece.italic ? italic : 0);
    for (const letter of piece.text) {
      if (letter === " " && (text.length === 0 || text.at(-1) === " ")) continue;
      text.push(letter);
      looks.push(look);
    }
  }
  if (text.at(-1) === " ") {
    text.pop();
    looks.pop();
  }
  return { text, looks };
}

/** A blank between two stretches of one look takes that look, so that there is one stretch. */
function bridge(text, looks, look) {
  for (let at = 1; at < text.length - 1; at++) {
    if (text[at] === " " && looks[at - 1] & looks[at + 1] & look) looks[at] |= look;
  }
}

function stretches(looks, look) {
  const found = [];
  for (let at = 0; at < looks.length; at++) {
    if (!(looks[at] & look)) continue;
    const from = at;
    while (at < looks.length && looks[at] & look) at++;
    found.push([from, at]);
  }
  return found;
}

/** Takes a look off the ends where Markdown would not see its mark: beside blanks, and between a word and punctuation. */
function fit(text, looks, look, from, to) {
  const opensNot = (at) => isBlank(text[at]) || (mark.test(text[at]) && isSolid(text[at - 1]));
  const closesNot = (at) => isBlank(text[at]) || (mark.test(text[at]) && isSolid(text[at + 1]));
  while (from < to && opensNot(from)) looks[from++] &= ~look;
  while (to > from && closesNot(to - 1)) looks[--to] &= ~look;
}

function marked(text, looks, hasLink) {
  const escaped = escape(text, looks, hasLink);
  let line = "";
  for (let at = 0, before = 0; at <= text.length; at++) {
    const look = looks[at] ?? 0;
    if (look !== before) {
      const crossesBold = (look ^ before) & bold;
      if (before & italic && (crossesBold || !(look & italic))) line += "*";
      if (crossesBold) line += "**";
      if (look & italic && (crossesBold || !(before & italic))) line += "*";
      before = look;
    }
    line += escaped[at] ?? "";
  }
  return line;
}

/** Each letter, with a backslash where it would be read as Markdown. */
function escape(text, looks, hasLink) {
  const line = text.join("");
  const asks = {
    "*": () => true,
    "`": () => true,
    "\\": () => true,
    "[": () => hasLink,
    _: (at) => !(isSolid(text[at - 1]) && isSolid(text[at + 1]) && looks[at - 1] === looks[at + 1]),
    "<": (at) => /^<[a-z][^\s<>]*[:@][^\s<>]*>/i.test(rest(at)),
    "&": (at) => /^&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(rest(at)),
  };
  const rest = (at) => text.slice(at, at + 300).join("");
  const escaped = text.map((letter, at) => (asks[letter]?.(at) ? `\\${letter}` : letter));
  const number = /^(\d{1,9})[.)](?= |$)/.exec(line)?.[1].length;
  if (number) escaped[number] = `\\${text[number]}`;
  else if (/^(#{1,6}( |$)|>|[-+]( |$)|[-= ]+$|~~~)/.test(line)) escaped[0] = `\\${text[0]}`;
  return escaped;
}
