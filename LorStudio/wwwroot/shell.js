// What the shell needs before and beside the circuit: light or dark, and the keys of commands.
(() => {
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const focusable = "input, select, button, a[href], [tabindex='0']";
  const isDark = () => (localStorage.getItem("studio.theme") ?? (systemIsDark.matches ? "dark" : "light")) === "dark";
  const paint = () => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
    return isDark();
  };
  paint();

  window.studio = {
    isDark: paint,
    setDark(dark) {
      localStorage.setItem("studio.theme", dark ? "dark" : "light");
      return paint();
    },
    /** Saves what is still typed in the browser alone; true once all of it is in the database. */
    flush: async () => true,
  };

  // A command says its key where it stands: <button data-key="Mod+Enter">. Plain letters do nothing while typing.
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === "F6") {
      event.preventDefault();
      walkPanes(event.shiftKey ? -1 : 1);
      return;
    }
    const mod = event.ctrlKey || event.metaKey;
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const dialogOpen = document.querySelector(".mud-dialog, dialog[open]");
    if ((!mod && (typing || event.altKey)) || (dialogOpen && event.key !== "Escape")) return;
    const key = (mod ? "Mod+" : "") + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
    const command = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(
      (element) => !element.disabled && element.checkVisibility(),
    );
    if (!command) return;
    event.preventDefault();
    if (command.matches("input")) command.focus();
    else command.click();
  });

  // After some commands there is one field to go on in: <button data-leads-to="Note">.
  document.addEventListener("click", ({ target }) => {
    const field = target.closest("[data-leads-to]")?.dataset.leadsTo;
    if (field) leadTo(`[aria-label="${CSS.escape(field)}"]`);
  });

  // A page that was just opened may not have its fields yet.
  function leadTo(field, tries = 20) {
    const found = document.querySelector(field);
    if (found) found.focus();
    else if (tries > 0) setTimeout(() => leadTo(field, tries - 1), 100);
  }

  // A pane is entered at its own place for it, else where it was left, else where there is most to type.
  const left = new WeakMap();
  document.addEventListener("focusin", ({ target }) => {
    const pane = target.closest("[data-pane]");
    if (pane) left.set(pane, target);
  });

  function walkPanes(step) {
    const panes = [...document.querySelectorAll("[data-pane]")].filter((pane) => pane.checkVisibility());
    if (panes.length === 0) return;
    const here = panes.findIndex((pane) => pane.contains(document.activeElement));
    const pane = panes[here < 0 && step < 0 ? panes.length - 1 : (here + step + panes.length) % panes.length];
    const within = (selector) => [...pane.querySelectorAll(selector)].find((element) => element.checkVisibility());
    const last = left.get(pane);
    const stayed = last?.isConnected && last.checkVisibility() ? last : null;
    (within("button[data-pane-focus]") ?? within("[data-pane-focus] textarea") ?? stayed ?? within("textarea") ?? within(focusable))?.focus();
  }
})();
