// The text is the browser's while it is typed: edits go up one at a time, each as the one stretch that changed.

import { call } from "../answer.js";
import { toggleList, toggleMark } from "../markdown.js";

const pause = 40; // ms without a key before an edit is sent
const longest = 250; // ms an edit waits at most
const noteType = "application/x-lorstudio-note";
const retry = 1000; // ms until an edit that could not be sent is tried again

export function attach(area, net, key, text, version) {
  area.value = text;
  area.readOnly = false;
  // Half a surrogate pair is no text and would not travel.
  const typed = () => area.value.toWellFormed();
  let sent = area.value; // null while nobody knows what the server has
  let attached = true;
  let number = 0;
  let sending = false;
  let timer = 0;
  let firstUnsent = 0;

  const stored = read(key);
  const offer = `${key}.kept`;
  let offered = read(offer)?.text ?? null;
  if (!stored || stored.text === sent) {
    localStorage.removeItem(key);
  } else if (stored.version === version || stored.sent === sent) {
    // Nothing was saved since, or just what this browser had sent before the page went.
    area.value = stored.text;
    queueMicrotask(send);
  } else {
    setAside(stored.text);
  }
  if (offered === sent) localStorage.removeItem(offer);
  else if (offered !== null) net.invokeMethodAsync("OfferKept", offered);

  area.addEventListener("input", onInput);
  area.addEventListener("blur", send);
  area.addEventListener("keydown", onKey);
  area.addEventListener("dragover", onDragOver);
  area.addEventListener("drop", onDrop);
  addEventListener("pagehide", keepUnsent);

  function onKey(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const mark = { b: "**", i: "*" }[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    replace(area, toggleMark(area.value, area.selectionStart, area.selectionEnd, mark));
  }

  function onDragOver(event) {
    if (event.dataTransfer.types.includes(noteType)) event.preventDefault();
  }

  function onDrop(event) {
    const id = event.dataTransfer.getData(noteType);
    if (!id) return;
    event.preventDefault();
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    area.focus();
    if (caret && caret.offsetNode === area) area.setSelectionRange(caret.offset, caret.offset);
    net.invokeMethodAsync("Drop", id);
  }

  function onInput() {
    const now = performance.now();
    firstUnsent ||= now;
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(pause, firstUnsent + longest - now)));
  }

  function keepUnsent() {
    if (typed() !== sent) keep();
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify({ version, sent, text: typed() }));
    } catch {
      // A full store must not stop the typing.
    }
  }

  /** What is offered has a place of its own, which typing does not write over, until it is taken or dropped. */
  function setAside(text) {
    offered = offered === null || offered === text ? text : `${offered}\n\n${text}`;
    try {
      localStorage.setItem(offer, JSON.stringify({ text: offered }));
      localStorage.removeItem(key);
    } catch {
      // A full store keeps it where it was.
    }
  }

  async function send() {
    clearTimeout(timer);
    const text = typed();
    if (text === sent || !attached) return;
    keep();
    if (sending) return;
    sending = true;
    firstUnsent = 0;
    let next = pause;
    const before = sent;
    sent = text;
    number++;
    try {
      const edit = before === null ? null : difference(before, text);
      const taken =
        edit && (await call(net, "Receive", number, edit.start, edit.removed, edit.inserted, text.length));
      if (!taken) await call(net, "Replace", number, text);
    } catch {
      // The connection is away: the copy in the store stays, and the text goes up whole once it is back.
      sent = null;
      next = retry;
    } finally {
      sending = false;
    }
    if (attached && typed() !== sent) timer = setTimeout(send, next);
  }

  return {
    insert(text) {
      area.focus();
      replaceSelection(area, spaced(area, text));
    },
    wrap(mark) {
      replace(area, toggleMark(area.value, area.selectionStart, area.selectionEnd, mark));
    },
    list() {
      replace(area, toggleList(area.value, area.selectionStart, area.selectionEnd));
    },
    set(text) {
      area.focus();
      area.select();
      replaceSelection(area, text);
    },
    confirm(savedNumber, savedVersion) {
      version = savedVersion;
      if (savedNumber !== number || typed() !== sent) keep();
      // What another tab has kept there is not this one's to drop.
      else if (read(key)?.text === sent) localStorage.removeItem(key);
    },
    take() {
      area.focus();
      area.select();
      replaceSelection(area, offered);
      keep();
      localStorage.removeItem(offer);
    },
    drop() {
      localStorage.removeItem(offer);
    },
    focus() {
      area.focus();
      area.scrollIntoView({ block: "nearest" });
    },
    detach() {
      keepUnsent();
      attached = false;
      clearTimeout(timer);
      removeEventListener("pagehide", keepUnsent);
      area.removeEventListener("input", onInput);
      area.removeEventListener("blur", send);
      area.removeEventListener("keydown", onKey);
      area.removeEventListener("dragover", onDragOver);
      area.removeEventListener("drop", onDrop);
    },
  };
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

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

/**
 * Through the editing command, so that the browser's own undo takes it back. The command writes wherever the cursor is,
 * and an area that is not shown cannot have it.
 */
function replaceSelection(area, text) {
  const done =
    document.activeElement === area &&
    (text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text));
  if (!done) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function spaced(area, text) {
  const before = area.value.slice(0, area.selectionStart);
  const after = area.value.slice(area.selectionEnd);
  const lead = before === "" || /\s$/.test(before) ? "" : " ";
  const tail = after === "" || /^[\s.,;:]/.test(after) ? "" : " ";
  return lead + text + tail;
}

function replace(area, { from, to, text, start, end }) {
  area.focus();
  area.setSelectionRange(from, to);
  replaceSelection(area, text);
  area.setSelectionRange(start, end);
}
