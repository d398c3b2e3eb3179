import type { APIRoute } from "astro";
import { base64, name as font } from "virtual:font/serif";
import { base64 as italic64, name as italic } from "virtual:font/serif-italic";
import * as choices from "virtual:script/choices";
import * as interactives from "virtual:script/interactives";
import * as engineExploreWorker from "virtual:script/engine-explore-worker";
import * as engineWorker from "virtual:script/engine-worker";
import * as explore from "virtual:script/explore";
import * as checkForUpdate from "virtual:script/check-for-update";
import * as offline from "virtual:script/offline";
import * as panel from "virtual:script/panel";
import * as reading from "virtual:script/reading";
import * as scrolly from "virtual:script/scrolly";
import * as search from "virtual:script/search";
import * as sound from "virtual:script/sound";
import { files as engine } from "virtual:module/engine";
import { files as engineExplore } from "virtual:module/engine-explore";
import { name as readingStyle, text as readingCss } from "virtual:style/reading";
import { name as style, text as css } from "virtual:style/site";
import { file } from "~/site/addresses/urls";

const face = (name: string, style: string) =>
  `@font-face{font-family:"Source Serif 4";src:url("${file(`assets/${name}`)}") format("woff2");${style};font-display:swap}`;
const faces = face(font, "font-weight:400 700") + face(italic, "font-style:italic;font-weight:400");
const script = ({ text }: { text: string }) => ({ type: "text/javascript; charset=utf-8", body: text });

const files: Record<string, { type: string; body: string | Uint8Array<ArrayBuffer> }> = {
  [style]: { type: "text/css; charset=utf-8", body: faces + css },
  [readingStyle]: { type: "text/css; charset=utf-8", body: readingCss },
  [font]: { type: "font/woff2", body: new Uint8Array(Buffer.from(base64, "base64")) },
  [italic]: { type: "font/woff2", body: new Uint8Array(Buffer.from(italic64, "base64")) },
  ...Object.fromEntries(
    [
      choices,
      interactives,
      scrolly,
      engineExploreWorker,
      engineWorker,
      explore,
      checkForUpdate,
      offline,
      panel,
      reading,
      search,
      sound,
      ...engine,
      ...engineExplore,
    ].map((part) => [part.name, script(part)]),
  ),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const { type, body } = files[params["file"]!]!;
  return new Response(body, { headers: { "content-type": type } });
};
