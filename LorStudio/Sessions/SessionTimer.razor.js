/** Shows a clock that stands at `passed` milliseconds now, and goes on unless it is paused. */
export function attach(face, passed, isPaused) {
  const start = performance.now() - passed;
  const timer = isPaused ? 0 : setInterval(show, 500);
  show();

  function show() {
    // A page that was rendered anew has a clock of its own.
    if (!face.isConnected) return clearInterval(timer);
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
