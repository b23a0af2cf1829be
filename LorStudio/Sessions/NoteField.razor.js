// Typing, completing and clearing happen here, so that no key waits for the server. The line belongs to the script and
// outlives the page around it when that is made anew.

import { call } from "../answer.js";
import { place } from "../harbour.js";
import { Behind } from "../notes/behind.js";
import { attachTags } from "../notes/tag-list.js";
import * as journal from "../saving/journal.js";
import { TypedArea } from "../saving/typed-area.js";

const marker = "!"; // a line that marks a moment
const longest = 10_000; // characters of a line that are worth sending: more than any note with its tags
const retry = 1000; // ms until a line that was not answered is sent again
const unanswered = "Not saved yet: the connection is away. The note is kept in this browser and saved by itself once it is back.";

/** The fields of this page, and those that left it with lines not saved yet, each as it is being opened; by key. */
const fields = new Map();

/**
 * @param line What is edited; null where new notes are taken one after another.
 * @param key Where the journal keeps what is not saved yet.
 */
export async function attach(root, net, { line, key, id, label, placeholder }) {
  if (!fields.has(key)) fields.set(key, open(key, line, { id, label, placeholder }));
  const field = await fields.get(key);
  // Left meanwhile, another page may be showing the field already.
  if (root.isConnected) field.show(root, net);
  return {
    detach() {
      field.leave(root);
    },
  };
}

async function open(key, line, looks) {
  const field = new Field(key, line, looks);
  const [gone, stillOpen] = await journal.others(key);
  for (const entry of gone) await field.takeOver(entry);
  for (const entry of stillOpen) journal.whenGone(entry.page).then(() => field.takeOver(entry));
  return field;
}

class Field {
  #waiting = []; // lines that no answer has come for, each with its id and time
  #isSending = false;
  #typed;
  #behind = new Behind();
  #shown = null; // {root, net, fault, tags, gone}

  constructor(key, line, looks) {
    this.key = key;
    this.line = line;
    this.area = makeArea(looks, key);
    this.area.value = line ?? "";
    this.#typed = new TypedArea(this.area, () => this.#onInput());
    this.area.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get #isEditing() {
    return this.line !== null;
  }

  /** Stands in a page, until that leaves or is made anew. */
  show(root, net) {
    this.#shown?.gone.abort();
    const gone = new AbortController();
    place(this.area, root);
    root.querySelector(".mark")?.addEventListener("click", () => this.#mark(), { signal: gone.signal });
    this.#behind.show(root.querySelector(".behind"), this.area, gone.signal);
    const tags = attachTags(this.area, root.querySelector("[role=listbox]"), gone.signal);
    this.#shown = { root, net, gone, tags, fault: root.querySelector(".fault") };
    this.#send();
    if (this.#isEditing) {
      this.area.focus();
      this.area.setSelectionRange(this.area.value.length, this.area.value.length);
    }
  }

  leave(root) {
    if (this.#shown?.root !== root) return;
    this.#shown.gone.abort();
    this.#shown = null;
    // An edit goes on where the note is shown again.
    if (!this.#isEditing && this.#waiting.length === 0 && this.area.value === "") fields.delete(this.key);
  }

  /** Goes on with what a page that is gone has left. */
  async takeOver(left) {
    const entry = await journal.take(left);
    if (!entry) return;
    this.#waiting.push(...entry.waiting);
    if (this.#isEditing) this.area.value = entry.text;
    else if (entry.text) await this.#append(entry.text);
    this.#send();
  }

  /** Adds lines below what is being typed, where the cursor stays. */
  #append(text) {
    const { value } = this.area;
    const inserted = value === "" ? text : `\n${text}`;
    return this.#typed.take([{ start: value.length, removed: 0, inserted }], value);
  }

  #onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey) return void (!this.#isEditing && this.#behind.onKey(event));
    if (this.#shown?.tags.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#save();
    } else if (event.key === "Escape" && this.#isEditing) {
      event.preventDefault();
      this.#forget();
      this.#shown?.net.invokeMethodAsync("Cancel");
    }
  }

  #onInput() {
    this.#say("");
    this.#keep();
    this.#shown?.tags.suggest();
  }

  #save() {
    const text = this.area.value.toWellFormed();
    if (text.trim() === "" || (this.#isEditing && this.#waiting.length > 0)) return;
    this.#shown?.tags.close();
    this.#say("");
    this.#push(text);
    // What is being saved is not typed on in.
    if (this.#isEditing) this.area.readOnly = true;
    else this.area.value = "";
    this.#send();
  }

  #push(text) {
    this.#waiting.push({ id: `${Date.now()}-${Math.random()}`, text, at: Date.now() - this.#behind.take() });
  }

  /** A moment to be filled in later; what is being typed stays. */
  #mark() {
    this.#push(marker);
    this.#send();
    this.area.focus();
  }

  /** One line at a time, in the order they were written. The id keeps a line that is sent twice from becoming two notes. */
  async #send() {
    const kept = this.#keep();
    if (this.#isSending) return;
    this.#isSending = true;
    await kept;
    while (this.#shown && this.#waiting.length > 0) {
      const { id, text, at } = this.#waiting[0];
      try {
        const { net, root } = this.#shown;
        // A page that is made anew has a server side of its own, which is not there yet.
        if (!root.isConnected) throw new Error("The page is being made anew.");
        const refusal = await (text.length > longest
          ? call(net, "TooLong", text.length)
          : call(net, "Save", id, text, Math.max(0, Date.now() - at)));
        this.#waiting.shift();
        this.#say(refusal ?? "");
        this.area.readOnly = false;
        if (refusal !== null && !this.#isEditing) await this.#append(text);
        if (refusal === null && this.#isEditing) this.#forget();
        else this.#keep();
      } catch {
        this.#say(unanswered);
        await new Promise((resume) => setTimeout(resume, retry));
      }
    }
    this.#isSending = false;
  }

  #say(words) {
    if (this.#shown) this.#shown.fault.textContent = words;
  }

  #keep() {
    const text = this.area.value;
    // An edit is kept for as long as it is open, so that a page that is made anew opens it again.
    const isSaved = !this.#isEditing && this.#waiting.length === 0 && text === "";
    return journal.keep(this.key, isSaved ? null : { waiting: this.#waiting, text });
  }

  #forget() {
    fields.delete(this.key);
    return journal.keep(this.key, null);
  }
}

function makeArea({ id, label, placeholder }, key) {
  const area = document.createElement("textarea");
  area.rows = 1;
  area.autocomplete = "off";
  area.spellcheck = true;
  area.placeholder = placeholder ?? "";
  area.dataset.keep = key;
  if (id) area.id = id;
  for (const [name, value] of Object.entries({ label, autocomplete: "list", haspopup: "listbox" }))
    area.setAttribute(`aria-${name}`, value);
  return area;
}
