const calm = 500; // ms without news, after which they are said

let timer = 0;

/** Says something to those who hear the page, once it has stopped changing. */
export function say(words) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const said = document.querySelector("[data-said]");
    if (said && said.textContent !== words) said.textContent = words;
  }, calm);
}
