// Marks what was found, for a text area that has not the cursor shows no selection.

import { boxes } from "../text-place.js";

const shownAtMost = 300; // matches that are marked in a section

/** @param marks By match, the elements that mark it. */
export function unmark(marks) {
  for (const lines of marks.values()) for (const line of lines) line.remove();
  marks.clear();
}

export function mark(marks, found, current) {
  unmark(marks);
  for (const [area, own] of Map.groupBy(found, ({ area }) => area)) {
    if (!area.checkVisibility()) continue;
    const near = Math.max(0, own.indexOf(current) - shownAtMost / 2);
    const shown = own.slice(near, near + shownAtMost);
    boxes(area, shown).forEach((lines, index) => {
      marks.set(shown[index], lines.map((line) => markOf(area, line)));
    });
    area.parentElement.append(...shown.flatMap((match) => marks.get(match)));
  }
  markCurrent(marks, current);
}

export function markCurrent(marks, current) {
  for (const [match, lines] of marks) for (const line of lines) line.classList.toggle("current", match === current);
}

function markOf(area, { left, top, width, height }) {
  const box = document.createElement("span");
  box.className = "found";
  const place = { left: area.offsetLeft + left, top: area.offsetTop + top, width, height };
  for (const [name, length] of Object.entries(place)) box.style[name] = `${length}px`;
  return box;
}
