// Blazor's circuit, which this document outlives: how one begins, that it was lost, and how a new one takes its place.

const patience = 10_000; // ms for the server to give the page
const serverRenderer = 1; // what the framework calls the renderer of a circuit

/** How many circuits took the place of another in this document. */
export let renewals = 0;

/** Whether there was a circuit at all. */
export let hasBegun = false;

let fresh = null;

/** @param onLost Is called when the connection is lost, or could not be made. */
export function begin(onLost) {
  return Blazor.start({
    circuit: {
      configureSignalR(builder) {
        const build = builder.build.bind(builder);
        builder.build = () => watched(build(), onLost);
      },
      // The connection itself tells, and tells more.
      reconnectionHandler: { onConnectionDown() {}, onConnectionUp() {} },
    },
  });
}

/** Makes a circuit in the place of one that the server no longer knows. False where the server refuses. */
export function renew(page) {
  fresh = page;
  return Blazor.resumeCircuit();
}

/**
 * What a new circuit begins with: the roots of the page as the server describes them now, and the state that it gives
 * with them. The framework would send what a circuit had stored when it was paused; one that was killed stored nothing.
 */
export async function askPage() {
  const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(patience) });
  const given = new DOMParser().parseFromString(await answer.text(), "text/html");
  const comments = given.createTreeWalker(given, NodeFilter.SHOW_COMMENT);
  const components = {};
  let state = null;
  while (comments.nextNode()) {
    const { data } = comments.currentNode;
    const marker = /^Blazor:(\{.*\})$/s.exec(data)?.[1];
    // The framework numbers the roots from 1, in their sequence.
    if (marker) components[JSON.parse(marker).sequence + 1] = JSON.parse(marker);
    state ??= /^Blazor-Server-Component-State:(.+)$/s.exec(data)?.[1];
  }
  if (!state) throw new Error("The server gave no page.");
  return { components: JSON.stringify(components), state, program: programOf(given) };
}

/** The scripts and styles of a page; their names change with what is in them. */
export const programOf = (page) =>
  [...page.querySelectorAll("script[src], link[rel=stylesheet], script[type=importmap]")]
    .map((part) => part.getAttribute("src") ?? part.getAttribute("href") ?? part.textContent)
    .join("\n");

function watched(connection, onLost) {
  const start = connection.start.bind(connection);
  const invoke = connection.invoke.bind(connection);
  connection.start = () =>
    start().catch((failure) => {
      onLost();
      throw failure;
    });
  connection.onclose(() => {
    // The framework's own handler, which comes after this one, stumbles where the circuit had not got so far.
    try {
      Blazor._internal.attachWebRendererInterop(serverRenderer, {});
    } catch {
      // It had got so far.
    }
    onLost();
  });
  connection.invoke = async (method, ...values) => {
    if (method === "ResumeCircuit") {
      renewals++;
      return invoke(method, ...values.slice(0, 3), fresh.components, fresh.state);
    }
    const answer = await invoke(method, ...values);
    if (method === "StartCircuit") hasBegun = Boolean(answer);
    return answer;
  };
  return connection;
}

// What a script was given by a circuit that is gone must not reach what has the same number in a new one. Nobody is left
// who could answer, nor anybody to whom a failure would tell anything.
const born = new WeakMap();
DotNet.attachReviver((_, value) => {
  if (value instanceof DotNet.DotNetObject) born.set(value, renewals);
  return value;
});
for (const name of ["invokeMethodAsync", "dispose"]) {
  const act = DotNet.DotNetObject.prototype[name];
  DotNet.DotNetObject.prototype[name] = function (...values) {
    return (born.get(this) ?? renewals) === renewals ? act.apply(this, values) : new Promise(() => {});
  };
}
