// What is downloaded or opened elsewhere must be the text as it stands here.

import { texts } from "./live-text.js";

const patience = 4000; // ms that a command waits for the texts it needs

/** Saves what is still typed in the browser alone; true once all of it is in the database. */
export async function flush() {
  const late = new Promise((resolve) => setTimeout(() => resolve([false]), patience));
  const done = await Promise.race([Promise.all([...texts.values()].map((text) => text.flush())), late]);
  return done.every(Boolean);
}

window.studio.flush = flush;

let passing = false;
document.addEventListener(
  "click",
  async (event) => {
    const link = event.target.closest?.("a[download], a[target]");
    if (!link || passing || [...texts.values()].every((text) => text.isSettled)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const isMissing = !(await flush());
    if (isMissing && !confirm("A part of the text could not be saved yet, so that the file would lack it. Go on without it?")) return;
    passing = true;
    link.click();
    passing = false;
  },
  { capture: true },
);
