import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { librariesIn, strayLibraries } from "./libraries.ts";
import { siteOf } from "./site.ts";

async function bundled(code: string): Promise<string> {
  const entry = `${process.cwd()}/tests/entry.js`;
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    external: [/^node:/, "canvas", "perf_hooks"],
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

test.each([
  ["arquero", 'import { table } from "arquero"; console.log(table({ a: [1] }))'],
  ["zod", 'import { z } from "zod"; console.log(z.string().parse("a"))'],
  ["zod", 'import * as z from "zod/mini"; console.log(z.string().parse("a"))'],
  ["linkedom", 'import { parseHTML } from "linkedom"; console.log(parseHTML("<p>"))'],
  [
    "@observablehq/plot",
    'import { plot, lineY } from "@observablehq/plot"; console.log(plot({ marks: [lineY([1])] }))',
  ],
])("%s is known in a minified bundle", async (library, code) => {
  expect(librariesIn(await bundled(code))).toEqual([library]);
});

test("a stray library is found in files and inline, and let pass only in the engine", () => {
  const arquero = "Unrecognized column";
  const site = siteOf({
    "index.html": `<p>Unrecognized column</p><script>"${arquero}"</script>`,
    "methods/index.html": "<p>Unrecognized column</p>",
    "assets/read-abc.js": arquero,
    "assets/engine-abc.js": arquero,
    "assets/engine-def.js": "HTMLMarqueeElement",
  });
  expect(strayLibraries(site)).toEqual([
    "/assets/engine-def.js carries linkedom",
    "/assets/read-abc.js carries arquero",
    "/index.html carries arquero",
  ]);
});
