// A text area that is saved as it is typed. It belongs to the script, not to the page around it, which it outlives when
// the page is made anew.

import { applyChanges, insertApart, replace } from "../editing.js";
import { place } from "../harbour.js";
import { toggleMark } from "../markdown.js";
import { difference, rebased } from "../saving/difference.js";
import { showClash, showKept } from "../saving/notices.js";
import * as journal from "../saving/journal.js";
import { LiveText, texts } from "../saving/live-text.js";
import { recover } from "../saving/post.js";

const openings = new Map(); // texts that are being opened; by key
const noteType = "application/x-lorstudio-note";

export async function attach(host, net, { key, address, by, text, version, ...looks }) {
  if (!texts.has(key) && !openings.has(key)) {
    const opening = open(host, key, address, { text, version }, looks).finally(() => openings.delete(key));
    openings.set(key, opening);
  }
  const live = texts.get(key) ?? (await openings.get(key));
  const { area } = live;
  // Left meanwhile, another page may be showing the text already.
  if (host.isConnected) {
    live.enter(by);
    live.net = net;
    place(area, host);
    live.onClash = () => showClash(host, live);
    live.onClash();
    live.moved(version);
  }

  return {
    insert(words) {
      insertApart(area, words);
    },
    change(from, to) {
      area.focus();
      applyChanges(area, rebased([difference(from, to)], from, area.value));
    },
    moved(saved) {
      live.moved(saved);
    },
    flush() {
      return live.flush();
    },
    detach() {
      if (live.by === by) live.leave();
    },
  };
}

/** The text as it was saved, and what pages that are gone have left unsaved of it. */
async function open(host, key, address, saved, looks) {
  const [gone, stillOpen] = await journal.others(key);
  const latest = gone.pop();
  for (const entry of gone) await settle(entry);
  const live = new LiveText(makeArea(key, looks), key, address, saved);
  commands(live);
  if (latest) {
    live.adopt(latest);
    await journal.drop(latest);
  }
  for (const { page, ...id } of stillOpen) {
    journal.whenGone(page).then(async () => {
      const left = await journal.read({ ...id, page });
      if (left) await settle(left);
    });
  }
  return live;

  async function settle(entry) {
    if ((await recover(entry)) === "Clash") showKept(host, entry.text, () => journal.drop(entry));
  }
}

function makeArea(key, { label, placeholder, section }) {
  const area = document.createElement("textarea");
  area.className = "live-text";
  area.dataset.keep = key;
  area.rows = 2;
  area.spellcheck = true;
  area.autocomplete = "off";
  area.placeholder = placeholder ?? "";
  area.setAttribute("aria-label", label);
  if (section) area.dataset.section = section;
  return area;
}

function commands(live) {
  const { area } = live;
  area.addEventListener("studio:release", () => live.leave());
  area.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const mark = { b: "**", i: "*" }[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    replace(area, toggleMark(area.value, area.selectionStart, area.selectionEnd, mark));
  });
  area.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes(noteType)) event.preventDefault();
  });
  area.addEventListener("drop", (event) => {
    const id = event.dataTransfer.getData(noteType);
    if (!id) return;
    event.preventDefault();
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    area.focus();
    if (caret && caret.offsetNode === area) area.setSelectionRange(caret.offset, caret.offset);
    live.net.invokeMethodAsync("Drop", id);
  });
}
