import { readFileSync } from "node:fs";
import type { Variant } from "../../../src/embed-kit/snippets.ts";
import type { HostId } from "../../../src/i18n/hosts.ts";
import type { HostPage } from "../lib/serve-as.ts";

/** What hosts are made from. */
export interface Kit {
  /** The site's address, with a slash at its end. */
  site: string;
  /** Ids of charts; the first is the one most hosts show. */
  charts: readonly string[];
  /** The code a desk copies from a chart's page. */
  code: (variant: Variant, chart?: string) => string;
}

/** What becomes of the code: see `outcomeOf` in look.ts. */
export type Outcome = "fits" | "scrolls" | "gap" | "card" | "picture" | "link";

export interface Host {
  id: HostId;
  /** The code it was given, or the frame's bare address where the host makes its own frame. */
  code: Variant | "address";
  body: (kit: Kit) => string;
  policy?: (kit: Kit) => string;
  /** Attributes of the page's <html>. */
  root?: string;
  /** What a reader clicks before the chart is seen, one after the other. */
  clicks?: readonly string[];
  zoom?: number;
  isPaper?: true;
  /** How many frames should hold a chart in the end. */
  frames: number;
  /** What may come of it; anything but "fits" and "picture" needs words that say what to use instead. */
  outcomes: readonly Outcome[];
  /** What the host's own policy is bound to complain of. */
  complaints?: RegExp;
  /** The most by which its page may shift, where that is more than elsewhere. */
  shift?: number;
}

/** Chromium writes it with spaces, Firefox with hyphens. */
const blocked = /content.security.policy/i;

/** What an editor leaves of a frame when it knows no attribute but its address. */
const srcOnly = (code: string) => code.replace(/<iframe [^>]*?(src="[^"]*")[^>]*>/, "<iframe $1>");

const addressIn = (code: string) => /<iframe [^>]*?src="([^"]*)"/.exec(code)![1]!.replaceAll("&amp;", "&");

/** What a site that embeds Datawrapper's charts has on every page: its listener, and frames of this make. */
const datawrapper = {
  frame: (address: string) =>
    `<iframe title="" src="${address}" scrolling="no" frameborder="0" style="width: 0; min-width: 100% !important; border: none;" height="400"></iframe>`,
  listener: `<script>window.addEventListener("message",function(e){if(void 0!==e.data["datawrapper-height"]){var t=document.querySelectorAll("iframe");for(var a in e.data["datawrapper-height"])for(var r=0;r<t.length;r++)if(t[r].contentWindow===e.source){var i=e.data["datawrapper-height"][a]+"px";t[r].style.height=i}}});</script>`,
};

