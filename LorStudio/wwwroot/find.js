// Finds words in texts as a reader means them: capitals, accents, the shape of quotes and the kind and number of blanks
// make no difference unless asked for. A pattern is plain text, never an expression.

const alike = new Map([
  ..."‘’‚‛′`´".split("").map((mark) => [mark, "'"]),
  ..."“”„‟″«»".split("").map((mark) => [mark, '"']),
  ..."‐‑‒–—―−".split("").map((mark) => [mark, "-"]),
  ["…", "..."],
]);

/** Letters that Unicode does not take for a plain one with an accent. */
const plain = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", þ: "th", æ: "ae", œ: "oe" };

const silent = /^[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]$/u;
const longestFold = 3; // units that stand for one character
const known = { exact: new Map(), loose: new Map() }; // what stands for a character that is not ASCII

/** Stretches [start, end) of a text that read like the pattern; they do not overlap. */
export function matches(text, pattern, { matchCase = false, wholeWords = false } = {}) {
  return matchesIn(folded(text, matchCase), pattern, { matchCase, wholeWords });
}

/** The same in a text that was folded before, which is most of the work. */
export function matchesIn({ text, letters, places }, pattern, { matchCase = false, wholeWords = false } = {}) {
  const sought = folded(pattern, matchCase).letters;
  const found = [];
  if (sought.length === 0) return found;
  for (let at = letters.indexOf(sought); at >= 0; ) {
    const [start, end] = [places[at], places[at + sought.length]];
    // A character that stands for several is found as a whole only.
    const isWhole = (at === 0 || places[at - 1] !== start) && places[at + sought.length - 1] !== end;
    const stands = isWhole && (!wholeWords || (!joins(text, start) && !joins(text, end)));
    if (stands) found.push({ start, end });
    at = letters.indexOf(sought, at + (stands ? sought.length : 1));
  }
  return found;
}

/** A text as it is compared, and where in the text each of its letters came from. */
export function folded(text, matchCase = false) {
  const units = new Uint16Array(text.length * longestFold);
  const places = new Uint32Array(text.length * longestFold + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const code = text.charCodeAt(at);
    // Most of a text needs no thought.
    if (isPlain(code) || (code === 32 && isPlain(text.charCodeAt(at + 1)))) {
      at++;
      units[count] = !matchCase && code > 64 && code < 91 ? code + 32 : code;
      places[count++] = start;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at));
    at += character.length;
    if (isBlank(character)) while (at < text.length && isBlank(text[at])) at++;
    const fold = isBlank(character) ? foldBlanks(text.slice(start, at)) : foldOf(character, matchCase);
    for (let unit = 0; unit < fold.length; unit++) {
      units[count] = fold.charCodeAt(unit);
      places[count++] = start;
    }
  }
  places[count] = text.length;
  return { text, letters: read(units.subarray(0, count)), places };
}

/** Neither a blank nor the grave accent, which stands for a quotation mark. */
const isPlain = (code) => code > 32 && code < 127 && code !== 96;
const isBlank = (character) => /\s/.test(character);

/** Words are not looked for across paragraphs: no pattern has a line feed. */
const foldBlanks = (blanks) => (blanks.split("\n").length > 2 ? "\n" : " ");

function foldOf(character, matchCase) {
  const folds = matchCase ? known.exact : known.loose;
  if (!folds.has(character)) folds.set(character, foldAnew(character, matchCase).slice(0, longestFold));
  return folds.get(character);
}

function foldAnew(character, matchCase) {
  const shape = alike.get(character) ?? character;
  if (matchCase) return shape;
  if (silent.test(character)) return "";
  // By way of the capitals, in which a sharp s and the ligatures are written out.
  const small = shape.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase();
  return plain[small] ?? small;
}

function read(units) {
  const chunk = 8192; // arguments that every browser takes
  let letters = "";
  for (let at = 0; at < units.length; at += chunk) letters += String.fromCharCode(...units.subarray(at, at + chunk));
  return letters;
}

/** Whether a place is within a word. */
const joins = (text, at) => /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
