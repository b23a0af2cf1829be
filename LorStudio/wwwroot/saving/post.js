// The way that typed text takes to the server: plain messages that need no circuit.

import { difference } from "./difference.js";
import * as journal from "./journal.js";

const patience = 15_000; // ms after which an answer is given up
const never = -1; // a version that no text has

/** The server's answer; {reason} without an outcome where it could not save now, {} where none came. */
async function post(address, message) {
  try {
    const body = JSON.stringify(message);
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      // Outlives the page, as far as browsers allow it.
      keepalive: body.length < 20_000,
      signal: AbortSignal.timeout(patience),
    });
    return await response.json();
  } catch {
    return {};
  }
}

/**
 * Offers a text that was typed upon a saved version. What the database has by then is the same text where only the answer
 * to an earlier offer was lost; else the two are merged. Answers as the server does; never "Moved".
 */
export async function offer(address, { base, version, isMoved = false, by }, text) {
  const message = { version, ...difference(base, text), length: text.length, by };
  const answer = await post(address, isMoved ? { ...message, origin: base } : message);
  if (answer.outcome !== "Moved") return answer;
  return answer.theirs === text ? { ...answer, outcome: "Saved" } : post(address, { ...message, origin: base });
}

/** Saves what another page has left in the journal, and drops it there. Answers what became of it, as the server does. */
export async function recover(left) {
  const entry = await journal.read(left);
  if (!entry) return "Saved";
  let { base, version } = entry;
  if (entry.pending !== null) {
    // The database may hold it. What was typed after it was typed upon it.
    const answer = await offer(entry.address, entry, entry.pending);
    if (answer.outcome !== "Saved" && answer.outcome !== "Merged") return answer.outcome;
    base = entry.pending;
    version = answer.outcome === "Saved" ? answer.version : never;
  }
  const { outcome } = await offer(entry.address, { base, version }, entry.text);
  if (outcome === "Saved" || outcome === "Merged") await journal.drop(entry);
  return outcome;
}
