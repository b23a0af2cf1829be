// Changes of a text area made by commands. They go through the browser's editing command, so that its own undo takes
// them back.

/** Puts text in the place of what is selected. The command writes wherever the cursor is, and an area that is not shown cannot have it. */
export function replaceSelection(area, text) {
  // Deleting nothing would delete the letter before the cursor.
  if (text === "" && area.selectionStart === area.selectionEnd) return;
  const { selectionStart: from, selectionEnd: to, value } = area;
  const done = document.activeElement === area && command(text);
  // What a browser made of it is looked at: a text that is not as it should be is put right, at the cost of an undo.
  const whole = value.slice(0, from) + text + value.slice(to);
  if (!done || area.value !== whole) {
    if (done) area.value = whole;
    else area.setRangeText(text, from, to);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(from + text.length, from + text.length);
}

/** Chromium inserts line by line, 15 s for 4,000 lines, but HTML all at once; and HTML in a text area is text. */
function command(text) {
  if (text === "") return document.execCommand("delete");
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return (
    (text.includes("\n") && document.execCommand("insertHTML", false, html)) ||
    document.execCommand("insertText", false, text)
  );
}

/** Makes a change as markdown.js answers it: the stretch to replace, by what, and the selection after it. */
export function replace(area, { from, to, text, start, end }) {
  area.focus();
  area.setSelectionRange(from, to);
  replaceSelection(area, text);
  area.setSelectionRange(start, end);
}

/** Puts text at the cursor, with the blanks that keep it apart from its neighbours. */
export function insertApart(area, text) {
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const lead = before === "" || /\s$/.test(before) ? "" : " ";
  const tail = after === "" || /^[\s.,;:]/.test(after) ? "" : " ";
  const here = document.activeElement;
  area.focus();
  replaceSelection(area, lead + text + tail);
  // It may come while something else is being typed.
  if (here !== area && here?.matches("textarea, input")) here.focus({ preventScroll: true });
}

/**
 * Makes changes that came from elsewhere; in order, not touching. Selection, scrolling and the browser's undo stay as
 * they were; nothing moves the cursor here that is not shown there.
 */
export function applyChanges(area, changes) {
  const moved = (place) =>
    changes.reduce((at, { start, removed, inserted }) => {
      if (start >= place) return at;
      return at + inserted.length - Math.min(removed, place - start);
    }, place);
  if (changes.length === 0) return;
  const { selectionStart, selectionEnd, selectionDirection } = area;
  const scrolled = [];
  for (let box = area; box; box = box.parentElement) scrolled.push([box, box.scrollTop]);
  for (const { start, removed, inserted } of changes.toReversed()) {
    area.setSelectionRange(start, start + removed);
    replaceSelection(area, inserted);
  }
  if (document.activeElement !== area) forgetUndo(area);
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection);
  for (const [box, top] of scrolled) if (box.scrollTop !== top) box.scrollTop = top;
}

/** The browser's undo would put back stretches where they no longer are, in an area that it was not told to change. */
function forgetUndo(area) {
  const { parentNode, nextSibling } = area;
  area.remove();
  parentNode?.insertBefore(area, nextSibling);
}
