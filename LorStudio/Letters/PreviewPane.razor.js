// Scrolls the desk, and only the desk, so that a section of the letter is in view.

export function show(desk, section, entered) {
  const lines = desk.querySelectorAll(`[data-section="${section}"]`);
  if (lines.length === 0) return;
  const view = desk.getBoundingClientRect();
  const top = lines[0].getBoundingClientRect().top;
  const bottom = lines[lines.length - 1].getBoundingClientRect().bottom;
  const margin = 24;
  if (entered ? top < view.top || bottom > view.bottom : bottom > view.bottom || bottom < view.top) {
    const tall = bottom - top > view.height - 2 * margin;
    const target = entered || !tall ? top - view.height / 3 : bottom - view.height + margin;
    desk.scrollTo({ top: desk.scrollTop + target - view.top, behavior: entered ? "smooth" : "instant" });
  }
}
