// The passages come by a plain request and are shown, searched and chosen here, so that no key waits for the server.

import { CueList } from "../../transcript/cue-list.js";

const largest = 20 * 1024 * 1024; // bytes, as the server has it
const tooLarge =
  "It is larger than the 20 MB a transcript may have. Choose the transcript itself, not the recording.";
const patience = 3_000; // ms for the pane to be shown
const unanswered = "The server did not answer, so that the transcript was not added. Choose it again in a moment.";

/** @param address Where the session's transcript lies. */
export function attach(root, net, address) {
  const gone = new AbortController();
  const on = (kind, act) => root.addEventListener(kind, act, { signal: gone.signal });
  const within = (selector) => root.querySelector(selector);
  let list = null;
  let notes = [];
  let passages = [];
  let matches = [];
  let match = -1;
  let loading = null;

  on("click", (event) => {
    const does = event.target.closest("[data-does]")?.dataset.does;
    if (does === "choose") within("input[type=file]").click();
    else if (does === "next") step(1);
    else if (does === "previous") step(-1);
    else if (does === "suggestion") nextSuggestion();
    else if (does === "pick") pick();
    const row = event.target.closest("[data-cue]");
    if (row && getSelection().isCollapsed) list?.go(list.placeOf(Number(row.dataset.cue)));
  });
  on("change", ({ target }) => {
    if (target.type !== "file") return;
    send(target.files[0]);
    target.value = "";
  });
  on("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
  on("drop", (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    send(event.dataTransfer.files[0]);
  });
  on("input", ({ target }) => target.type === "search" && seek(target.value));
  on("keydown", onKey);
  document.addEventListener("selectionchange", offer, { signal: gone.signal });

  async function send(file) {
    if (!file) return;
    if (file.size > largest) return say(`${file.name} was not added. ${tooLarge}`);
    say("Reading…");
    let isKept = false;
    try {
      const response = await fetch(`${address}/transcript?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "Content-Type": "application/octet-stream" },
        body: file,
      });
      const { words, faults = [] } = await response.json();
      say(words, faults);
      isKept = response.ok;
    } catch {
      say(unanswered);
    }
    // Where the page is away just now, it is shown when the page is made anew.
    if (isKept) net.invokeMethodAsync("Added").catch(() => {});
  }

  function say(words, faults = []) {
    within(".said").textContent = words;
    within(".faults").replaceChildren(
      ...faults.map((fault) => Object.assign(document.createElement("li"), { textContent: fault })),
    );
  }

  async function load() {
    const response = await fetch(`${address}/cues`, { cache: "no-store" });
    if (!response.ok || !within(".cues")) return;
    list = new CueList(within(".cues"));
    list.show(await response.json());
    list.suggest(passages);
    list.annotate(notes);
    // What was typed into the search before they were here.
    const { value } = within("input[type=search]");
    if (value) seek(value);
  }

  function seek(query) {
    matches = list?.find(query) ?? [];
    match = matches.length > 0 ? 0 : -1;
    tell(query);
    if (match >= 0) list.go(matches[0], "center");
  }

  function step(by) {
    if (matches.length === 0) return;
    match = (match + by + matches.length) % matches.length;
    tell(within("input[type=search]").value);
    list.go(matches[match], "center");
  }

  function tell(query) {
    within(".count").textContent =
      query.trim() === "" ? "" : matches.length === 0 ? "Not in it" : `${match + 1} of ${matches.length}`;
  }

  function nextSuggestion() {
    const places = list?.suggested ?? [];
    const next = places.find((place) => place > list.current) ?? places[0];
    if (next === undefined) return;
    list.go(next, "center");
    within(".cues").focus();
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.type === "search" && event.key === "Enter") {
      event.preventDefault();
      return step(event.shiftKey ? -1 : 1);
    }
    if (!event.target.matches(".cues") || !list) return;
    const last = list.cues.length - 1;
    const next = {
      ArrowDown: Math.min(list.current + 1, last),
      ArrowUp: Math.max(list.current - 1, 0),
      PageDown: Math.min(list.current + 10, last),
      PageUp: Math.max(list.current - 10, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) list.go(next);
    else if (event.key === "Enter" && list.current >= 0) pick();
    else return;
    event.preventDefault();
  }

  /** What is selected within one passage, or a run of them: the first one's id, and the words. */
  function chosen() {
    const selection = getSelection();
    if (selection.isCollapsed || !within(".cues")?.contains(selection.anchorNode)) return null;
    const range = selection.getRangeAt(0);
    const rows = [...root.querySelectorAll(".cue")].filter((row) => range.intersectsNode(row.querySelector(".words")));
    const words = rows.map((row) => {
      const part = document.createRange();
      part.selectNodeContents(row.querySelector(".words"));
      if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
      if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
      return part.toString();
    });
    const text = words.join(" ").trim();
    return text === "" ? null : { id: Number(rows[0].dataset.cue), text };
  }

  function offer() {
    const button = within(".pick");
    if (!button) return;
    button.hidden = chosen() === null;
  }

  function pick() {
    const { id, text } = chosen() ?? { id: list.cues[list.current].id, text: list.cues[list.current].text };
    getSelection().removeAllRanges();
    net.invokeMethodAsync("Pick", id, text);
  }

  return {
    /** Shows the transcript that the session has now. */
    load() {
      loading = load();
      return loading;
    },
    annotate(taken) {
      notes = taken;
      list?.annotate(notes);
    },
    suggest(found) {
      passages = found;
      list?.suggest(passages);
    },
    /** Goes to a passage, once they are here. */
    async reveal(id) {
      await loading;
      const begun = performance.now();
      // The tab that holds it is shown a moment later.
      while (!within(".cues")?.checkVisibility() && performance.now() - begun < patience)
        await new Promise((resume) => requestAnimationFrame(resume));
      list?.go(list.placeOf(id), "center");
      within(".cues")?.focus();
    },
    detach() {
      gone.abort();
    },
  };
}
