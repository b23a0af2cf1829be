// Typewriter signs as print has them, on request. The letter is printed with them anyway: here the draft shows them too.

const elisions = /^(?:\d|(?:tis|twas|til|em|cause|n)(?![\p{L}\p{N}]))/iu; // ’90s, ’tis, rock ’n’ roll
const opensAfter = /[\s([{\-/\u2013\u2014\u2018\u201C]/;
const address = /@|:\/\/|^www\./;
const signs = /\S+/g;

/** {from, to, text, count}: the stretch to replace, by what, and how many signs were set. */
export function typographic(value, from, to) {
  // What opens a quotation may stand before what is selected.
  const start = value.lastIndexOf("\n\n", from) + 1;
  const open = { single: false, double: false };
  let text = "";
  let count = 0;
  let done = start;
  for (const { 0: piece, index } of value.slice(start, to).matchAll(signs)) {
    const at = start + index;
    const between = value.slice(done, at);
    if (/\n\s*\n/.test(between)) open.single = open.double = false;
    text += keep(between, done);
    done = at + piece.length;
    text += address.test(piece) ? keep(piece, at) : set(piece, at);
  }
  return { from, to, text: text + keep(value.slice(done, to), done), count };

  /** What is before the selection is only looked at. */
  function keep(piece, at) {
    return piece.slice(Math.max(0, from - at));
  }

  function set(piece, at) {
    let made = "";
    for (let index = 0; index < piece.length; ) {
      const [sign, length] = signAt(at + index, at + piece.length);
      if (at + index >= from) {
        made += sign;
        if (sign !== value.slice(at + index, at + index + length)) count++;
      } else {
        made += keep(value.slice(at + index, at + index + length), at + index);
      }
      index += length;
    }
    return made;
  }

  function signAt(at, end) {
    if (!/[.\-"'“”]/.test(value[at])) return [value[at], 1];
    const rest = value.slice(at, end);
    if (rest.startsWith("...") && rest[3] !== "." && value[at - 1] !== ".") return ["…", 3];
    const dashes = /^-+/.exec(rest)?.[0].length ?? 0;
    if (dashes > 0) return isDash(at, dashes) ? [dashes === 2 && isBetweenDigits(at, 2) ? "–" : "—", dashes] : [rest.slice(0, dashes), dashes];
    if (rest[0] === '"') return [double(at), 1];
    if (rest[0] === "'") return [single(at), 1];
    if (rest[0] === "“" || rest[0] === "”") open.double = rest[0] === "“";
    return [rest[0], 1];
  }

  /** A line of nothing but dashes is a rule, or makes a heading of the line above. */
  function isDash(at, length) {
    const line = value.slice(value.lastIndexOf("\n", at - 1) + 1, value.indexOf("\n", at) < 0 ? undefined : value.indexOf("\n", at));
    return (length === 2 || length === 3) && !/^[\s-]*$/.test(line);
  }

  function isBetweenDigits(at, length) {
    return /\d/.test(value[at - 1] ?? "") && /\d/.test(value[at + length] ?? "");
  }

  // 12" is inches and 5'10" feet and inches, unless a quotation is open that the sign ends.
  function double(at) {
    const isInch = /\d/.test(value[at - 1] ?? "") && (!open.double || /\d['\u2032] ?\d+$/.test(value.slice(Math.max(0, at - 8), at)));
    if (isInch) return "″";
    open.double = opens(at);
    return open.double ? "“" : "”";
  }

  function single(at) {
    if (!open.single && /\d/.test(value[at - 1] ?? "") && !/\p{L}/u.test(value[at + 1] ?? "")) return "′";
    if (!opens(at)) {
      if (!/[\p{L}\p{N}]/u.test(value[at + 1] ?? "")) open.single = false;
      return "’";
    }
    if (elisions.test(value.slice(at + 1, at + 8))) return "’";
    open.single = true;
    return "‘";
  }

  /** Markdown's own marks are not there when the letter is printed. */
  function opens(at) {
    let next = at + 1;
    while (/[*_]/.test(value[next] ?? "")) next++;
    let before = at - 1;
    while (/[*_]/.test(value[before] ?? "")) before--;
    return !/\s/.test(value[next] ?? " ") && (before < 0 || opensAfter.test(value[before]));
  }
}
