// A field outside the draft reports each change to the server as it happens, and a report into a lost connection never
// arrives: what was typed meanwhile is reported again once the connection is back.

import { away } from "./answer.js";

const unheard = new Set();

for (const kind of ["input", "change"]) {
  document.addEventListener(
    kind,
    ({ target }) => {
      if (away() && !target.matches(".live-text")) unheard.add(target);
    },
    { capture: true },
  );
}

new MutationObserver(() => {
  if (away()) return;
  for (const field of unheard) {
    unheard.delete(field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}).observe(document.getElementById("components-reconnect-modal"), { attributeFilter: ["class"] });
