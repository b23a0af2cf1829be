// Scrolls the desk, and only the desk, so that a section of the letter is in view.

const margin = 24; // px

export function attach(desk) {
  return {
    /** @param entered Whether the cursor has just come into the section, or is typing in it. */
    show(section, entered) {
      const lines = desk.querySelectorAll(`[data-section="${section}"]`);
      if (lines.length === 0) return;
      const view = desk.getBoundingClientRect();
      const top = lines[0].getBoundingClientRect().top;
      const bottom = lines[lines.length - 1].getBoundingClientRect().bottom;
      const hidden = bottom > view.bottom || (entered ? top < view.top : bottom < view.top);
      if (!hidden) return;
      const isTall = bottom - top > view.height - 2 * margin;
      const target = entered || !isTall ? top - view.height / 3 : bottom - view.height + margin;
      desk.scrollTo({ top: desk.scrollTop + target - view.top, behavior: entered ? "smooth" : "instant" });
    },
    detach() {},
  };
}
