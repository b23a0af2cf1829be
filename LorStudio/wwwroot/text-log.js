// What a text was and how it became what it is, so that what somebody found in an earlier one can be carried over.

import { difference } from "./saving/difference.js";

const most = 200; // states that are remembered

export class TextLog {
  #states; // {text, change}: the change made the text of the state before

  constructor(text) {
    this.#states = [{ text }];
  }

  get text() {
    return this.#states.at(-1).text;
  }

  /** Takes over what the text is now; answers the change, null where there is none. */
  take(text) {
    if (text === this.text) return null;
    const change = difference(this.text, text);
    this.#states.push({ text, change });
    if (this.#states.length > most) this.#states.shift();
    return change;
  }

  /** The texts since one of a length and a hash, each with its change; null where it is not known to have been. */
  since(length, hash) {
    const at = this.#states.findLastIndex((state) => state.text.length === length && hashOf(state) === hash);
    if (at < 0) return null;
    this.#states.splice(0, at);
    return this.#states;
  }
}

function hashOf(state) {
  return (state.hash ??= hash(state.text.toWellFormed()));
}

/** FNV-1a of a text's UTF-16 code units, in 32 bits. */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
