// Where in a text area words stand on the screen, which no browser tells.

import { withMirror } from "./text-mirror.js";

/** The boxes of stretches [start, end) of a text area, in order, each {left, top, width, height} within the area, scrolling included. */
export function boxes(area, stretches) {
  if (stretches.length === 0) return [];
  // A line has to be whole to break where it does; what comes after it makes no difference.
  const { value } = area;
  const end = value.indexOf("\n", stretches.at(-1).end);
  return withMirror(area, end < 0 ? value : value.slice(0, end), (mirror) => {
    const origin = area.getBoundingClientRect();
    return stretches.map((stretch) =>
      mirror.rects(stretch).map(({ left, top, width, height }) => ({
        left: left - origin.left,
        top: top - origin.top,
        width,
        height,
      })),
    );
  });
}

const edge = 48; // px that a place keeps from the edge of what scrolls

/** Scrolls so that a stretch is in view, and not at all where it is. */
export function bringIntoView(area, { start, end }) {
  const lines = boxes(area, [{ start, end }])[0];
  if (lines.length === 0) return;
  const offset = area.getBoundingClientRect().top;
  let top = offset + lines[0].top;
  let bottom = offset + lines.at(-1).top + lines.at(-1).height;
  for (let box = area; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !["auto", "scroll"].includes(getComputedStyle(box).overflowY)) continue;
    const view = box.getBoundingClientRect();
    const room = Math.min(edge, box.clientHeight / 8);
    if (top >= view.top + room && bottom <= view.bottom - room) continue;
    const before = box.scrollTop;
    box.scrollTop += top - view.top - box.clientHeight / 3;
    top -= box.scrollTop - before;
    bottom -= box.scrollTop - before;
  }
}
