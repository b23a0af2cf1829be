/** Copies the message as it stands in its field. */
export function attach(root) {
  const area = root.querySelector("textarea");
  const said = root.querySelector("[role=status]");
  root.querySelector("button").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = "Copied. Paste it into your message.";
    } catch {
      area.focus();
      area.select();
      said.textContent = "The browser did not allow it: the text is selected, copy it with Ctrl or ⌘ C.";
    }
  });
  return { detach() {} };
}
