/** Says below a text area that a text was not put into it, and shows that text, to be copied from. */
export function refuse(area, text, longest, isDrop) {
  const host = area.parentElement;
  host.querySelector(":scope > .refused")?.remove();
  const number = new Intl.NumberFormat("en-US");
  const notice = make("div", { className: "notice refused", role: "alert" });
  const said = `The ${isDrop ? "dropped" : "pasted"} text was not put in: with its ${number.format(text.length)} characters this text would be longer than ${number.format(longest)}. Nothing was changed. ${isDrop ? "It stands below" : "It is still in the clipboard, and stands below"}: copy a part of it, or close it.`;
  const shown = make("textarea", { className: "kept-text", value: text, readOnly: true, rows: 6, ariaLabel: "Text that was not put in" });
  const close = make("button", { className: "quiet", type: "button", textContent: "Close" });
  close.addEventListener("click", () => {
    notice.remove();
    area.focus();
  });
  notice.append(make("p", { textContent: said }), shown, close);
  host.append(notice);
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);
