// Scrolls the desk, and only the desk, so that a section of the letter is in view; tells which pages are.

const margin = 24; // px

export function attach(desk, net) {
  const watched = new WeakSet();
  const near = new Set();
  let told = "";
  let unsure = null; // the section that was scrolled to by a guess, from pages that were not drawn
  const watch = new IntersectionObserver(look, { root: desk, rootMargin: "100% 0px" });

  async function look(entries) {
    for (const { target, isIntersecting } of entries) near[isIntersecting ? "add" : "delete"](target);
    const places = sheets().flatMap((sheet, place) => (near.has(sheet) ? [place] : []));
    if (places.length === 0 || told === `${places}`) return;
    told = `${places}`;
    const section = unsure;
    unsure = null;
    await net.invokeMethodAsync("Look", places[0], places.at(-1));
    if (section) bringIntoView(section, false);
  }

  const sheets = () => [...desk.querySelectorAll("svg")];

  function watchNew() {
    for (const sheet of sheets()) {
      if (!watched.has(sheet)) watch.observe(sheet);
      watched.add(sheet);
    }
  }

  /** Where the section begins and ends; on a page that is not drawn, where the page does. */
  function extentOf(section) {
    const pages = desk.querySelectorAll(`[data-sections~="${section}"]`);
    if (pages.length === 0) return null;
    const lines = (page) => [...page.querySelectorAll(`[data-section="${section}"]`)];
    const [first, last] = [pages[0], pages[pages.length - 1]];
    const [firstLine, lastLine] = [lines(first)[0], lines(last).at(-1)];
    return {
      isGuess: !(firstLine && lastLine),
      top: (firstLine ?? first).getBoundingClientRect().top,
      bottom: (lastLine ?? last).getBoundingClientRect().bottom,
    };
  }

  /** Answers whether it had to scroll and only guessed where to. */
  function bringIntoView(section, entered) {
    const extent = extentOf(section);
    if (!extent) return false;
    const { top, bottom, isGuess } = extent;
    const view = desk.getBoundingClientRect();
    const isTall = bottom - top > view.height - 2 * margin;
    let hidden = bottom > view.bottom || (entered ? top < view.top : bottom < view.top);
    let target = top;
    if (isTall) {
      target = top + (bottom - top) * cursorIn(section);
      hidden = target < view.top + margin || target > view.bottom - margin;
    }
    if (!hidden) return false;
    desk.scrollTo({ top: desk.scrollTop + target - view.height / 3 - view.top, behavior: entered ? "smooth" : "instant" });
    return isGuess;
  }

  watchNew();
  return {
    /** @param entered Whether the cursor has just come into the section, or is typing in it. */
    show(section, entered) {
      watchNew();
      unsure = bringIntoView(section, entered) ? section : null;
    },
    detach() {
      watch.disconnect();
    },
  };
}

/** About how far into a section its cursor is, from 0 to 1. */
function cursorIn(section) {
  const area = document.activeElement;
  return area?.dataset.section === section && area.value ? area.selectionEnd / area.value.length : 0;
}
