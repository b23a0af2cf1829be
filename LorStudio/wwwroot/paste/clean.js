import { blocksOf } from "./blocks.js";
import { withOneBreak } from "./characters.js";
import { markdownOf } from "./markdown.js";

/**
 * What a paste or a drop brings, as Markdown that a letter can print.
 * @returns {{text: string, isCleaned: boolean}} isCleaned where it is not just the plain text.
 */
export function cleaned(html, plain) {
  const blocks = html.trim() === "" ? null : blocksOf(html);
  const markdown = blocks === null ? "" : markdownOf(blocks);
  if (markdown === "") return { text: withOneBreak(plain), isCleaned: false };
  // Words copied with the blank beside them keep it; a copied paragraph brings no blank of its own.
  const isInline = !markdown.includes("\n");
  const lead = isInline && /^[ \u00A0]/.test(plain) ? " " : "";
  const tail = isInline && /[ \u00A0]$/.test(plain) ? " " : "";
  return { text: lead + markdown + tail, isCleaned: true };
}

/** Sets a list apart from the words beside which it goes in. */
export function apart(markdown, before, after) {
  const isItem = (line) => /^ *(-|\d{1,9}\.) /.test(line);
  const lines = markdown.split("\n");
  const lead = isItem(lines[0]) && before !== "" ? breaksAfter(before) : "";
  const tail = isItem(lines.at(-1)) && after !== "" ? breaksBefore(after) : "";
  return lead + markdown + tail;
}

const breaksAfter = (text) => (text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n");
const breaksBefore = (text) => (text.startsWith("\n\n") ? "" : text.startsWith("\n") ? "\n" : "\n\n");
