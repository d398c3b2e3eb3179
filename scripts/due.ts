import { runnerImport } from "vite";
import type { dueTables as DueTables } from "../src/site/tables/due.ts";

/** Prints the series whose next figure should be out by now: `npm run due`, or `npm run due -- 2026-12-31`. */
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  console.error(`npm run due -- ${today}: "${today}" is no date. Expected none, or one such as 2026-12-31.`);
  process.exit(2);
}
const { module } = await runnerImport<{ dueTables: typeof DueTables }>("./src/site/tables/due.ts", {
  configFile: false,
  logLevel: "error",
});
const lines = module.dueTables(today);
console.log(lines.length > 0 ? lines.join("\n") : `Nothing is due on ${today}.`);
