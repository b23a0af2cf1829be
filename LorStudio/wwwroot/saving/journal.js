// Text that is not saved yet, in the browser's own database, where it outlives page, tab and browser. Where there is
// none (some private windows) typing and saving go on without it.

const storeName = "unsent";
let database = open();

/** Whether what is typed is kept here: false once it could not be, until it can again. */
export let isKeeping = true;

/** Names this page among all that are open in the browser. */
export const page = globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

// Held for as long as the page lives, so that others can tell whether it does.
navigator.locks?.request(lockOf(page), () => new Promise(() => {}));

/** The page that this tab showed before, as after a reload. Its end may be told a little later. */
const before = sessionStorage.getItem("studio.page");
sessionStorage.setItem("studio.page", page);
const farewell = 2000; // ms

/** Keeps an entry of this page under a key, or drops it where it is null; resolved once that is done, in the order it was asked for. */
export const keep = (key, entry) =>
  change((store) => (entry ? store.put({ ...entry, key, page, at: Date.now() }) : store.delete([key, page])));

/** Entries under a key that other pages have left: [those of pages that are gone, oldest first; those of pages still open]. */
export async function others(key) {
  const entries = (await all(IDBKeyRange.bound([key], [key, []]))).filter((entry) => entry.page !== page);
  const gone = await Promise.all(entries.map((entry) => isGone(entry.page)));
  return [
    entries.filter((_, index) => gone[index]).sort((one, other) => one.at - other.at),
    entries.filter((_, index) => !gone[index]),
  ];
}

/** An entry as it stands now; undefined where it has been dropped. */
export const read = async (entry) => (await all(IDBKeyRange.only([entry.key, entry.page])))[0];

export const drop = (entry) => change((store) => store.delete([entry.key, entry.page]));

/** An entry as it stands now, which nobody else gets from then on; undefined where another page was faster. */
export function take({ key, page: owner }) {
  return change((store) => {
    const found = store.get([key, owner]);
    found.onsuccess = () => store.delete([key, owner]);
    return found;
  }, false);
}

/** Entries of pages that are gone. */
export async function left() {
  const entries = (await all()).filter((entry) => entry.page !== page);
  const gone = await Promise.all(entries.map((entry) => isGone(entry.page)));
  return entries.filter((_, index) => gone[index]);
}

/** Keys that begin so, of entries of this page or of one that is gone. */
export async function keysLeft(start) {
  const entries = [...(await left()), ...(await all()).filter((entry) => entry.page === page)];
  return new Set(entries.map((entry) => entry.key).filter((key) => key.startsWith(start)));
}

const all = (range) => change((store) => store.getAll(range)).then((found) => found ?? []);

/** Resolved once another page is gone. */
export const whenGone = async (other) => navigator.locks?.request(lockOf(other), () => {});

async function isGone(other) {
  if (!navigator.locks) return true;
  if (other === before) {
    const late = new Promise((resolve) => setTimeout(() => resolve(false), farewell));
    return Promise.race([whenGone(other).then(() => true), late]);
  }
  return navigator.locks.request(lockOf(other), { ifAvailable: true }, (lock) => lock !== null);
}

function lockOf(name) {
  return `studio.page.${name}`;
}

async function change(request, isWhole = true) {
  try {
    const transaction = (await database).transaction(storeName, "readwrite");
    const asked = request(transaction.objectStore(storeName));
    // Said at once, the writing goes on even when the page goes now.
    if (isWhole) transaction.commit();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    isKeeping = true;
    return asked.result;
  } catch {
    // Nothing can be kept: no reason to stop the typing, but what is said of it is another.
    isKeeping = false;
  }
}

function open() {
  const opened = new Promise((resolve, reject) => {
    const opening = indexedDB.open("studio", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName, { keyPath: ["key", "page"] });
    opening.onsuccess = () => {
      // Cleared or taken away by the browser, it is opened anew.
      opening.result.onclose = () => (database = open());
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
  opened.catch(() => {});
  return opened;
}
