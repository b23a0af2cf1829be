// The keys of the checks, and what they do in the draft.

import { say } from "../drafting/say.js";
import * as findings from "../checks/findings.js";

const rowsOf = (panel) => [...panel.querySelectorAll("[data-row]")];
const wayInto = ".main, summary, button";
const frames = 120; // that what the server was asked to show may take

export function attach(panel, net) {
  const shown = findings.attach((id) => net.invokeMethodAsync("Show", id));
  const gone = new AbortController();
  const listen = (kind, act) => panel.addEventListener(kind, act, { signal: gone.signal });
  let mended = null; // the text area that was last mended from here
  listen("click", ({ target }) => {
    const [jump, fix] = ["[data-jump]", "[data-fix]"].map((selector) => target.closest(selector));
    if (jump) go(jump.dataset);
    else if (fix) mend(fix.closest("[data-row]"), fix.dataset);
  });
  listen("keydown", onKey);

  /** Where the panel stands before the draft, it makes room first. */
  async function go({ jump, place }) {
    await makeRoom();
    if (!shown.jump(jump, place)) goBeside(place);
  }

  async function makeRoom() {
    const isCovered = matchMedia("(width < 1200px)").matches;
    if (!isCovered) return;
    await net.invokeMethodAsync("MakeRoom");
    await until(() => document.querySelector("[data-pane=draft]").checkVisibility());
  }

  async function mend(row, { fix, with: index }) {
    const draft = document.querySelector("[data-pane=draft]");
    // No browser writes in a text that is not shown.
    const isHere = draft.checkVisibility();
    if (!isHere) await makeRoom();
    const next = beside(row, 1) ?? beside(row, -1);
    mended = shown.fix(fix, Number(index));
    if (!mended) say("These words are no longer there");
    else if (isHere) wayOf(next ?? row)?.focus();
  }

  function onKey(event) {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (target.matches("input") || altKey) return;
    if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z" && mended) {
      mended.focus();
      document.execCommand("undo");
      event.preventDefault();
    }
    const row = target.closest("[data-row]");
    if (!row || ctrlKey || metaKey || shiftKey) return;
    const press = (selector) => row.querySelector(selector)?.click();
    const act = {
      ArrowDown: () => wayOf(beside(row, 1))?.focus(),
      ArrowUp: () => wayOf(beside(row, -1))?.focus(),
      Home: () => wayOf(rowsOf(panel)[0])?.focus(),
      End: () => wayOf(rowsOf(panel).at(-1))?.focus(),
      Delete: () => dismiss(row),
      f: () => press("[data-fix]"),
      w: () => press("[data-does=why], :scope > summary"),
    }[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** A row that says it was dismissed keeps the cursor; a line that goes gives it on. */
  function dismiss(row) {
    const next = beside(row, 1) ?? beside(row, -1);
    row.querySelector("[data-does=dismiss]")?.click();
    if (!row.matches(".row")) wayOf(next)?.focus();
  }

  const beside = (row, step) => rowsOf(panel)[rowsOf(panel).indexOf(row) + step];

  return {
    read: shown.read,
    /** Puts the cursor on a finding's row, once it is there to be seen. */
    async focus(id) {
      // A blocker is named among what is left to do as well.
      const row = () => rowsOf(panel).findLast(({ dataset }) => dataset.row === id);
      await until(() => row()?.checkVisibility());
      wayOf(row())?.focus();
    },
    detach() {
      gone.abort();
      shown.detach();
    },
  };
}

const wayOf = (row) => row?.querySelector(wayInto);

/** The date and the salutation stand before the draft's sections. */
function goBeside(place) {
  const frame = document.querySelector("details.frame");
  const field = frame?.querySelector({ letterDate: "input[type=date]", salutation: "input[type=text]" }[place] ?? "summary");
  if (!field) return;
  if (place) frame.open = true;
  field.focus();
}

async function until(isSo) {
  for (let frame = 0; frame < frames && !isSo(); frame++) await new Promise(requestAnimationFrame);
}
