// Keeps this document alive through the loss of its circuit. A connection that comes back goes on with its circuit. A
// server that was started anew knows none: then a new circuit renders the page into the same document.

import { away } from "./answer.js";
import { askPage, begin, hasBegun, programOf, renew, renewals } from "./circuit.js";
import { pause, regain } from "./connection.js";
import * as fields from "./fields.js";
import * as harbour from "./harbour.js";
import { canFocus, press, restore, viewOf } from "./view.js";

const calm = 100; // ms without a change in the new page, after which it stands
const soon = 3_000; // ms after which a page is shown that lacks something
const late = 15_000; // ms after which a page is shown that did not ask for a text
const rest = 1_000; // ms without a key, after which the page may be loaded anew
const apart = 5_000; // ms between two loads
const placeKey = "studio.place";
const program = programOf(document);
let lost = 0; // when the connection was
let isGone = false; // the circuit

async function onLost() {
  lost ||= performance.now();
  if ((await regain(attempt)) && !harbour.sheltered()) announce();
}

/** One attempt to be connected again. Answers whether the circuit, or a new one, goes on. */
async function attempt() {
  if (!hasBegun) return startOver();
  if (!isGone && (await Blazor.reconnect())) return true;
  isGone = true;
  const page = await askPage();
  if (page.program !== program) return startOver();
  if (!harbour.sheltered()) {
    await fields.composed();
    fields.forget();
  }
  harbour.shelter();
  if (!(await renew(page))) return startOver();
  goOn(renewals);
  return true;
}

/** Shows the new page once it stands, unless its circuit is lost before. */
async function goOn(mine) {
  const isOver = () => mine !== renewals;
  await standing(harbour.pictured(), harbour.isComplete, () => (harbour.allPlaced() ? soon : late), isOver);
  await fields.composed();
  if (isOver() || away()) return;
  isGone = false;
  const view = harbour.pictured();
  fields.putBack();
  harbour.land();
  restore(view, document.body, document.scrollingElement);
  announce();
  harbour.obey();
}

/** Tells that the page is connected again. */
function announce() {
  fields.report(lost);
  lost = 0;
  dispatchEvent(new Event("studio:connected"));
}

/** Resolves when the page is calm and looks as it did, or has had its time. */
function standing(view, isComplete, limit, isOver = () => false) {
  const pressed = new WeakSet();
  const begun = performance.now();
  let changed = begun;
  const watch = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !target.closest?.("#harbour"))) changed = performance.now();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return new Promise((resolve) => {
    const glances = setInterval(() => {
      // A page whose connection is away again is not shown.
      if (away() && !isOver()) return;
      const isSame = press(view, document.body, pressed) && isComplete();
      const isCalm = performance.now() - changed > calm;
      if (!(isSame && isCalm) && performance.now() - begun < limit() && !isOver()) return;
      clearInterval(glances);
      watch.disconnect();
      resolve();
    }, calm / 4);
  });
}

/** The last resort: loads the page anew, when nobody types, and goes back to the same place in it. */
async function startOver() {
  await fields.rested(rest);
  // A page that fails each time is not loaded over and over.
  await pause(Math.max(0, apart - performance.now()));
  await askPage();
  const view = harbour.sheltered() ? harbour.pictured() : viewOf(document.body, document.scrollingElement);
  sessionStorage.setItem(placeKey, JSON.stringify({ view, typed: fields.kept() }));
  location.reload();
  return new Promise(() => {});
}

async function goBackTo({ view, typed }) {
  fields.take(typed);
  await standing(view, () => canFocus(view, document.body), () => late);
  fields.putBack();
  restore(view, document.body, document.scrollingElement);
}

const kept = sessionStorage.getItem(placeKey);
sessionStorage.removeItem(placeKey);
if (kept) goBackTo(JSON.parse(kept));
begin(onLost);
