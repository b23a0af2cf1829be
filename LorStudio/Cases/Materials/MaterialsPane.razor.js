// Files go to the server by themselves, one after the other, as plain requests: a lost circuit does not lose them.

const shown = 8_000; // ms for which is said that a file was added

export function attach(pane, uploads, address, largest, tooLarge) {
  const ends = new AbortController();
  const listen = (name, does) => pane.addEventListener(name, does, { signal: ends.signal });
  let queue = Promise.resolve();
  let over = 0;

  const take = (files) => {
    for (const file of files) {
      const line = begin(uploads, file.name);
      queue = queue.then(() => send(file, line, address, largest, tooLarge));
    }
  };
  const mark = (depth) => {
    over = depth;
    pane.toggleAttribute("data-over", over > 0);
  };

  listen("click", (event) => {
    if (event.target.closest("[data-does=choose]")) pane.querySelector("[data-does=files]").click();
  });
  listen("change", (event) => {
    if (event.target.dataset.does !== "files") return;
    take([...event.target.files]);
    // The same file can be chosen again after it was refused.
    event.target.value = "";
  });
  listen("dragenter", (event) => holdsFiles(event) && mark(over + 1));
  listen("dragleave", (event) => holdsFiles(event) && mark(Math.max(0, over - 1)));
  listen("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  listen("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    mark(0);
    take([...event.dataTransfer.files]);
  });

  return { detach: () => ends.abort() };
}

const holdsFiles = (event) => event.dataTransfer?.types.includes("Files") ?? false;

function begin(uploads, name) {
  const line = document.createElement("li");
  const words = document.createElement("span");
  words.textContent = `${name} waits to be sent.`;
  line.append(words);
  uploads.append(line);
  return line;
}

function send(file, line, address, largest, tooLarge) {
  if (file.size > largest) return end(line, `${file.name} was not added. ${tooLarge}`, false);
  line.firstChild.textContent = `${file.name} is being sent.`;
  const progress = document.createElement("progress");
  progress.setAttribute("aria-label", `Sent of ${file.name}`);
  progress.max = 1;
  line.append(progress);
  return new Promise((done) => {
    const lost = () =>
      done(end(line, `${file.name} was not added: the server could not be reached, or the file not read. Choose it again.`, false));
    const request = new XMLHttpRequest();
    request.open("POST", `${address}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (sent) => {
      if (!sent.lengthComputable) return;
      progress.value = sent.loaded / sent.total;
      if (sent.loaded === sent.total) line.firstChild.textContent = `${file.name} is being read.`;
    };
    request.onload = () => {
      const words = answered(request);
      if (words) done(end(line, words, request.status === 200));
      else lost();
    };
    request.onerror = lost;
    request.onabort = lost;
    request.send(file);
  });
}

function answered(request) {
  try {
    return JSON.parse(request.responseText).words;
  } catch {
    return null;
  }
}

/** Says what became of a file. What went wrong stays until it was read. */
function end(line, words, added) {
  line.querySelector("progress")?.remove();
  line.firstChild.textContent = words;
  line.toggleAttribute("data-failed", !added);
  if (added) {
    setTimeout(() => line.remove(), shown);
    return;
  }
  const close = document.createElement("button");
  close.type = "button";
  close.className = "icon";
  close.textContent = "×";
  close.setAttribute("aria-label", `Dismiss: ${words}`);
  close.addEventListener("click", () => line.remove());
  line.append(close);
}
