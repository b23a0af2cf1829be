// Typing, completing and clearing happen here, so that no key waits for the server.

import { call } from "../answer.js";

const longest = 10_000; // characters of a line that are worth sending: more than any note with its tags
const retry = 1000; // ms until a line that was not answered is sent again
const unanswered = "Not saved yet: the connection is away. The note is kept in this browser and saved by itself once it is back.";

/**
 * @param line What is edited; null where new notes are taken one after another.
 * @param key Where the browser's store keeps what is not saved yet.
 */
export function attach(root, net, line, key) {
  const area = root.querySelector("textarea");
  const list = root.querySelector("[role=listbox]");
  const fault = root.querySelector(".fault");
  const options = [...list.children];
  const editing = line !== null;
  let matches = [];
  let chosen = -1;
  const kept = read(key);
  const waiting = kept.waiting; // lines that no answer has come for, each with its id and time
  let sending = false;
  let attached = true;

  // What was typed before this script came stays, after what the store has kept; an Enter of then is one now.
  const early = area.value;
  area.value = editing ? kept.text || line : [kept.text, early].filter(Boolean).join(" ");
  if (early !== "") keep();
  if (early.endsWith("\n")) save();
  else send();
  if (document.activeElement === area) suggest();
  if (editing) {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }

  area.addEventListener("keydown", onKey);
  area.addEventListener("input", onInput);
  area.addEventListener("blur", close);
  area.addEventListener("click", suggest);
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // the cursor stays in the line
    const option = event.target.closest("[role=option]");
    if (option) complete(option);
  });

  function onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = matches.length > 0;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen < 0 && step < 0 ? matches.length - 1 : (chosen + step + matches.length) % matches.length);
    } else if (open && chosen >= 0 && !event.shiftKey && (event.key === "Enter" || event.key === "Tab")) {
      event.preventDefault();
      complete(matches[chosen]);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape" && editing) {
      event.preventDefault();
      drop();
      net.invokeMethodAsync("Cancel");
    }
  }

  function onInput() {
    fault.textContent = "";
    keep();
    suggest();
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
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, tag.start, end, "end");
      onInput();
    }
    close();
  }

  function save() {
    const text = area.value.toWellFormed();
    if (text.trim() === "" || (editing && waiting.length > 0)) return;
    close();
    fault.textContent = "";
    waiting.push({ id: `${Date.now()}-${Math.random()}`, text, at: Date.now() });
    if (!editing) area.value = "";
    keep();
    send();
  }

  /** One line at a time, in the order they were written. The id keeps a line that is sent twice from becoming two notes. */
  async function send() {
    if (sending) return;
    sending = true;
    while (attached && waiting.length > 0) {
      const { id, text, at } = waiting[0];
      try {
        const refusal = await (text.length > longest
          ? call(net, "TooLong", text.length)
          : call(net, "Save", id, text, Math.max(0, Date.now() - at)));
        waiting.shift();
        fault.textContent = refusal ?? "";
        if (refusal !== null && !editing) giveBack(text);
        if (refusal === null && editing) drop();
        else keep();
      } catch {
        fault.textContent = unanswered;
        await new Promise((resume) => setTimeout(resume, retry));
      }
    }
    sending = false;
  }

  function giveBack(text) {
    const { selectionStart, selectionEnd } = area;
    if (area.value === "") area.value = text;
    else {
      area.value += `\n${text}`;
      area.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  function keep() {
    try {
      if (waiting.length === 0 && area.value === (line ?? "")) drop();
      else localStorage.setItem(key, JSON.stringify({ waiting, text: area.value }));
    } catch {
      // A full store must not stop the typing.
    }
  }

  function drop() {
    localStorage.removeItem(key);
  }

  return {
    detach() {
      attached = false;
    },
  };
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? { waiting: [], text: "" };
  } catch {
    return { waiting: [], text: "" };
  }
}
