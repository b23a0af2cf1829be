// Arrow keys walk the versions. One out of sight is not on the page until the list has scrolled to it.

export function attach(list, rowHeight) {
  let here = -1; // the place that has, or last had, the focus
  let awaited = null; // the place that gets it as soon as it is on the page
  let within = false;

  const at = (place) => list.querySelector(`[data-place="${place}"]`);

  function go(place) {
    if (place < 0 || place >= Number(list.dataset.count)) return;
    awaited = place;
    if (!at(place)) list.scrollTop = place * rowHeight - list.clientHeight / 2;
    settle();
  }

  function settle() {
    const link = awaited === null ? null : at(awaited);
    if (link) {
      awaited = null;
      link.focus();
    } else if (within && !list.contains(document.activeElement)) {
      // The row was scrolled off the page, and the keys are to go on from it.
      list.focus({ preventScroll: true });
    }
  }

  const first = () => Math.ceil(list.scrollTop / rowHeight);
  const page = () => Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const from = awaited ?? here;
    const next = {
      ArrowDown: from < 0 ? first() : from + 1,
      ArrowUp: from < 0 ? first() : from - 1,
      PageDown: Math.min(from + page(), Number(list.dataset.count) - 1),
      PageUp: Math.max(from - page(), 0),
      Home: 0,
      End: Number(list.dataset.count) - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      go(next);
    } else if (event.key.toLowerCase() === "c") {
      at(here)?.parentElement.querySelector(".other")?.click();
    }
  }

  list.addEventListener("keydown", onKey);
  list.addEventListener("focusin", ({ target }) => {
    within = true;
    if (target.dataset.place) here = Number(target.dataset.place);
  });
  list.addEventListener("focusout", ({ relatedTarget }) => (within = !relatedTarget || list.contains(relatedTarget)));
  const watch = new MutationObserver(settle);
  watch.observe(list, { childList: true, subtree: true });

  return {
    /** Scrolls to a version that is not in sight. */
    reveal(place) {
      const top = place * rowHeight;
      // The keys may have gone on since.
      if (!within) here = place;
      if (top < list.scrollTop || top + rowHeight > list.scrollTop + list.clientHeight) {
        list.scrollTop = top - list.clientHeight / 2;
      }
    },
    detach() {
      watch.disconnect();
    },
  };
}
