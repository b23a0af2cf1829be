/** Shows the time since a start that lies `passed` milliseconds back. */
export function attach(face, passed) {
  const start = performance.now() - passed;
  show();
  const timer = setInterval(show, 500);

  function show() {
    const seconds = Math.max(0, Math.floor((performance.now() - start) / 1000));
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const words = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    const text = hours > 0 ? `${hours}:${words}` : words;
    if (face.textContent !== text) face.textContent = text;
  }

  return {
    detach() {
      clearInterval(timer);
    },
  };
}
