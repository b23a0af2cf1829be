// The draft's sections as they stand on the page: collapsed or open, alone or among the others.

const root = document.documentElement;

/** The text areas of all sections, in the letter's order. */
export const areas = () => [...document.querySelectorAll("textarea.live-text[data-section]")];

export const areaOf = (key) => areas().find((area) => area.dataset.section === key);

export const editorOf = (area) => area.closest(".section-editor");

const editors = () => [...document.querySelectorAll(".section-editor")];
export const editorBy = (key) => editors().find((editor) => editor.dataset.of === key);

export const isCollapsed = (editor) => editor.hasAttribute("data-collapsed");

/** Collapses a section or opens it. */
export function setCollapsed(editor, collapsed) {
  const button = editor.querySelector("[data-command=collapse]");
  const hadCursor = editor.contains(document.activeElement);
  editor.toggleAttribute("data-collapsed", collapsed);
  button.ariaExpanded = String(!collapsed);
  // A cursor in a text that is no longer shown would be nowhere.
  if (collapsed && hadCursor) button.focus();
}

/** What is collapsed in this case is collapsed the next time. */
export function keepCollapsed(store) {
  const collapsed = editors().filter(isCollapsed).map((editor) => editor.dataset.of);
  if (collapsed.length > 0) localStorage.setItem(store, JSON.stringify(collapsed));
  else localStorage.removeItem(store);
}

export function restoreCollapsed(store) {
  let collapsed = [];
  try {
    collapsed = JSON.parse(localStorage.getItem(store)) ?? [];
  } catch {
    // Not what this program has written.
  }
  for (const editor of editors()) setCollapsed(editor, collapsed.includes(editor.dataset.of));
}

export const areAllCollapsed = () => editors().every(isCollapsed);

export function setAllCollapsed(collapsed) {
  for (const editor of editors()) setCollapsed(editor, collapsed);
}

/** The section that is shown alone, or null. */
export const alone = () => root.dataset.focus ?? null;

/** Shows one section alone; null shows all again. */
export function showAlone(key) {
  if (key === null) delete root.dataset.focus;
  else root.dataset.focus = key;
  for (const editor of editors()) editor.toggleAttribute("data-alone", editor.dataset.of === key);
}

/** The section before or after another; null where there is none. */
export function beside(key, step) {
  const keys = editors().map((editor) => editor.dataset.of);
  return keys[keys.indexOf(key) + step] ?? null;
}

export const nameOf = (key) => editorBy(key)?.querySelector("h3").textContent.trim() ?? "";

/**
 * Does something in a section that only one that is shown takes, such as a command that the browser's undo takes back.
 * Nobody sees it: nothing is painted meanwhile.
 */
export function whileShown(editor, act) {
  editor.toggleAttribute("data-shown", true);
  try {
    act();
  } finally {
    editor.toggleAttribute("data-shown", false);
  }
}
