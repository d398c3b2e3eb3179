/**
 * Stands inline in every embed, below the chart: tells the host its height, in the dialects hosts already listen to. It
 * sends on change only, says nothing but a height, and takes orders from its parent alone.
 */
import { displayOptions } from "../chart-kit/parameters.ts";
import { pymName, wordPressSecret } from "../embed-kit/display-options.ts";
import { unknownValue } from "../i18n/choosing.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { afterPaint, el, load, t } from "./dom.ts";

const root = document.documentElement;

const id = location.pathname.split("/").slice(-2)[0] ?? "";
const child = pymName(location.search);
const secret = wordPressSecret(location.hash);

/** pym.js, WordPress, AMP and those who speak like it (@newswire/frames), Datawrapper, Medium; our own last. */
function send(height: number) {
  const tell = (message: unknown) => parent.postMessage(message, "*");
  if (child) tell(["pym", child, "height", height].join("xPYMx"));
  if (secret) tell({ message: "height", value: height, secret });
  tell({ sentinel: "amp", type: "embed-size", height });
  tell({ "datawrapper-height": { [id]: height } });
  tell(JSON.stringify({ context: "iframe.resize", src: location.href, height }));
  tell({ type: "word-order:height", id, height });
}

/** WordPress makes no frame higher: a chart that is gets a smaller drawing there. In pixels. */
const wordPressLimit = 1000;

function lower() {
  const over = document.body.getBoundingClientRect().height - wordPressLimit;
  if (over <= 0) return;
  for (const drawing of document.querySelectorAll<HTMLElement>(".drawing")) {
    const { width, height } = drawing.getBoundingClientRect();
    if (height > over) drawing.style.setProperty("--at-most", `${Math.floor((width * (height - over)) / height)}px`);
  }
  root.dataset["lower"] = "";
}

/** WordPress hides the frame until it has told its height, and what is hidden gets no ResizeObserver. */
function tellWordPress() {
  delete root.dataset["lower"];
  lower();
  parent.postMessage(
    { message: "height", value: Math.ceil(document.body.getBoundingClientRect().height), secret },
    "*",
  );
}

const isFramed = parent !== window;
/** Nobody asks for it outside a frame, and to ask is to lay out the page. */
const firstWidth = isFramed ? innerWidth : 0;

/** Says how wide the page is, where it has to. */
const layOut = () => (root.style.width = `${root.clientWidth}px`);

/**
 * Asks a browser that sizes frames by their content to look again; by itself it looks when the page loads, and not after.
 * It lays the page out as wide as the frame was at first, so a frame that was hidden then, or has changed its width,
 * says how wide it is.
 */
function resize() {
  if (!("requestResize" in window)) return;
  if (innerWidth !== firstWidth) layOut();
  try {
    (window.requestResize as () => void)();
  } catch {
    // An <object> or <embed> holds the page: those are never sized by content.
  }
}

let isNudging = false;

/**
 * Chromium 156 paints a lazy frame only as high as an empty one, as long as its size is what the host had kept free for
 * it: such a frame is made a pixel taller, and again as it was. Its window then is lower than its own page.
 * @returns whether the frame is between the two
 */
function nudge(): boolean {
  if (!isNudging && !("requestResize" in window && innerHeight < root.clientHeight)) return false;
  isNudging = innerHeight < root.clientHeight;
  document.body.style.minHeight = isNudging ? `${root.clientHeight + 1}px` : "";
  if (isNudging) resize();
  return isNudging;
}

interface Size {
  width: number;
  height: number;
}

/** What the host was told last, and before that. */
let [last, before]: [Size, Size] = [
  { width: 0, height: 0 },
  { width: 0, height: 0 },
];

/**
 * A host whose scrollbar comes with the taller frame and goes with the lower would never come to rest: of two heights
 * that bring each other about, the taller stays.
 */
const isScrollbar = (now: Size) =>
  now.height < last.height &&
  now.height === before.height &&
  now.width === before.width &&
  now.width !== last.width &&
  Math.abs(now.width - last.width) <= 20;

function measure() {
  // A width said before would be measured as if the frame still had it.
  if (root.style.width) layOut();
  if (nudge()) return;
  const now = { width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().height) };
  if (now.height < 1 || now.width < 1 || isScrollbar(now)) return;
  const isNewHeight = now.height !== last.height;
  if (!isNewHeight && now.width === last.width) return;
  [last, before] = [now, last];
  resize();
  if (isNewHeight) send(now.height);
}

let isAsked = false;

/** However often a host asks, it is answered once a frame. */
function answer() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    if (last.height > 0) send(last.height);
  });
}

/** As high as browsers make a frame that nobody gave a height: 150 pixels, and a little. */
const collapsedHeight = 160;

/** A chart a few lines high, to be scrolled, helps nobody: its title is shown instead, as a link to its page. */
function showTitleOnly() {
  const isCollapsed = innerHeight > 0 && innerHeight <= collapsedHeight && document.body.clientHeight > innerHeight;
  root.toggleAttribute("data-collapsed", isCollapsed);
  const figure = document.querySelector<HTMLElement>("figure[data-page]");
  if (!isCollapsed || !figure || document.querySelector(".collapsed")) return;
  document.body.append(el("a", { class: "collapsed", href: figure.dataset["page"]! }, `${document.title} ↗`));
}

if (isFramed) {
  // A host that gives its frames a height has done so a moment after all is there.
  addEventListener("load", () => {
    afterPaint(showTitleOnly);
    addEventListener("resize", showTitleOnly);
  });
  if (secret) {
    addEventListener("load", tellWordPress);
    addEventListener("resize", tellWordPress);
  }
  addEventListener("DOMContentLoaded", () => new ResizeObserver(measure).observe(document.body));
  addEventListener("resize", measure);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    const { type, theme, message, secret: told } = data as Record<"type" | "theme" | "message" | "secret", unknown>;
    if (secret && message === "ready" && told === secret) tellWordPress();
    // A @newswire/frames host that came after the height was told asks in AMP's words.
    if (type === "word-order:ask" || type === "frames-init") answer();
    if (type === "word-order:theme" && displayOptions.theme.includes(theme as "auto"))
      root.dataset["theme"] = theme as string;
  });
}

addEventListener("DOMContentLoaded", () => {
  // A frozen embed names its page from where it lies itself; what is copied out of it needs the whole address.
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-page]"))
    figure.dataset["page"] = new URL(figure.dataset["page"]!, document.baseURI).href;
  const place = document.querySelector<HTMLElement>(".notice");
  const misread = window.wordOrderMisread ?? [];
  if (!place || misread.length === 0) return;
  const sentence = t(unknownValue);
  place.textContent = misread
    .map(({ name, value, known }) => interpolate(sentence, { name, value, known: known.join(", ") }))
    .join(" ");
  place.hidden = false;
});

// A frozen embed may say, once all is shown, that the living chart has moved on.
if (root.dataset["edition"] && root.dataset["quiet"] !== "on")
  addEventListener("load", () => void load("checkForUpdate").catch(() => undefined));
