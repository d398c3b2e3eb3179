/** Keeps an essay on the reader's device when asked to, says which version is kept, and offers, never forces, a newer one. */
import { offline } from "../i18n/offline.ts";
import { fill } from "../i18n/choosing.ts";
import { later, say } from "./page.ts";

const store = "word-order-kept";

interface Kept {
  version: string;
}

function wake(button: HTMLButtonElement, pressed: boolean) {
  const version = button.dataset["version"]!;
  const files = JSON.parse(button.dataset["files"]!) as string[];
  /** Beside the page's own copy stands a note that says which version it is. */
  const note = `${location.pathname}?kept`;
  let state: "none" | "kept" | "old" = "none";

  const show = (words: string) => (button.textContent = words);

  async function look() {
    const found = await caches.open(store).then((cache) => cache.match(note));
    const kept = found && ((await found.json()) as Kept);
    state = !kept ? "none" : kept.version === version ? "kept" : "old";
    if (!navigator.onLine && kept) show(fill(say(offline.copy), { version: kept.version }));
    else show(kept ? fill(say(state === "kept" ? offline.kept : offline.update), { version: kept.version }) : say(offline.keep));
  }

  async function keep() {
    show(say(offline.keeping));
    try {
      await navigator.serviceWorker.register(later("worker"), { scope: later("scope") });
      const cache = await caches.open(store);
      await cache.addAll([location.pathname, ...files]);
      await cache.put(note, new Response(JSON.stringify({ version } satisfies Kept), { headers: { "content-type": "application/json" } }));
      await look();
    } catch {
      show(say(offline.failed));
    }
  }

  /** Takes this page out; files that other kept pages share stay until the last page goes. */
  async function remove() {
    const cache = await caches.open(store);
    await cache.delete(note);
    await cache.delete(location.pathname);
    const notes = (await cache.keys()).filter(({ url }) => url.endsWith("?kept"));
    if (notes.length === 0) {
      await caches.delete(store);
      await navigator.serviceWorker.getRegistration(later("scope")).then((registration) => registration?.unregister());
    }
    await look();
  }

  button.onclick = () => void (state === "kept" ? remove() : keep());
  if (pressed) void look().then(() => (state === "kept" ? remove() : keep()));
  else void look();
}

window.wordOrderKeep = wake;
