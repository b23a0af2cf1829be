const patience = 10_000; // ms without a word after which an answer is given up
const glance = 250; // ms between two looks at the connection

/** Whether the connection is lost. */
export const away = () => !document.querySelector(".reconnect-line").hidden;

/**
 * Calls a method of the server. A call into a lost connection would never be answered, nor rejected: here it fails, and
 * may have been done all the same.
 */
export function call(net, method, ...values) {
  if (away()) return Promise.reject(new Error("The connection is away."));
  return new Promise((resolve, reject) => {
    const asked = performance.now();
    const watch = setInterval(() => {
      if (away() || performance.now() - asked > patience) done(reject)(new Error("No answer came."));
    }, glance);
    const done = (end) => (value) => {
      clearInterval(watch);
      end(value);
    };
    net.invokeMethodAsync(method, ...values).then(done(resolve), done(reject));
  });
}
