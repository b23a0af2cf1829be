// Where in a text area words stand on the screen, which no browser tells: they are laid out once more beside it.

const copied = [
  "fontFamily", "fontSize", "fontStyle", "fontWeight", "fontKerning", "fontFeatureSettings", "letterSpacing", "wordSpacing",
  "lineHeight", "textIndent", "textTransform", "tabSize", "direction", "textAlign",
  "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
];

/** The boxes of stretches [start, end) of a text area, in order, each {left, top, width, height} within the area, scrolling included. */
export function boxes(area, stretches) {
  if (stretches.length === 0) return [];
  const mirror = document.createElement("div");
  const style = getComputedStyle(area);
  for (const name of copied) mirror.style[name] = style[name];
  Object.assign(mirror.style, {
    position: "absolute",
    visibility: "hidden",
    inset: "0 auto auto 0",
    boxSizing: "border-box",
    width: `${area.clientWidth}px`,
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  // A paragraph has to be whole to break where it does; what comes after it makes no difference.
  const { value } = area;
  const end = value.indexOf("\n", stretches.at(-1).end);
  const text = document.createTextNode(`${end < 0 ? value : value.slice(0, end)}\u200b`);
  mirror.append(text);
  document.body.append(mirror);
  const origin = mirror.getBoundingClientRect();
  const range = document.createRange();
  const found = stretches.map(({ start, end }) => {
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({
      left: left - origin.left + area.clientLeft - area.scrollLeft,
      top: top - origin.top + area.clientTop - area.scrollTop,
      width,
      height,
    }));
  });
  mirror.remove();
  return found;
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
