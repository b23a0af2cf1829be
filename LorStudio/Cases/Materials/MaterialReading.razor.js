// Selected words become a note; arrow keys walk the paragraphs.

export function attach(root, net, first) {
  const text = root.querySelector("[data-text]");
  const said = root.querySelector("[data-said]");
  const at = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.("[data-paragraph]");

  /** The selected words and where they begin; without a selection the paragraph at hand. */
  const chosen = () => {
    const selection = getSelection();
    if (!selection.isCollapsed && text.contains(selection.anchorNode) && text.contains(selection.focusNode)) {
      const range = selection.getRangeAt(0);
      const start = at(range.startContainer) ?? [...text.querySelectorAll("[data-paragraph]")].find((p) => range.intersectsNode(p));
      return { words: selection.toString(), paragraph: start };
    }
    const paragraph = at(document.activeElement) ?? text.querySelector("[data-paragraph][data-last]");
    return { words: paragraph?.textContent ?? "", paragraph };
  };

  const quote = async () => {
    const { words, paragraph } = chosen();
    const fault = await net.invokeMethodAsync("Quote", words, Number(paragraph?.dataset.paragraph ?? -1));
    said.textContent = fault ?? "Add tags below; Enter saves the note.";
    said.toggleAttribute("data-failed", Boolean(fault));
  };

  // A press on a button would take the selection away, in some browsers before the click.
  const button = root.querySelector("[data-does=quote]");
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", quote);

  text.addEventListener("focusin", (event) => {
    const paragraph = at(event.target);
    if (!paragraph) return;
    for (const other of text.querySelectorAll("[data-last]")) other.removeAttribute("data-last");
    paragraph.setAttribute("data-last", "");
  });

  text.addEventListener("keydown", (event) => {
    const here = at(event.target);
    if (!here || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      quote();
      return;
    }
    const all = [...text.querySelectorAll("[data-paragraph]")];
    const place = all.indexOf(here);
    const next = all[{ ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: all.length - 1 }[event.key]];
    if (!next) return;
    event.preventDefault();
    here.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  const start = text.querySelector(`[data-paragraph="${first}"]`);
  start?.focus({ preventScroll: true });
  start?.scrollIntoView({ block: first > 0 ? "center" : "nearest" });

  return { detach() {} };
}
