// Where two texts differ, and how a change of one is carried over to the other. A change is {start, removed, inserted}.

/** The one stretch in which two texts differ. */
export function difference(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  // A surrogate pair travels whole: half of one is no text.
  if (start > 0 && isHighSurrogate(after.charCodeAt(start - 1))) start--;
  if (end > 0 && isLowSurrogate(after.charCodeAt(after.length - end))) end--;
  return {
    start,
    removed: before.length - start - end,
    inserted: after.slice(start, after.length - end),
  };
}

const isHighSurrogate = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/** The text after changes that are in order and do not touch. */
export function applied(text, changes) {
  let result = "";
  let at = 0;
  for (const { start, removed, inserted } of changes) {
    result += text.slice(at, start) + inserted;
    at = start + removed;
  }
  return result + text.slice(at);
}

/** Changes that were made to `before`, as they are to be made to `now`, into which it was typed meanwhile. */
export function rebased(changes, before, now) {
  if (before === now) return changes;
  const typed = atWord(difference(before, now), before);
  const end = typed.start + typed.removed;
  const shift = typed.inserted.length - typed.removed;
  const moved = changes.flatMap(({ start, removed, inserted }) => {
    const stop = start + removed;
    if (stop < typed.start || (stop === typed.start && removed > 0)) return [{ start, removed, inserted }];
    if (start > end) return [{ start: start + shift, removed, inserted }];
    // Both wrote at the same place: what was typed here stays in one piece, and only what is left of the rest goes.
    const left = Math.max(0, typed.start - start);
    const right = Math.max(0, stop - end);
    const after = typed.start + typed.inserted.length;
    if (left === 0) return [{ start: after, removed: right, inserted: apart(now[after - 1], inserted, "") }];
    const pieces = [{ start, removed: left, inserted: apart("", inserted, now[start + left]) }];
    if (right > 0) pieces.push({ start: after, removed: right, inserted: "" });
    return pieces;
  });
  return moved.filter(({ removed, inserted }) => removed > 0 || inserted !== "");
}

/** A stretch that was only inserted or only removed may lie in several places; the one that begins with a word is meant. */
function atWord({ start, removed, inserted }, before) {
  if (removed > 0 && inserted !== "") return { start, removed, inserted };
  let stretch = removed > 0 ? before.slice(start, start + removed) : inserted;
  let at = start;
  while (at > 0 && isWord(before[at - 1]) && before[at - 1] === stretch.at(-1)) {
    at--;
    stretch = before[at] + stretch.slice(0, -1);
  }
  if (isWord(before[at - 1])) return { start, removed, inserted };
  return { start: at, removed, inserted: removed > 0 ? "" : stretch };
}

const apart = (before, text, after) =>
  (isWord(before) && isWord(text[0]) ? " " : "") + text + (isWord(text.at(-1)) && isWord(after) ? " " : "");

const isWord = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
