// Dividers move by mouse and by arrow keys, and are where they were the next time.

const least = 15; // percent of the width
const most = 60;
const draft = 25;

export function attach(frame) {
  const panes = frame.querySelector(".panes");
  for (const divider of frame.querySelectorAll("[data-divider]")) {
    const pane = divider.dataset.divider;
    const fromRight = pane === "letter";
    const stored = Number(localStorage.getItem(`studio.pane.${pane}`));
    if (stored) setWidth(stored);

    divider.addEventListener("pointerdown", (down) => {
      divider.setPointerCapture(down.pointerId);
      const box = panes.getBoundingClientRect();
      const move = (event) => {
        const share = (100 * (event.clientX - box.left)) / box.width;
        setWidth(fromRight ? 100 - share : share);
      };
      divider.addEventListener("pointermove", move);
      divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
    });
    divider.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
      if (!step) return;
      event.preventDefault();
      setWidth(Number(divider.getAttribute("aria-valuenow")) + (fromRight ? -step : step));
    });

    function setWidth(percent) {
      // The draft between two dividers keeps room to be written in.
      const other = frame.querySelector(`[data-divider]:not([data-divider="${pane}"])`);
      const taken = other.checkVisibility() ? Number(other.getAttribute("aria-valuenow")) : 0;
      const width = Math.round(Math.max(least, Math.min(most, 100 - draft - taken, percent)));
      panes.style.setProperty(`--${pane}-width`, `${width}%`);
      divider.setAttribute("aria-valuenow", width);
      localStorage.setItem(`studio.pane.${pane}`, width);
    }
  }

  return { detach() {} };
}
