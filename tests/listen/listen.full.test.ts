import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { versionsOf } from "../../scripts/find-screen-reader.ts";
import { startServer, type Served } from "../../scripts/serve.ts";
import { langs } from "../../src/i18n/lang.ts";
import { homeFrom } from "../build/lib/site.ts";
import { startListening, type Listener } from "./lib/listener.ts";
import { scenes } from "./lib/scenes.ts";
import { transcriptFile, versionsFile } from "./lib/transcripts.ts";
import { walk } from "./lib/walk.ts";

/** What Orca says of dist/, against the transcripts that `npm run listen` wrote and somebody read. */

let site: Served | undefined;
let listener: Listener | undefined;
beforeAll(async () => {
  site = await startServer({ root: "dist", base: homeFrom(process.env).pathname }, 0);
  listener = await startListening();
});
afterAll(async () => {
  await listener?.stop();
  await site?.close();
});

const kept = readFileSync(versionsFile, "utf8").trim().split("\n");

describe.each(langs)("%s", (lang) => {
  const heardBefore = Object.entries(scenes).filter(([name]) => existsSync(transcriptFile(name, lang)));
  test.each(heardBefore)("%s", async (name, steps) => {
    const transcript = readFileSync(transcriptFile(name, lang), "utf8");
    const hear = () => walk(listener!, steps, lang, site!.address, () => undefined);
    const heard = await hear();
    // What a busy machine swallowed once it says when asked again; what is wrong is wrong both times.
    const said = heard === transcript ? heard : await hear();
    expect(said, `The transcripts are of ${kept.join(", ")}; this is ${versionsOf().join(", ")}.`).toBe(transcript);
  });
});