export const hosts: readonly Host[] = [
  { id: "plain", code: "frame", body: ({ code }) => code("frame"), frames: 1, outcomes: ["fits"] },
  {
    id: "script-stripped",
    code: "listener",
    body: ({ code }) =>
      code("listener")
        .replace(/<script[\s\S]*$/, "")
        .replace("frame-sizing:content-height;", ""),
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "attributes-stripped",
    code: "frame",
    body: ({ code }) => srcOnly(code("frame")),
    frames: 1,
    outcomes: ["card"],
  },
  {
    id: "policy-frame",
    code: "frame",
    body: ({ code }) => code("frame"),
    policy: ({ site }) => `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; frame-src ${site}`,
    frames: 1,
    outcomes: ["fits"],
    // The picture that waits in the code is reported, though a hidden one is never fetched.
    complaints: /^Loading the image/,
  },
  {
    id: "policy-no-styles",
    code: "frame",
    body: ({ code }) => code("frame"),
    policy: ({ site }) => `default-src 'none'; style-src 'self'; frame-src ${site}`,
    frames: 1,
    outcomes: ["fits", "scrolls", "gap"],
    complaints: blocked,
  },
  {
    id: "policy-listener",
    code: "listener",
    body: ({ code }) => code("listener"),
    policy: ({ site }) => `default-src 'none'; style-src 'self'; frame-src ${site}; script-src ${site}embed.js`,
    frames: 1,
    outcomes: ["fits"],
    complaints: blocked,
    // With its style refused the frame has the height of the code, enough for any column, until the listener comes.
    shift: 0.03,
  },
  {
    id: "policy-images",
    code: "picture",
    body: ({ code }) => code("picture"),
    policy: ({ site }) => `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src ${site}`,
    frames: 0,
    outcomes: ["picture"],
  },
  {
    id: "policy-images-frame",
    code: "frame",
    body: ({ code }) => code("frame"),
    policy: ({ site }) => `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src ${site}`,
    frames: 0,
    outcomes: ["link"],
    complaints: blocked,
  },
  {
    id: "sandbox",
    code: "frame",
    body: ({ code }) => code("frame").replace("<iframe ", '<iframe sandbox="allow-scripts" '),
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "newswire",
    code: "address",
    body: ({ code }) =>
      `<div id="chart"></div><script src="/newswire.js"></script><script>new newswireFrames.Framer(document.getElementById("chart"), { src: ${JSON.stringify(addressIn(code("frame")))} })</script>`,
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "pym",
    code: "address",
    body: ({ code }) =>
      `<div id="chart"></div><script src="/pym.js"></script><script>new pym.Parent("chart", ${JSON.stringify(addressIn(code("frame")))}, {})</script>`,
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "datawrapper",
    code: "address",
    body: ({ code }) => datawrapper.listener + datawrapper.frame(addressIn(code("frame"))),
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "spa",
    code: "frame",
    body: ({ site, code }) =>
      `<button id="in">In</button> <button id="out">Out</button><div id="view"></div><script async src="${site}embed.js"></script>` +
      `<script>const view = document.getElementById("view"), code = ${JSON.stringify(code("frame")).replaceAll("</", "<\\/")};` +
      `document.getElementById("in").onclick = () => (view.innerHTML = code); document.getElementById("out").onclick = () => view.replaceChildren();</script>`,
    clicks: ["#in", "#out", "#in"],
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "hidden",
    code: "frame",
    body: ({ code, charts }) =>
      `<button id="tab">Chart</button><div id="panel" hidden>${code("frame").replace(' loading="lazy"', "")}</div>` +
      `<script>document.getElementById("tab").onclick = () => (document.getElementById("panel").hidden = false)</script>` +
      `<details><summary>More</summary>${code("frame", charts[1])}</details>`,
    clicks: ["#tab", "summary"],
    frames: 2,
    outcomes: ["fits"],
  },
  {
    id: "rtl",
    code: "frame",
    root: 'dir="rtl" lang="ar"',
    body: ({ code }) => code("frame"),
    frames: 1,
    outcomes: ["fits"],
  },
  {
    id: "dark",
    code: "frame",
    body: ({ code }) =>
      `<button id="switch">Dark</button>${code("frame").replace("?theme=light", "?background=transparent")}` +
      `<script>document.getElementById("switch").onclick = () => { document.documentElement.classList.add("dark"); for (const frame of document.querySelectorAll("iframe")) {` +
      ` frame.style.colorScheme = "dark"; frame.contentWindow.postMessage({ type: "word-order:theme", theme: "dark" }, "*"); } }</script>`,
    clicks: ["#switch"],
    frames: 1,
    outcomes: ["fits"],
  },
  { id: "zoom", code: "frame", body: ({ code }) => code("frame"), zoom: 2, frames: 1, outcomes: ["fits"] },
  {
    id: "five",
    code: "listener",
    body: ({ code, charts }) =>
      charts
        .slice(0, 5)
        .map((chart) => `${code("listener", chart)}<p>Between two charts.</p>`)
        .join("\n"),
    frames: 5,
    outcomes: ["fits"],
  },
  { id: "print", code: "frame", body: ({ code }) => code("frame"), isPaper: true, frames: 1, outcomes: ["fits"] },
];

const css = `body{margin:0;font:16px/1.5 sans-serif}.dark{color-scheme:dark;background:#203040;color:#fff}`;

const library = (path: string): HostPage => ({
  text: readFileSync(`node_modules/${path}`, "utf8"),
  type: "text/javascript",
});

/** Every host as a page, by path, with what they load from their own server. */
export function hostPages(kit: Kit): Map<string, HostPage> {
  const pages = hosts.map(({ id, root = 'lang="en"', body, policy }): [string, HostPage] => [
    `/${id}`,
    {
      text:
        `<!doctype html>\n<html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
        `<title>${id}</title><link rel="stylesheet" href="/host.css"></head><body><p>Before the chart.</p>\n${body(kit)}\n<p>After the chart.</p></body></html>`,
      ...(policy && { policy: policy(kit) }),
    },
  ]);
  return new Map([
    ...pages,
    ["/host.css", { text: css, type: "text/css" }],
    ["/pym.js", library("pym.js/dist/pym.v1.min.js")],
    ["/newswire.js", library("@newswire/frames/dist/frames.umd.js")],
  ]);
}
