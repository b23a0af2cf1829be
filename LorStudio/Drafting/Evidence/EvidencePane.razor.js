import * as evidence from "../../drafting/evidence.js";

export function attach(net) {
  return evidence.attach((place) => net.invokeMethodAsync("Go", place));
}
