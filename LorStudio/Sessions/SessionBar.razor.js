const room = 700; // CSS pixels that the workspace keeps beside the meeting

/** Opens the meeting in a window of its own, beside the workspace. */
export function attach(bar) {
  bar.addEventListener("click", (event) => {
    const link = event.target.closest("[data-window]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen;
    const width = Math.max(600, availWidth - room);
    const place = `left=${availLeft + availWidth - width},top=${availTop},width=${width},height=${availHeight}`;
    open(link.href, "_blank", `popup,noopener,noreferrer,${place}`);
  });
  return { detach() {} };
}
