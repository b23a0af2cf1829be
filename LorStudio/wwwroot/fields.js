// A field outside the live texts reports each change to the server as it happens, and a report into a lost connection
// never arrives. What was typed is therefore remembered by the place of its field: it is reported again when the
// connection is back, and put into the same field of a page that was rendered anew.

const selector = "input:not([type=file]), select, textarea";
const unheard = 60_000; // ms before a loss in which a report may not have arrived: longer than a loss goes unnoticed
const typed = new Map(); // by place: the field, every value it has had here, and the last of them
const places = new WeakMap();
let composing = null;
let touched = 0;

for (const kind of ["input", "change"]) document.addEventListener(kind, onTyped, { capture: true });
document.addEventListener("focusin", ({ target }) => isOurs(target) && remember(target));
document.addEventListener("keydown", () => (touched = performance.now()), { capture: true });
document.addEventListener("compositionstart", ({ target }) => (composing = target), { capture: true });
document.addEventListener("compositionend", () => (composing = null), { capture: true });

const isOurs = (field) => field.matches?.(selector) && !field.closest("[data-keep]");
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";
const rootOf = (field) => field.closest("#harbour") ?? document.body;
const valueOf = (field) => (isTicked(field) ? String(field.checked) : field.value);

function onTyped({ target }) {
  touched = performance.now();
  if (isOurs(target)) remember(target).at = touched;
}

function remember(field) {
  const place = placeOf(field);
  const known = typed.get(place) ?? { values: new Set(), at: 0 };
  if (known.isWaiting) give(field, known);
  typed.set(place, known);
  known.field = field;
  known.latest = valueOf(field);
  known.values.add(known.latest);
  return known;
}

/** A field's label within its form or section, and which of those with the same it is. */
function placeOf(field) {
  if (!places.has(field)) {
    const alike = [...rootOf(field).querySelectorAll(selector)].filter((other) => nameOf(other) === nameOf(field));
    places.set(field, `${location.pathname}\n${nameOf(field)}\n${alike.indexOf(field)}`);
  }
  return places.get(field);
}

function nameOf(field) {
  // Two elements may have the same id while a picture of the page stands.
  const label = field.closest("label") ?? (field.id && rootOf(field).querySelector(`label[for="${field.id}"]`));
  const names = [field.getAttribute("aria-label") ?? (label ? label.textContent.trim() : field.name)];
  for (let around = field.parentElement; around; around = around.parentElement) {
    const legend = around.localName === "fieldset" ? around.querySelector("legend")?.textContent : null;
    const name = around.getAttribute("aria-label") ?? legend;
    if (name) names.unshift(name);
  }
  return names.join("\n");
}

/** Puts what was typed into a field that shows a value from while it was typed; any other came from elsewhere since. */
function give(field, known) {
  known.isWaiting = false;
  known.field = field;
  if (valueOf(field) === known.latest || !known.values.has(valueOf(field))) return;
  if (isTicked(field)) field.checked = known.latest === "true";
  else field.value = known.latest;
  tell(field);
}

function tell(field) {
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Reports again what was typed while the connection was away, or so shortly before that it may not have arrived. */
export function report(lost) {
  for (const { field, at } of typed.values()) if (at > lost - unheard && field.isConnected) tell(field);
}

/** Forgets the fields of pages and forms that were left. */
export function forget() {
  for (const [place, { field, isWaiting }] of typed) if (!field?.isConnected && !isWaiting) typed.delete(place);
}

/** Puts all that was typed into the page that is now there; what has no field in it waits until it has. */
export function putBack() {
  const fields = [...document.querySelectorAll(selector)].filter((field) => !field.closest("#harbour"));
  const byPlace = new Map(fields.map((field) => [placeOf(field), field]));
  for (const [place, known] of typed) {
    if (known.at === 0) continue;
    if (byPlace.has(place)) give(byPlace.get(place), known);
    else known.isWaiting = true;
  }
}

/** What was typed, for the page that comes after this one. */
export const kept = () => [...typed].map(([place, { values, latest, at }]) => [place, [...values], latest, at]);

export function take(keptBefore) {
  for (const [place, values, latest, at] of keptBefore) {
    typed.set(place, { values: new Set(values), latest, at, isWaiting: true });
  }
}

/** Resolves when no word is being composed that a move of its field would break. */
export async function composed() {
  while (composing && isOurs(composing)) await new Promise((resume) => setTimeout(resume, 50));
}

/** Resolves when nothing was typed for a while. */
export async function rested(time) {
  while (performance.now() - touched < time) await new Promise((resume) => setTimeout(resume, time / 10));
}
