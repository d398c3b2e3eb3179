/** Keeps an essay on the reader's device when asked to, says which version is kept, and offers, never forces, a newer one. */
import { offline } from "../i18n/offline.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { lazyUrl, t } from "./dom.ts";

const store = "word-order-kept";

/** What is noted of a kept page: its version, and the files it needs beside itself. */
interface Kept {
  version: string;
  files: string[];
}

/** Deletes what no kept page needs; with the last page gone, the store and the worker too. */
async function evict(cache: Cache) {
  const keys = await cache.keys();
  const notes = keys.filter(({ url }) => url.endsWith("?kept"));
  if (notes.length === 0) {
    await caches.delete(store);
    await navigator.serviceWorker.getRegistration(lazyUrl("scope")).then((registration) => registration?.unregister());
    return;
  }
  const needed = new Set(notes.flatMap(({ url }) => [url, url.replace(/\?kept$/, "")]));
  for (const note of notes)
    for (const file of ((await (await cache.match(note))!.json()) as Kept).files)
      needed.add(new URL(file, location.origin).href);
  await Promise.all(keys.filter(({ url }) => !needed.has(url)).map((key) => cache.delete(key)));
}

function hydrate(button: HTMLButtonElement, pressed: boolean) {
  const version = button.dataset["version"]!;
  const files = JSON.parse(button.dataset["files"]!) as string[];
  /** Beside the page's own copy stands a note that says which version it is. */
  const note = `${location.pathname}?kept`;
  let state: "none" | "kept" | "old" = "none";

  const show = (words: string) => (button.textContent = words);

  async function look() {
    // Opening a store would make one; a look leaves nothing behind.
    const found = await caches.match(note, { cacheName: store });
    const kept = found && ((await found.json()) as Kept);
    state = !kept ? "none" : kept.version === version ? "kept" : "old";
    // Without a network what is kept could not be had again, so nothing is taken away.
    button.disabled = !navigator.onLine;
    if (!navigator.onLine && kept) show(interpolate(t(offline.copy), { version: kept.version }));
    else
      show(
        kept
          ? interpolate(t(state === "kept" ? offline.kept : offline.update), { version: kept.version })
          : t(offline.keep),
      );
  }

  async function keep() {
    show(t(offline.keeping));
    try {
      await navigator.serviceWorker.register(lazyUrl("worker"), { scope: lazyUrl("scope") });
      const cache = await caches.open(store);
      await cache.addAll([location.pathname, ...files]);
      const kept: Kept = { version, files };
      await cache.put(note, new Response(JSON.stringify(kept), { headers: { "content-type": "application/json" } }));
      await evict(cache);
      await look();
    } catch {
      show(t(offline.failed));
    }
  }

  /** Takes this page out; files that other kept pages share stay until the last page goes. */
  async function remove() {
    const cache = await caches.open(store);
    await cache.delete(note);
    await cache.delete(location.pathname);
    await evict(cache);
    await look();
  }

  button.onclick = () => void (state === "kept" ? remove() : keep());
  for (const change of ["online", "offline"]) addEventListener(change, () => void look());
  if (pressed) void look().then(() => (state === "kept" ? remove() : keep()));
  else void look();
}

window.wordOrderKeep = hydrate;
