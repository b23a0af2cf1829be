// Characters of pasted text that show nothing, or break a line where Markdown knows no break.

// Those that the letter leaves out as well; a joiner within an Arabic word or an emoji stays.
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]/gu;
const controls = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/g;

/** Text of a page: what shows nothing is gone, and all blanks but line feeds are spaces. */
export function visible(text) {
  return text
    .replace(invisible, "")
    .replace(controls, "")
    .replace(/[^\S\n]/gu, " ");
}

/** Plain text as it is, with one kind of line break. */
export function withOneBreak(text) {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(controls, "");
}
