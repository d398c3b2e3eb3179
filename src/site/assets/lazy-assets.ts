import { name as choices } from "virtual:script/choices";
import { name as interactives } from "virtual:script/interactives";
import { name as engineExploreWorker } from "virtual:script/engine-explore-worker";
import { name as engineWorker } from "virtual:script/engine-worker";
import { name as explore } from "virtual:script/explore";
import { name as checkForUpdate } from "virtual:script/check-for-update";
import { name as offline } from "virtual:script/offline";
import { name as panel } from "virtual:script/panel";
import { name as reading } from "virtual:script/reading";
import { name as scrolly } from "virtual:script/scrolly";
import { name as search } from "virtual:script/search";
import { name as sound } from "virtual:script/sound";
import { name as engine } from "virtual:module/engine";
import { name as engineExplore } from "virtual:module/engine-explore";
import { name as readingStyle } from "virtual:style/reading";
import { file } from "../addresses/urls.ts";

const asset = (name: string) => file(`assets/${name}`);

/** What a chart may come to want, wherever it stands. */
const ofCharts = {
  "data-reading-style": asset(readingStyle),
  "data-reading": asset(reading),
  "data-choices": asset(choices),
  "data-sound": asset(sound),
  "data-check-for-update": asset(checkForUpdate),
  "data-engine": asset(engine),
  "data-engine-worker": asset(engineWorker),
  "data-data": file("data/"),
};

/** What a chart of the reader's own wants as well. */
const ofExplore = {
  "data-explore": asset(explore),
  "data-engine-explore": asset(engineExplore),
  "data-engine-explore-worker": asset(engineExploreWorker),
};

/**
 * Where the scripts and styles lie that a page fetches only when they are wanted, as attributes of its <html>.
 */
export const lazyAssets = {
  ...ofCharts,
  ...ofExplore,
  "data-search": asset(search),
  "data-interactives": asset(interactives),
  "data-scrolly": asset(scrolly),
  "data-offline": asset(offline),
  "data-worker": file("sw.js"),
  "data-scope": file(""),
  "data-panel": asset(panel),
};

/** The same for an embed. @param explores whether it holds a chart of the reader's own */
export const embedScripts = (explores: boolean): Record<string, string> =>
  explores ? { ...ofCharts, ...ofExplore } : ofCharts;
