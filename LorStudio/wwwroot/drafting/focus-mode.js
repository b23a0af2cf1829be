// One section alone. Which one stands in the address, so that it is there after a reload and Back leaves it.

import { away } from "../answer.js";
import { alone, beside, editorBy, nameOf, showAlone } from "./sections.js";

export function attach(line) {
  const [previous, , next] = line.querySelectorAll("button");
  let pushed = false; // Back leads to where the section was not alone
  addEventListener("popstate", follow);
  follow();

  function follow() {
    const key = new URL(location.href).searchParams.get("focus");
    show(editorBy(key) ? key : null);
  }

  function show(key) {
    showAlone(key);
    if (key === null) pushed = false;
    for (const [button, step] of [[previous, -1], [next, 1]]) {
      const other = key === null ? null : beside(key, step);
      button.disabled = other === null;
      button.querySelector("[data-name]").textContent = other === null ? "" : nameOf(other);
    }
  }

  function address(key) {
    const url = new URL(location.href);
    if (key === null) url.searchParams.delete("focus");
    else url.searchParams.set("focus", key);
    return url.href;
  }

  function navigate(key, isNew) {
    // The server is told, for it makes addresses from the one that it knows; while it is away the browser's own does.
    if (!away()) Blazor.navigateTo(address(key), { replaceHistoryEntry: !isNew });
    else if (isNew) history.pushState(history.state, "", address(key));
    else history.replaceState(history.state, "", address(key));
  }

  return {
    enter(key) {
      const isNew = alone() === null;
      navigate(key, isNew);
      show(key);
      if (isNew) pushed = true;
    },
    leave() {
      const leadsBack = pushed;
      show(null);
      if (leadsBack) history.back();
      else navigate(null, false);
    },
    detach() {
      removeEventListener("popstate", follow);
      showAlone(null);
    },
  };
}
