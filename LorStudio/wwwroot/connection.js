// A connection that was lost is tried again, at once and then in growing steps, for as long as it takes.

const line = document.querySelector(".reconnect-line");
const waits = [0, 500, 1000, 2000, 4000]; // ms before each try
const longest = 5000;
let trying = false;
let hurry = () => {};

for (const hope of ["online", "focus"]) addEventListener(hope, () => hurry());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && hurry());

/**
 * @param attempt Answers whether the connection is back; it may fail.
 * @returns Whether it was regained here; false where that is under way already.
 */
export async function regain(attempt) {
  if (trying) return false;
  trying = true;
  line.hidden = false;
  for (let tries = 0; ; tries++) {
    await pause(waits[tries] ?? longest);
    try {
      if (await attempt()) break;
    } catch {
      // The server is still away.
    }
  }
  line.hidden = true;
  trying = false;
  return true;
}

export function pause(time) {
  return new Promise((resume) => {
    hurry = resume;
    setTimeout(resume, time);
  });
}
