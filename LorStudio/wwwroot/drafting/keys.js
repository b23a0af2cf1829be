// The keys of the draft. Chosen so that no common browser or system takes them, nor any key that types a character:
// Alt with a digit changes tabs on Linux and types a sign on a Mac; Option with an arrow moves by paragraph on a Mac, and
// Control, Alt and an arrow turn the screen on some Windows machines.

const isMac = /^Mac/.test(navigator.platform);

/** The command of a key, or null: [name, argument]. */
export function commandOf(event) {
  const { key, code, altKey, shiftKey } = event;
  if (event.getModifierState("AltGraph")) return null;
  const mod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  const isArrow = key === "ArrowUp" || key === "ArrowDown";
  if (isArrow && altKey && mod === isMac && !(event.ctrlKey || (event.metaKey && !isMac))) {
    const isUp = key === "ArrowUp";
    return shiftKey ? ["fold", isUp] : [isUp ? "previous" : "next"];
  }
  if (mod && altKey && !shiftKey) {
    // Where Control and Alt type a sign of their own, that sign is typed. A Mac's Option changes the key, not the code.
    const digit = isMac ? /^Digit(\d)$/.exec(code)?.[1] : /^\d$/.exec(key)?.[0];
    return digit === undefined ? null : digit === "0" ? ["collapse-all"] : ["go", Number(digit) - 1];
  }
  if (altKey) return null;
  if (mod && shiftKey && key === "Enter") return ["focus"];
  if (mod && (key === "'" || key === '"')) return ["quotes"];
  if (key === "Escape" && !mod && !shiftKey) return ["escape"];
  return null;
}
