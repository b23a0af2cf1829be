import { applyChanges } from "../editing.js";
import { rebased } from "./difference.js";

/** A text area that is typed in, and into which others write as well. */
export class TypedArea {
  #composing = null;
  #isTaking = false;

  constructor(element, onTyped) {
    this.element = element;
    element.addEventListener("input", () => this.#isTaking || onTyped());
    element.addEventListener("compositionstart", () => (this.#composing = Promise.withResolvers()));
    element.addEventListener("compositionend", () => {
      this.#composing?.resolve();
      this.#composing = null;
    });
  }

  /** As it travels: half a surrogate pair is no text. */
  get text() {
    return this.element.value.toWellFormed();
  }

  /** Brings in what was made elsewhere of the text as it was, around what was typed since; never into a word being composed. */
  async take(changes, before) {
    await this.#composing?.promise;
    this.#isTaking = true;
    applyChanges(this.element, rebased(changes, before, this.text));
    this.#isTaking = false;
  }
}
