// The capture line in a window that stays above the video call, where the browser has such windows.

const size = { width: 420, height: 190 };

export function attach(root) {
  const floating = root.querySelector(".floating");
  const button = root.querySelector(".float");
  let shown = null;

  button.hidden = !("documentPictureInPicture" in window);
  button.addEventListener("click", show);

  async function show() {
    if (shown) return shown.focus();
    shown = await documentPictureInPicture.requestWindow(size);
    const { document: sheet } = shown;
    sheet.title = document.title;
    sheet.documentElement.dataset.theme = document.documentElement.dataset.theme;
    for (const style of document.querySelectorAll("link[rel=stylesheet], style")) {
      const copy = style.cloneNode(true);
      if (copy.href) copy.href = style.href;
      sheet.head.append(copy);
    }
    sheet.body.className = "capture-window";
    const clock = sheet.body.appendChild(sheet.createElement("p"));
    sheet.body.append(floating);
    floating.querySelector("textarea")?.focus();
    const timer = setInterval(tick, 500);
    tick();
    shown.addEventListener("pagehide", () => {
      clearInterval(timer);
      shown = null;
      if (root.isConnected) root.prepend(floating);
    });

    function tick() {
      // A page that was made anew has taken the line back.
      if (!floating.querySelector("textarea")) return shown?.close();
      clock.textContent = document.querySelector("[role=timer]")?.textContent ?? "";
    }
  }

  return {
    detach() {
      shown?.close();
    },
  };
}
