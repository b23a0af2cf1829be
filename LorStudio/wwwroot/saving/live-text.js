// A text that is typed in this browser and saved by it: one small message at a time, each with the one stretch that
// changed since the version known to be saved. What is not saved yet lies in the journal.

import { applyChanges } from "../editing.js";
import { applied, difference } from "./difference.js";
import * as journal from "./journal.js";
import { offer } from "./post.js";
import { show } from "./save-line.js";
import { TypedArea } from "./typed-area.js";

const pause = 40; // ms without a key before a change is sent
const longest = 250; // ms a change waits at most
const slow = 2000; // ms without an answer after which that is said
const waits = [500, 1000, 2000, 4000, 5000]; // ms between tries, the last one for ever

/** All texts that are on this page, or left it with something unsaved; by key. */
export const texts = new Map();

export class LiveText {
  #base; // the text known to be saved…
  #version; // …and its version
  #pending = null; // a text that was sent without an answer: the database may hold it, so that it is sent until one comes
  #heard = 0; // the latest version of which this page was told
  #unsure = false; // the saved text may have been changed elsewhere
  #sending = false;
  #failures = 0;
  #timer = 0;
  #firstUnsent = 0;
  #typed;
  #left = false;

  /** {phase: "saved" | "unsaved" | "slow" | "retrying" | "refused" | "clash", at?, reason?}, for the save line. */
  state = { phase: "saved" };

  /** {theirs, both} while the text could not be merged with what was saved elsewhere. */
  clash = null;

  onClash = () => {};
  constructor(area, key, address, { text, version }) {
    Object.assign(this, { area, key, address, by: null });
    this.#base = text;
    this.#version = version;
    area.value = text;
    this.#typed = new TypedArea(area, () => this.#changed());
    area.addEventListener("blur", () => this.send());
    texts.set(key, this);
    show();
  }

  get text() {
    return this.#typed.text;
  }

