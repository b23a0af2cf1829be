// The question for a name comes at the key itself: one that came with the server's answer would catch what is typed
// meanwhile.

import { call } from "../answer.js";

export function attach(dialog, command, net) {
  const form = dialog.querySelector("form");
  const name = form.querySelector("input");
  const fault = form.querySelector("[role=alert]");

  function ask() {
    if (dialog.open) return;
    name.value = "";
    fault.textContent = "";
    dialog.showModal();
    name.focus();
  }

  command.addEventListener("click", ask);
  form.querySelector("button[type=button]").addEventListener("click", () => dialog.close());

  dialog.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  // The form closes its dialog, and the cursor is back in the text.
  form.addEventListener("submit", async () => {
    try {
      await call(net, "Keep", name.value);
    } catch {
      fault.textContent =
        "Not kept as far as is known: the connection is away. Your text is safe in this browser; try again when it is back.";
      if (!dialog.open && dialog.isConnected) dialog.showModal();
    }
  });

  return {
    ask,
    detach() {
      dialog.close();
    },
  };
}
