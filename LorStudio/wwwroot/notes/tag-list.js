// The tag that is being typed is completed from a list, without the server.

/** @param list The listbox; the text area has it as its own. */
export function attachTags(area, list, signal) {
  const options = [...list.children];
  let matches = [];
  let chosen = -1;

  area.setAttribute("aria-controls", list.id);
  area.addEventListener("blur", close, { signal });
  area.addEventListener("click", suggest, { signal });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // the cursor stays in the line
    const option = event.target.closest("[role=option]");
    if (option) complete(option);
  });
  if (area.ownerDocument.activeElement === area) suggest();
  return { suggest, close, onKey };

  /** True where the key was for the list. */
  function onKey(event) {
    if (matches.length === 0) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen < 0 && step < 0 ? matches.length - 1 : (chosen + step + matches.length) % matches.length);
    } else if (chosen >= 0 && !event.shiftKey && (event.key === "Enter" || event.key === "Tab")) {
      complete(matches[chosen]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else return false;
    event.preventDefault();
    return true;
  }

  /** The tag being typed at the cursor: where it starts and its letters. */
  function partial() {
    if (area.selectionStart !== area.selectionEnd) return null;
    const before = area.value.slice(0, area.selectionStart);
    const letters = /(?<![\w&#])#([a-z]*)$/i.exec(before)?.[1];
    if (letters === undefined || /^\w/.test(area.value.slice(area.selectionStart))) return null;
    return { start: before.length - letters.length - 1, letters: letters.toLowerCase() };
  }

  function suggest() {
    const tag = partial();
    const names = (option) => option.dataset.tag.toLowerCase();
    matches = tag ? options.filter((option) => names(option).startsWith(tag.letters)) : [];
    // A tag that is complete needs no list, and Enter saves the note.
    if (matches.some((option) => names(option) === tag.letters)) matches = [];
    if (matches.length === 0) return close();
    for (const option of options) option.hidden = !matches.includes(option);
    list.hidden = false;
    choose(tag.letters ? 0 : -1);
  }

  function choose(index) {
    chosen = index;
    for (const option of options) option.setAttribute("aria-selected", String(option === matches[index]));
    if (index < 0) area.removeAttribute("aria-activedescendant");
    else {
      area.setAttribute("aria-activedescendant", matches[index].id);
      matches[index].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    matches = [];
    list.hidden = true;
    choose(-1);
  }

  function complete(option) {
    const tag = partial();
    if (!tag) return close();
    const end = area.selectionEnd;
    const space = /^\s/.test(area.value.slice(end)) ? "" : " ";
    area.setSelectionRange(tag.start, end);
    const text = `#${option.dataset.tag}${space}`;
    // Through the editing command, so that the browser's own undo takes it back.
    if (!area.ownerDocument.execCommand("insertText", false, text)) {
      area.setRangeText(text, tag.start, end, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    close();
  }
}
