// A new circuit renders the whole page anew. Meanwhile the page goes on in a picture of itself: the texts that are being
// typed are moved into it, cursor and all, and out of it when the new page stands. In no moment is a key without its
// field, and nothing blinks.

import { moved } from "./undo.js";
import { follow, pathOf, viewOf } from "./view.js";

const harbour = document.getElementById("harbour");
const picture = harbour.appendChild(document.createElement("div"));
const unclaimed = harbour.appendChild(document.createElement("div"));
unclaimed.hidden = true;
// Of menus that stand open there is no picture: MudBlazor bears only one place for them.
const shore = ":not(#harbour, .reconnect-line, script, .mud-popover-provider)";
const dropAfter = 30_000; // ms in which a late page may still ask for its text
const usable = "input, select, textarea:not([data-keep]), button, a";
const goodFor = 15_000; // ms for which a command is still meant: as long as a late page is waited for
const berths = new Map(); // what was moved here → its place in the new page
let title = null;
let command = null; // the last that was pressed in the picture

// Nobody hears what is pressed in the picture: it waits for the page.
picture.addEventListener(
  "click",
  (event) => {
    const pressed = event.target.closest("button, a");
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    command = { path: pathOf(pressed, picture), at: performance.now() };
  },
  { capture: true },
);

export const sheltered = () => !harbour.hidden;

/** The roots of the page that Blazor renders. */
export const page = () => [...document.body.children].filter((element) => element.matches(shore));

/** Puts the picture in the place of the page. What has `data-keep` is in it itself, of all else a copy. */
export function shelter() {
  berths.clear();
  if (sheltered()) return;
  const originals = page().flatMap((root) => [root, ...root.querySelectorAll("*")]);
  const focused = document.activeElement;
  const top = document.scrollingElement.scrollTop;
  const scrolls = originals.map((element) => [element.scrollTop, element.scrollLeft]);
  picture.append(...page().map((root) => root.cloneNode(true)));
  const copies = [...picture.querySelectorAll("*")];
  harbour.hidden = false;
  harbour.scrollTop = top;
  originals.forEach((original, index) => {
    const copy = copies[index];
    // What stands beside it goes along, as long as the picture stands.
    if (original.dataset.keep || original.matches("[data-beside]")) {
      move(original, copy.parentElement, copy);
      copy.remove();
      return;
    }
    // While a dialog asks, nothing outside of it can be typed in.
    if (original.matches("dialog:modal")) {
      original.close();
      copy.close();
      copy.showModal();
    }
    if (original.localName === "select") copy.selectedIndex = original.selectedIndex;
    [copy.scrollTop, copy.scrollLeft] = scrolls[index];
  });
  const copy = copies[originals.indexOf(focused)];
  if (copy?.isConnected) {
    copy.focus({ preventScroll: true });
    if ("selectionStart" in copy && copy.selectionStart !== null) {
      copy.setSelectionRange(focused.selectionStart, focused.selectionEnd, focused.selectionDirection);
    }
  }
  // The name of the tab stays as well.
  title = document.head.appendChild(Object.assign(document.createElement("title"), { textContent: document.title }));
  document.documentElement.toggleAttribute("data-sheltered", true);
}

/** Puts an element into its host: at once, or when the page that the host is in shows itself. */
export function place(element, host) {
  if (picture.contains(element)) berths.set(element, host);
  else move(element, host, host.firstChild);
}

/** Whether the new page has asked for all that was kept. */
export const allPlaced = () =>
  [...picture.querySelectorAll("[data-keep]")].every((element) => berths.get(element)?.isConnected);

/** What the practitioner sees, and where the cursor is, as long as the picture stands. */
export const pictured = () => viewOf(picture, harbour);

/** Whether the new page has asked for all that was kept, and has as much else to type in and to press as the picture. */
export function isComplete() {
  const count = (roots) => roots.flatMap((root) => [...root.querySelectorAll(usable)]).length;
  return allPlaced() && count(page()) >= count([picture]);
}

/** Shows the new page, with all that it has asked for in its place. */
export function land() {
  document.documentElement.removeAttribute("data-sheltered");
  for (const [element, host] of berths) if (host.isConnected) move(element, host, host.firstChild);
  berths.clear();
  unclaimed.append(...picture.querySelectorAll("[data-keep]"));
  picture.replaceChildren();
  harbour.hidden = true;
  title.remove();
  if (unclaimed.hasChildNodes()) setTimeout(drop, dropAfter);
  // The new page is told where the cursor is; a move tells nobody.
  const focused = document.activeElement;
  if (focused.dataset.keep) focused.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
}

/** Does what was pressed in the picture a moment ago. */
export function obey() {
  if (command && performance.now() - command.at < goodFor) follow(command.path, document.body)?.click();
  command = null;
}

/** Lets go of what no page has asked for, once nothing of it waits to be saved. */
async function drop() {
  if (!(await window.studio.flush())) return setTimeout(drop, dropAfter);
  for (const element of [...unclaimed.children]) {
    element.dispatchEvent(new Event("studio:release"));
    element.remove();
  }
}

/** Moves an element so that it keeps its cursor and a word that is being composed. */
function move(element, parent, before) {
  moved(element);
  if (parent.moveBefore && element.isConnected) return parent.moveBefore(element, before);
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = element;
  const isFocused = document.activeElement === element;
  parent.insertBefore(element, before);
  if (isFocused) {
    element.focus({ preventScroll: true });
    element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  }
  element.scrollTop = scrollTop;
}
