// What the page says of the saves: of the texts, which this browser saves, and of the facts, which the server tells.

import { isKeeping } from "./journal.js";
import { texts } from "./live-text.js";

let facts = { phase: "Untouched" };
let clock = new Intl.DateTimeFormat("en-US", { timeStyle: "medium" });

/** @param zone The practitioner's own (IANA name), in which times are said. */
export function attach(_, zone, told) {
  clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hour: "numeric",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  facts = told;
  show();
  return {
    tell(news) {
      facts = news;
      show();
    },
    detach() {},
  };
}

/** Says anew what is known; called whenever that has changed. */
export function show() {
  const [phase, words] = said();
  // A page that is being made anew has its line, and the picture that stands for it has one.
  for (const line of document.querySelectorAll(".save-line")) {
    if (line.dataset.phase !== phase) line.dataset.phase = phase;
    if (line.textContent !== words) line.textContent = line.title = words;
  }
}

function said() {
  // What was refused or clashed and has left the page is told when its page is opened again.
  const shown = [...texts.values()].filter(({ area, state }) => area.isConnected || !["refused", "clash"].includes(state.phase));
  const states = shown.map((text) => text.state);
  const first = (phase) => states.find((state) => state.phase === phase);
  const kept = isKeeping ? "your text is kept in this browser" : "keep this page open until it is saved";
  const refused = first("refused")?.reason ?? (facts.phase === "Refused" ? facts.detail : null);
  if (refused) return ["Refused", `Not saved: ${refused}`];
  if (first("clash")) return ["Refused", "Not saved: changed in another window too. Choose below the text which one stands"];
  const retrying = first("retrying");
  if (retrying?.reason) return ["Retrying", `Not saved: ${retrying.reason} Trying again, ${kept}`];
  if (retrying || first("slow")) return ["Retrying", `Not saved: retrying, ${kept}`];
  if (facts.phase === "Retrying") return ["Retrying", "Not saved: retrying, keep this page open until it is saved"];
  if (first("unsaved") || facts.phase === "Unsaved" || facts.phase === "Saving") return ["Saving", "Saving…"];
  const at = Math.max(facts.at ?? 0, ...states.map((state) => state.at ?? 0));
  return at ? ["Saved", `Saved ${clock.format(at).replace(/^0(?=\d)/, "")}`] : ["Untouched", "All changes saved"];
}

addEventListener("beforeunload", (event) => {
  if (!isKeeping && [...texts.values()].some((text) => !text.isSettled)) event.preventDefault();
});
