/**
 * Walks pages of dist/ with Orca, as someone does who listens to them, and writes what was said to
 * tests/listen/transcripts/. `npm run listen -- chart en` walks one scene in one language.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isLang, langs } from "../src/i18n/lang.ts";
import { homeFrom } from "../tests/build/lib/site.ts";
import { startListening } from "../tests/listen/lib/listener.ts";
import { scenes } from "../tests/listen/lib/scenes.ts";
import { transcriptFile, versionsFile } from "../tests/listen/lib/transcripts.ts";
import { walk } from "../tests/listen/lib/walk.ts";
import { findOrInstallListening, versionsOf } from "./find-screen-reader.ts";
import { startServer } from "./serve.ts";
import { asProgram, Missing } from "./system.ts";

const root = join(import.meta.dirname, "..");

await asProgram(async () => {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Missing("No site in dist/. Run `npm run build` first.");
  const asked = process.argv.slice(2);
  const unknown = asked.filter((word) => !(word in scenes) && !isLang(word));
  if (unknown.length > 0)
    throw new Missing(
      `No scene or language "${unknown[0]}". Scenes: ${Object.keys(scenes).join(", ")}. Languages: ${langs.join(", ")}.`,
    );
  const isAsked = (word: string, among: readonly string[]) =>
    asked.includes(word) || !asked.some((other) => among.includes(other));
  findOrInstallListening();
  const site = await startServer({ root: dist, base: homeFrom(process.env).pathname }, 0);
  const listener = await startListening();
  const written: string[] = [];
  try {
    for (const lang of langs.filter((lang) => isAsked(lang, langs)))
      for (const [name, steps] of Object.entries(scenes).filter(([name]) => isAsked(name, Object.keys(scenes)))) {
        console.log(`\n== ${name}, ${lang}`);
        const transcript = await walk(listener, steps, lang, site.address, console.log);
        const file = transcriptFile(name, lang);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, transcript);
        written.push(file);
      }
  } finally {
    await listener.stop();
    await site.close();
  }
  writeFileSync(versionsFile, `${versionsOf().join("\n")}\n`);
  return `\nWrote ${written.length} transcripts. Read what has changed in them: \`git diff tests/listen\`.`;
});