  get #isSaved() {
    return !this.#sending && this.#pending === null && this.text === this.#base;
  }

  /** True once there is nothing that the database does not have. */
  get isSettled() {
    return this.#isSaved && !this.clash;
  }

  /** Goes on with what a page that is gone has left in the journal. */
  adopt({ base, version, pending, text }) {
    this.#base = base;
    this.#version = version;
    this.#pending = pending;
    this.#unsure = true;
    this.area.value = text;
    this.#changed();
  }

  /** Tells that a version is saved which was written elsewhere. */
  moved(version) {
    this.#heard = Math.max(this.#heard, version);
    if (this.#isMoved) this.send();
  }

  get #isMoved() {
    return this.#heard > this.#version;
  }

  /** Asks whether the saved text was changed while nobody could tell, and whether it is refused still. */
  check() {
    if (this.state.phase === "refused") this.state = { phase: "unsaved", at: this.state.at };
    this.#unsure = true;
    this.send();
  }

  #changed() {
    this.#keep();
    const now = performance.now();
    this.#firstUnsent ||= now;
    if (this.state.phase === "refused") this.state = { phase: "unsaved" };
    if (this.#failures === 0) this.#wake(Math.max(0, Math.min(pause, this.#firstUnsent + longest - now)));
    if (this.state.phase === "saved") this.#say({ phase: "unsaved", at: this.state.at });
  }

  #keep() {
    const entry = this.isSettled
      ? null
      : {
          address: this.address,
          base: this.#base,
          version: this.#version,
          pending: this.#pending,
          text: this.text,
        };
    return journal.keep(this.key, entry);
  }

  #wake(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send(), wait);
  }

  #say(state) {
    this.state = state;
    show();
  }

  /** Sends what is not saved yet; resolved once it was answered, or could not be. */
  async send({ isClosing = false } = {}) {
    clearTimeout(this.#timer);
    const isAsking = this.#isMoved || this.#unsure;
    if (this.#sending || this.clash || this.state.phase === "refused" || (this.#isSaved && !isAsking)) return;
    this.#sending = true;
    this.#firstUnsent = 0;
    this.#unsure = false;
    const text = (this.#pending ??= this.text);
    // Sent only once it is kept; a page that is closing cannot wait.
    const kept = this.#keep();
    if (!isClosing) await kept;
    const late = setTimeout(() => this.#say({ phase: "slow", at: this.state.at }), slow);
    const { by } = this;
    const typedUpon = { base: this.#base, version: this.#version, isMoved: this.#isMoved, by };
    await this.#settle(await offer(this.address, typedUpon, text), text);
    clearTimeout(late);
    this.#sending = false;
    this.#keep();
    if (this.clash || this.state.phase === "refused") return;
    if (this.#failures > 0) this.#wake(waits[Math.min(this.#failures, waits.length) - 1]);
    else if (this.#isMoved || this.#unsure) this.#wake(0);
    else if (!this.#isSaved) this.#wake(pause);
    else this.#rest();
  }

  #rest() {
    if (this.#left) texts.delete(this.key);
    this.#say({ phase: "saved", at: this.state.at });
  }

  async #settle(answer, sent) {
    const { outcome, version, at = this.state.at } = answer;
    this.#failures = outcome ? 0 : this.#failures + 1;
    if (!outcome) {
      this.#unsure = true;
      this.#say({ phase: "retrying", reason: answer.reason, at });
      return;
    }
    this.#pending = null;
    if (outcome === "Clash") {
      this.clash = { theirs: answer.theirs, both: answer.both, isKept: answer.isKept, version, mine: sent };
      this.#say({ phase: "clash", at });
      this.onClash();
    } else if (outcome === "Refused") {
      this.#say({ phase: "refused", reason: answer.reason, at });
    } else {
      if (outcome === "Merged") await this.#typed.take(answer.changes, sent);
      this.#become(outcome === "Merged" ? applied(sent, answer.changes) : sent, version);
      this.#say({ phase: "unsaved", at });
    }
  }

  #become(text, version) {
    this.#base = text;
    this.#version = version;
  }

  /** Ends a clash: "mine" keeps what stands in the text area, "theirs" what was saved elsewhere, "both" holds both. */
  async choose(stand) {
    if (stand === "both" && this.text !== this.clash.mine) {
      // Both were given for a text that was written on since.
      this.clash = null;
      this.#unsure = true;
      await this.send();
      if (!this.clash) return;
    }
    const { theirs, both, version } = this.clash;
    this.clash = null;
    this.#become(theirs, version);
    if (stand !== "mine") {
      this.area.focus();
      applyChanges(this.area, [difference(this.area.value, stand === "both" ? both : theirs)]);
    }
    this.onClash();
    this.#changed();
    if (this.isSettled) this.#rest();
    else await this.send();
  }

  /** Saves at once; true where all is in the database. */
  async flush() {
    for (let tries = 0; tries < 5 && !this.isSettled && !this.clash; tries++) {
      if (tries > 0 && this.#failures > 0) break;
      await this.send();
      // A message under way is waited for; what was typed since goes with the next one.
      while (this.#sending) await new Promise((resume) => setTimeout(resume, 10));
    }
    return this.isSettled;
  }

  /** A page shows the text, as which the server knows it by. */
  enter(by) {
    this.by = by;
    this.#left = false;
    if (this.state.phase === "refused") this.check();
  }

  /** Nothing shows the text any more: what is unsaved is saved still, then it is forgotten. */
  leave() {
    this.#left = true;
    if (this.isSettled) this.#rest();
    else this.send();
  }
}

function sendAll(options) {
  for (const text of texts.values()) text.send(options);
}

addEventListener("online", () => sendAll());
addEventListener("focus", () => sendAll());
addEventListener("pagehide", () => sendAll({ isClosing: true }));
addEventListener("studio:connected", () => texts.forEach((text) => text.check()));
document.addEventListener("visibilitychange", () => sendAll());
