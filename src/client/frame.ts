/**
 * Stands inline in every embed: dresses it as the host asks, and tells the host its height, in the dialects hosts
 * already listen to. It sends on change only, says nothing but a height, and takes orders from its parent alone.
 */
import { dress } from "../chart-kit/parameters.ts";
import { choosing, fill } from "../i18n/choosing.ts";
import { load, say } from "./page.ts";

const root = document.documentElement;
const query = new URLSearchParams(location.search.slice(0, 2000));
const misread: string[] = [];

for (const [name, values] of Object.entries(dress)) {
  const asked = query.get(name);
  if (asked === null) continue;
  if ((values as readonly string[]).includes(asked)) root.dataset[name] = asked;
  else misread.push(fill(say(choosing.unknownValue), { name, value: [...asked].slice(0, 40).join(""), known: values.join(", ") }));
}

const id = location.pathname.split("/").at(-2) ?? "";
const child = /^[\w-]{1,80}$/.exec(query.get("childId") ?? "")?.[0];
let sent = 0;

/** pym.js, AMP and those who speak like it (@newswire/frames), Datawrapper, Medium; our own last. */
function send(height: number) {
  const tell = (message: unknown) => parent.postMessage(message, "*");
  if (child) tell(["pym", child, "height", height].join("xPYMx"));
  tell({ sentinel: "amp", type: "embed-size", height });
  tell({ "datawrapper-height": { [id]: height } });
  tell(JSON.stringify({ context: "iframe.resize", src: location.href, height }));
  tell({ type: "word-order:height", id, height });
}

function measure(again = false) {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height < 1 || innerWidth < 1 || (height === sent && !again)) return;
  sent = height;
  send(height);
}

if (parent !== window) {
  addEventListener("DOMContentLoaded", () => new ResizeObserver(() => measure()).observe(document.body));
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    const { type, theme } = data as { type?: unknown; theme?: unknown };
    if (type === "word-order:ask") measure(true);
    if (type === "word-order:theme" && dress.theme.includes(theme as "auto")) root.dataset["theme"] = theme as string;
  });
}

addEventListener("DOMContentLoaded", () => {
  const place = document.querySelector<HTMLElement>(".notice");
  if (!place || misread.length === 0) return;
  place.textContent = misread.join(" ");
  place.hidden = false;
});

// A frozen embed may say, once all is shown, that the living chart has moved on.
if (root.dataset["edition"] && root.dataset["quiet"] !== "on") addEventListener("load", () => void load("newer").catch(() => undefined));
