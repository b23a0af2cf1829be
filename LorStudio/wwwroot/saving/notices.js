// Texts that could not be merged are shown below the text area, side by side, until one says which of them stands.

import { difference } from "./difference.js";

const stands = {
  KeyM: ["mine", "Keep mine", "M"],
  KeyT: ["theirs", "Take theirs", "T"],
  KeyB: ["both", "Keep both", "B"],
};

/** Shows the clash of a text, or that there is none any more. */
export function showClash(host, live) {
  host.querySelector(".clash")?.remove();
  if (!live.clash) return;
  const notice = make("div", "notice clash");
  notice.setAttribute("role", "alert");
  const said = make("p", "", `This text was changed in another window too, at the same place. Both stand here${live.clash.isKept ? ", and in the history" : ""}.`);
  const sides = make("div", "sides");
  const { mine, theirs } = live.clash;
  const { start, removed, inserted } = difference(theirs, mine);
  sides.append(
    side("Mine, as it stands above", mine, start, inserted.length),
    side("In the other window", theirs, start, removed),
  );
  const buttons = make("div", "choices");
  for (const [code, [stand, words, letter]] of Object.entries(stands)) {
    const button = make("button", "quiet", words);
    button.type = "button";
    button.title = `${words} (Ctrl+Alt+${letter})`;
    button.dataset.code = code;
    button.addEventListener("click", () => live.choose(stand));
    buttons.append(button);
  }
  notice.append(said, sides, buttons);
  host.append(notice);
}

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || !event.altKey || !(event.code in stands)) return;
  const here = document.activeElement?.closest(".live-host") ?? document;
  const button = (here.querySelector(".clash") ? here : document).querySelector(`.clash [data-code=${event.code}]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

/** Shows a text that another page left unsaved and that could not be merged, until it is no longer needed. */
export function showKept(host, text, onDrop) {
  const notice = make("div", "notice kept");
  notice.setAttribute("role", "alert");
  const button = make("button", "quiet", "I have what I need of it");
  button.type = "button";
  button.addEventListener("click", () => {
    notice.remove();
    onDrop();
  });
  notice.append(
    make("p", "", "A window was closed before its text was saved, and the text was changed at the same place since. It read there:"),
    make("blockquote", "", text || "(empty)"),
    button,
  );
  host.append(notice);
}

/** A text with the stretch marked in which it differs from the other. */
function side(words, text, start, length) {
  const element = make("div");
  const quote = make("blockquote", "", text === "" ? "(empty)" : "");
  quote.append(text.slice(0, start), make("mark", "", text.slice(start, start + length)), text.slice(start + length));
  element.append(make("h4", "", words), quote);
  return element;
}

function make(name, className = "", text = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
