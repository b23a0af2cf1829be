// Pasting into the texts: what comes from other programs is cleaned to what a letter can print, and what is too long is
// refused. What brings plain text alone is left to the browser.

import { replaceSelection } from "./editing.js";
import { apart, cleaned } from "./paste/clean.js";
import { refuse } from "./paste/refusal.js";

const noteType = "application/x-lorstudio-note";
let asPlain = false; // the key that is down is the browser's own for pasting as plain text

/** @param longest Characters that a text may have. */
export function attach(longest) {
  const onKeyDown = (event) =>
    (asPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === "KeyV");
  const onKeyUp = () => (asPlain = false);
  const onPaste = (event) => take(event, event.clipboardData, longest);
  const onDrop = (event) => {
    const { dataTransfer, target } = event;
    if (dataTransfer.types.includes(noteType) || !isText(target)) return;
    take(event, dataTransfer, longest, () => moveTo(event));
  };
  const listeners = { keydown: onKeyDown, keyup: onKeyUp, paste: onPaste, drop: onDrop };
  for (const [kind, listener] of Object.entries(listeners)) document.addEventListener(kind, listener, true);
  return {
    detach() {
      for (const [kind, listener] of Object.entries(listeners)) document.removeEventListener(kind, listener, true);
    },
  };
}

const isText = (target) => target.matches?.("textarea.live-text") && !target.readOnly;

function take(event, data, longest, before = () => {}) {
  const area = event.target;
  if (event.defaultPrevented || !isText(area)) return;
  const plain = data.getData("text/plain");
  const { text, isCleaned } = cleaned(asPlain ? "" : data.getData("text/html"), plain);
  if (text === "") return;
  const isDrop = event.type === "drop";
  const taken = isDrop ? 0 : area.selectionEnd - area.selectionStart;
  if (area.value.length - taken + text.length > longest) {
    event.preventDefault();
    refuse(area, text, longest, isDrop);
    return;
  }
  // A drop that moves words within the text has to take them away where they were: that is the browser's to do.
  const isAsItIs = text === plain.replace(/\r\n?/g, "\n");
  if (isAsItIs || (isDrop && !isCleaned)) return;
  event.preventDefault();
  before();
  const beside = [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
  replaceSelection(area, isCleaned ? apart(text, ...beside) : text);
}

function moveTo({ target: area, clientX, clientY }) {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  area.focus();
  if (caret?.offsetNode === area) area.setSelectionRange(caret.offset, caret.offset);
}
