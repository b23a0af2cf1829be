// What a practitioner sees of a page and where the cursor stands, told so that the same page rendered anew can be put
// back into that state.

const kind = (element) => `${element.localName}.${element.classList[0] ?? ""}`;
const alike = (parent, wanted) => [...parent.children].filter((child) => kind(child) === wanted);
const toggles = "button[aria-pressed], button[aria-expanded]:not([aria-haspopup])";
const isOn = (button) => (button.ariaPressed ?? button.ariaExpanded) === "true";

/** The way from a root down to an element: at each step what kind of child, and which of those. */
export function pathOf(element, root) {
  const path = [];
  for (let at = element; at !== root; at = at.parentElement) {
    path.unshift([kind(at), alike(at.parentElement, kind(at)).indexOf(at)]);
  }
  return path;
}

export function follow(path, root) {
  return path.reduce((at, [wanted, index]) => at && alike(at, wanted)[index], root) ?? null;
}

const caretOf = (field) => {
  try {
    return [field.selectionStart, field.selectionEnd, field.selectionDirection];
  } catch {
    return null; // A date or a number has no caret that could be asked for.
  }
};

/** @param scroller What scrolls the whole page. */
export function viewOf(root, scroller) {
  const focused = document.activeElement;
  const isWithin = focused !== root && root.contains(focused);
  return {
    top: scroller.scrollTop,
    scrolled: [...root.querySelectorAll("*")]
      .filter((element) => element.scrollTop > 0 || element.scrollLeft > 0)
      .map((element) => [pathOf(element, root), element.scrollTop, element.scrollLeft]),
    focused: isWithin ? pathOf(focused, root) : null,
    caret: isWithin ? caretOf(focused) : null,
    open: [...root.querySelectorAll("details")].map((details) => [pathOf(details, root), details.open]),
    dialogs: [...root.querySelectorAll("dialog:modal")].map((dialog) => pathOf(dialog, root)),
    toggles: [...root.querySelectorAll(toggles)].map((button) => [pathOf(button, root), isOn(button)]),
  };
}

/** Presses what stood pressed, and answers whether all commands stand as they did. Each is pressed once at most. */
export function press(view, root, pressed) {
  const apart = view.toggles
    .map(([path, on]) => ({ button: follow(path, root), on }))
    .filter(({ button, on }) => button?.matches(toggles) && isOn(button) !== on);
  // One of several that exclude each other lets the others go by itself.
  const first = apart.some(({ on }) => on) ? apart.filter(({ on }) => on) : apart;
  for (const { button } of first) {
    if (pressed.has(button)) continue;
    pressed.add(button);
    button.click();
  }
  return apart.length === 0;
}

/** Scrolls, and puts the cursor back unless it already stands in something that was brought over. */
export function restore(view, root, scroller) {
  for (const [path, open] of view.open) {
    const details = follow(path, root);
    if (details?.localName === "details") details.open = open;
  }
  for (const path of view.dialogs) {
    const dialog = follow(path, root);
    if (dialog?.localName === "dialog" && !dialog.open) dialog.showModal();
  }
  scroller.scrollTop = view.top;
  for (const [path, top, left] of view.scrolled) {
    const element = follow(path, root);
    if (element) [element.scrollTop, element.scrollLeft] = [top, left];
  }
  const field = view.focused && follow(view.focused, root);
  if (!field || field === document.activeElement) return;
  field.focus({ preventScroll: true });
  if (view.caret?.[0] != null) field.setSelectionRange?.(...view.caret);
}

/** Whether the cursor can go back to where it was. */
export const canFocus = (view, root) => view.focused === null || follow(view.focused, root) !== null;
