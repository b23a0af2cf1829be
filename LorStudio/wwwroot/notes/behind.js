// How long ago it was said what is being noted: one writes down a sentence only after it was heard.

const steps = [0, 15, 30, 60, 120, 300]; // seconds

const words = (seconds) => (seconds === 0 ? "now" : seconds < 60 ? `${seconds} s ago` : `${seconds / 60} min ago`);

export class Behind {
  #step = 0;
  #button = null;

  /** @param button Tells the time, and goes a step back when it is pressed; null where there is none. */
  show(button, area, signal) {
    this.#button = button;
    this.#say();
    button?.addEventListener(
      "click",
      () => {
        this.#go((this.#step + 1) % steps.length);
        area.focus();
      },
      { signal },
    );
  }

  onKey(event) {
    // A Mac's Option changes the key, not the code.
    const by = { Comma: 1, Period: -1 }[event.code];
    if (!by || event.shiftKey) return;
    event.preventDefault();
    this.#go(Math.min(Math.max(this.#step + by, 0), steps.length - 1));
  }

  /** Milliseconds; the next line is about now again. */
  take() {
    const ago = steps[this.#step] * 1000;
    this.#go(0);
    return ago;
  }

  #go(step) {
    this.#step = step;
    this.#say();
  }

  #say() {
    if (!this.#button) return;
    const said = words(steps[this.#step]);
    this.#button.textContent = said;
    this.#button.setAttribute("aria-label", `When it was said: ${said}`);
  }
}
