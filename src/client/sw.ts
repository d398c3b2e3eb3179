/**
 * Answers for pages a reader has asked to keep, when the network does not. Online, the network always goes first, so a
 * page is never changed under its reader by this worker, and never older than it need be. Embeds and editions pass by.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const store = "word-order-kept";

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || /\/(embed|editions)\//.test(url.pathname)) return;
  event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(store);
  const kept = await cache.match(url.pathname);
  // Assets carry a hash of their content in their names: a kept one is the one.
  if (kept && url.pathname.includes("/assets/")) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
