/**
 * For hosts, and optional: gives each of our frames the height it reports. It listens to our own frames and to no
 * others, so that nobody else's frame can grow by it. Loading it twice does nothing more.
 */
interface Host {
  wordOrderEmbeds?: true;
}

/** What any frame may have sent. */
interface Message {
  type?: unknown;
  height?: unknown;
}

((host: Window & Host) => {
  const own = (document.currentScript as HTMLScriptElement | null)?.src;
  if (host.wordOrderEmbeds || !own) return;
  host.wordOrderEmbeds = true;
  const { href: home, origin: ours } = new URL(".", own);
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home));
  addEventListener("message", ({ data, origin, source }: MessageEvent<Message | null | undefined>) => {
    const height: unknown = data?.type === "word-order:height" && data.height;
    if (typeof height !== "number" || !(height > 0 && height < 20000)) return;
    // A sandboxed frame has no origin; that it is ours is told by its address.
    if (origin !== ours && origin !== "null") return;
    for (const { contentWindow, style } of frames())
      if (contentWindow === source) {
        style.height = `${height}px`;
        // Written for browsers that set lines a little higher; what the frame says of itself is exact.
        style.minHeight = "0";
      }
  });
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: "word-order:ask" }, "*");
})(window);
