/** Scripts and styles that pages fetch only when they are wanted: the one list of them. */
import * as checkForUpdate from "virtual:script/check-for-update";
import * as choices from "virtual:script/choices";
import * as citeParagraph from "virtual:script/cite-paragraph";
import * as engineExploreWorker from "virtual:script/engine-explore-worker";
import * as engineWorker from "virtual:script/engine-worker";
import * as explore from "virtual:script/explore";
import * as interactives from "virtual:script/interactives";
import * as offline from "virtual:script/offline";
import * as panel from "virtual:script/panel";
import * as reading from "virtual:script/reading";
import * as row from "virtual:script/row";
import * as save from "virtual:script/save";
import * as scrolly from "virtual:script/scrolly";
import * as search from "virtual:script/search";
import * as sound from "virtual:script/sound";
import { files as engine } from "virtual:module/engine";
import { files as engineExplore } from "virtual:module/engine-explore";
import { files as print } from "virtual:module/print";
import * as readingStyle from "virtual:style/reading";
import { file } from "../addresses/urls.ts";

/** A built file: its name below /assets/, and its text. */
interface Asset {
  name: string;
  text: string;
}

interface Lazy {
  /** What the page's `lazyUrl` knows it by. */
  id: string;
  /** The file itself, then any parts that it loads. */
  files: readonly Asset[];
  /** Which pages name it: those with a chart, those with Explore, or all but embeds. */
  on: "charts" | "explore" | "pages";
  /** Whether an essay that is kept offline keeps it. */
  offline?: true;
}

const lazy: readonly Lazy[] = [
  { id: "reading-style", files: [readingStyle], on: "charts", offline: true },
  { id: "reading", files: [reading], on: "charts", offline: true },
  { id: "choices", files: [choices], on: "charts", offline: true },
  { id: "save", files: [save], on: "charts", offline: true },
  { id: "sound", files: [sound], on: "charts", offline: true },
  { id: "check-for-update", files: [checkForUpdate], on: "charts" },
  // Of the engine's chart parts each essay keeps all: they are small, and their names do not say whose they are.
  { id: "engine", files: engine, on: "charts", offline: true },
  { id: "engine-worker", files: [engineWorker], on: "charts", offline: true },
  { id: "explore", files: [explore], on: "explore" },
  { id: "engine-explore", files: engineExplore, on: "explore" },
  { id: "engine-explore-worker", files: [engineExploreWorker], on: "explore" },
  { id: "cite-paragraph", files: [citeParagraph], on: "pages", offline: true },
  { id: "search", files: [search], on: "pages" },
  { id: "interactives", files: [interactives], on: "pages", offline: true },
  { id: "scrolly", files: [scrolly], on: "pages", offline: true },
  { id: "offline", files: [offline], on: "pages", offline: true },
  { id: "panel", files: [panel], on: "pages" },
  { id: "print", files: print, on: "pages" },
  { id: "row", files: [row], on: "pages" },
];

const address = ({ name }: Asset) => file(`assets/${name}`);
const attributes = (places: readonly Lazy["on"][]): Record<string, string> =>
  Object.fromEntries(
    lazy.filter(({ on }) => places.includes(on)).map(({ id, files }) => [`data-${id}`, address(files[0]!)]),
  );

/** Where a page's scripts and styles are, as attributes of its <html>. */
export const lazyAssets: Record<string, string> = {
  ...attributes(["charts", "explore", "pages"]),
  "data-data": file("data/"),
  "data-worker": file("sw.js"),
  "data-scope": file(""),
};

/** The same for an embed. @param explores whether it holds a chart of the reader's own */
export const embedAssets = (explores: boolean): Record<string, string> => ({
  ...attributes(explores ? ["charts", "explore"] : ["charts"]),
  "data-data": file("data/"),
});

/** The addresses of all that an essay kept offline needs. */
export const offlineAssets: readonly string[] = lazy
  .filter(({ offline }) => offline)
  .flatMap(({ files }) => files.map(address));

/** Every file of the list, as it is written below /assets/. */
export const lazyFiles: readonly Asset[] = lazy.flatMap(({ files }) => files);
