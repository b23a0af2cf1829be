// What pages that are gone have left in the journal is saved, whichever page is open now. What no case here takes any
// more, because it was finished long ago or belongs to another database, is dropped after a time.

import * as journal from "./journal.js";
import { texts } from "./live-text.js";
import { recover } from "./post.js";

const calm = 3000; // ms after the page came: what it shows is taken up by itself
const keptFor = 30 * 24 * 3600 * 1000; // ms, as long as a deleted case can be brought back

setTimeout(async () => {
  for (const entry of await journal.left()) {
    const isOld = Date.now() - entry.at > keptFor;
    if (!entry.address) {
      // A note goes on when its case is opened.
      if (isOld) await journal.drop(entry);
    } else if (!texts.has(entry.key)) {
      const outcome = await recover(entry);
      if (outcome === "Refused" && isOld) await journal.drop(entry);
    }
  }
}, calm);
