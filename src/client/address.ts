/** The address follows what is shown, as far as the browser allows. */

/**
 * Writes an address into the history. In a frame the entry is replaced: the history belongs to the host's page, and its
 * reader's way back must not lead through the frame. Safari refuses more than 100 writes in 10 seconds, and a sandboxed
 * frame may refuse all; then the page goes on without. What follows the address is told by "word-order-address".
 * @param url relative to the page
 */
export function setAddress(url: string, how: "push" | "replace" = "push") {
  try {
    if (how === "push" && parent === window) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  } catch {
    // The view is shown; only its address is the one before.
  }
  document.dispatchEvent(new Event("word-order-address"));
}
