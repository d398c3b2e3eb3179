import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import type { intake as Intake } from "./intake/run.ts";

/** Takes a pasted release into a table: `npm run intake -- FILE --source ID [--write]`. */
const usage = `npm run intake -- FILE --source ID [--write] [--size KEY] [--growth KEY] [--year KEY]

  FILE         the text of a release on payments, or of a quarterly report of the fund, pasted from page or PDF
  --source ID  the row of data/sources.csv for the page it was read on
  --write      write the rows; without it they are only printed
  --size KEY   take the figure of this row although it is far from what went before (may be repeated)
  --growth KEY take this row's growth as printed although the figures give another (may be repeated)
  --year KEY   take this year although its four quarters add up to another figure (may be repeated)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: "string" },
    write: { type: "boolean", default: false },
    size: { type: "string", multiple: true, default: [] },
    year: { type: "string", multiple: true, default: [] },
    growth: { type: "string", multiple: true, default: [] },
  },
});
const [file] = positionals;
if (!file || positionals.length > 1 || !values.source) {
  console.error(usage);
  process.exit(2);
}
const { module } = await runnerImport<{ intake: typeof Intake }>("./scripts/intake/run.ts", {
  configFile: false,
  logLevel: "error",
});
const { output, taken } = module.intake({
  file,
  source: values.source,
  write: values.write,
  sizes: values.size,
  growths: values.growth,
  years: values.year,
  today: new Date().toISOString().slice(0, 10),
});
console.log(output.trimEnd());
if (!taken) process.exitCode = 1;
