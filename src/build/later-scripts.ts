import { name as choices } from "virtual:script/choices";
import { name as devices } from "virtual:script/devices";
import { name as engineExploreWorker } from "virtual:script/engine-explore-worker";
import { name as engineWorker } from "virtual:script/engine-worker";
import { name as explore } from "virtual:script/explore";
import { name as newer } from "virtual:script/newer";
import { name as offline } from "virtual:script/offline";
import { name as panel } from "virtual:script/panel";
import { name as reading } from "virtual:script/reading";
import { name as scrolly } from "virtual:script/scrolly";
import { name as search } from "virtual:script/search";
import { name as sound } from "virtual:script/sound";
import { name as engine } from "virtual:module/engine";
import { name as engineExplore } from "virtual:module/engine-explore";
import { name as live } from "virtual:style/live";
import { file } from "./urls.ts";

const asset = (name: string) => file(`assets/${name}`);

/** Where the scripts and styles lie that a page fetches only when they are wanted, as attributes of its <html>. */
export const laterScripts = {
  "data-live": asset(live),
  "data-reading": asset(reading),
  "data-choices": asset(choices),
  "data-search": asset(search),
  "data-devices": asset(devices),
  "data-scrolly": asset(scrolly),
  "data-sound": asset(sound),
  "data-newer": asset(newer),
  "data-offline": asset(offline),
  "data-worker": file("sw.js"),
  "data-scope": file(""),
  "data-panel": asset(panel),
  "data-engine": asset(engine),
  "data-engine-worker": asset(engineWorker),
  "data-explore": asset(explore),
  "data-engine-explore": asset(engineExplore),
  "data-engine-explore-worker": asset(engineExploreWorker),
  "data-data": file("data/"),
};

const ofPages = ["search", "devices", "scrolly", "offline", "worker", "scope", "panel"];
const ofExplore = ["explore", "engine-explore", "engine-explore-worker"];

/** Those an embed may come to want; one that holds the explore page's chart wants that page's as well. */
export const embedScripts = (explores: boolean): Record<string, string> =>
  Object.fromEntries(
    Object.entries(laterScripts).filter(
      ([name]) => ![...ofPages, ...(explores ? [] : ofExplore)].some((other) => name === `data-${other}`),
    ),
  );
