// Arrow keys walk the notes, from a button of one to the same button of the next; a note can be dragged to the draft.

import * as journal from "../saving/journal.js";

const noteType = "application/x-lorstudio-note";

export function attach(list) {
  list.addEventListener("keydown", (event) => {
    const does = event.target.dataset?.does;
    if (!does || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const notes = [...list.querySelectorAll("[data-note]")];
    const here = notes.indexOf(event.target.closest("[data-note]"));
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: notes.length - 1 }[event.key];
    const button = notes[next]?.querySelector(`[data-does="${does}"]`);
    if (!button) return;
    event.preventDefault();
    button.focus();
  });

  list.addEventListener("dragstart", (event) => {
    const note = event.target.closest("[data-note]");
    if (!note) return;
    event.dataTransfer.setData("text/plain", note.querySelector(".text").textContent);
    event.dataTransfer.setData(noteType, note.dataset.note);
    event.dataTransfer.effectAllowed = "copy";
  });

  return {
    /** Goes on editing the notes of which the journal has kept an unsaved edit. */
    async reopen(key) {
      for (const name of await journal.keysLeft(key)) {
        const note = list.querySelector(`[data-note="${CSS.escape(name.slice(key.length))}"]`);
        note?.querySelector("[data-does=edit]")?.click();
      }
    },
    detach() {},
  };
}
