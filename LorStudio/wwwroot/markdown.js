// Commands on Markdown that is being typed. Each answers with the stretch to replace, by what, and the selection after it.

const listMark = /^(\s*(?:[-*+]|\d+[.)])\s+)/;

/** Bold ("**") or italic ("*"), put on what is selected or taken off it. */
export function toggleMark(value, start, end, mark) {
  // A mark does not hold beside a blank.
  while (start < end && /\s/.test(value[start])) start++;
  while (end > start && /\s/.test(value[end - 1])) end--;
  const inside = value.slice(start, end);
  const around = Math.min(value.slice(0, start).match(/\**$/)[0].length, value.slice(end).match(/^\**/)[0].length);
  // One asterisk is italic, two are bold, three are both.
  if (mark === "*" ? around % 2 === 1 : around >= 2) {
    const moved = start - mark.length;
    return { from: moved, to: end + mark.length, text: inside, start: moved, end: moved + inside.length };
  }
  // No mark holds across paragraphs or list items.
  const text = inside.includes("\n") ? inside.split("\n").map(markLine).join("\n") : mark + inside + mark;
  const isOneLine = !inside.includes("\n");
  return {
    from: start,
    to: end,
    text,
    start: isOneLine ? start + mark.length : start,
    end: isOneLine ? end + mark.length : start + text.length,
  };

  function markLine(line) {
    const prefix = line.match(listMark)?.[0] ?? "";
    const words = line.slice(prefix.length).trim();
    return words === "" ? line : prefix + mark + words + mark;
  }
}

/** List items made of the selected lines, or plain lines of list items. */
export function toggleList(value, start, end) {
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const next = value.indexOf("\n", end);
  const to = next < 0 ? value.length : next;
  const lines = value.slice(from, to).split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const isList = filled.length > 0 && filled.every((line) => line.startsWith("- "));
  const item = (line) => (isList ? line.slice(2) : "- " + line.replace(listMark, ""));
  const text = lines.map((line) => (line.trim() === "" && filled.length > 0 ? line : item(line))).join("\n");
  return { from, to, text, start: from + text.length, end: from + text.length };
}
