import { name as choices } from "virtual:script/choices";
import { name as engineWorker } from "virtual:script/engine-worker";
import { name as reading } from "virtual:script/reading";
import { name as sound } from "virtual:script/sound";
import { name as engine } from "virtual:module/engine";
import { file } from "./urls.ts";

const asset = (name: string) => file(`assets/${name}`);

/** Where the scripts lie that a page fetches only when they are wanted, as attributes of its <html>. */
export const laterScripts = {
  "data-reading": asset(reading),
  "data-choices": asset(choices),
  "data-sound": asset(sound),
  "data-engine": asset(engine),
  "data-engine-worker": asset(engineWorker),
  "data-data": file("data/"),
};
