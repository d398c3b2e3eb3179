import { runnerImport } from "vite";
import type { report as Report } from "../src/site/prose/report.ts";

/** Every figure compared with its row, every digit and every dated sentence of every essay accounted for, and every cell a sentence leans on shown to hold it. */
const least = 0.99;
const { module } = await runnerImport<{ report: typeof Report }>("./src/site/prose/report.ts", {
  configFile: false,
  logLevel: "error",
});
const { wrong, bound, dates, reviewed, stray, dated, datedBound, datedReviewed, unbound, idle, tried, caught, missed } =
  module.report();
const known = bound + dates + reviewed;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

console.log(
  `Digits: ${known} of ${known + stray.length} accounted for (${percent(known / (known + stray.length))}): ${bound} bound to rows, ${dates} in dates, ${reviewed} reviewed.`,
);
console.log(
  `Dated sentences: ${datedBound + datedReviewed} of ${dated} accounted for (${percent((datedBound + datedReviewed) / dated)}): ${datedBound} bound to rows, ${datedReviewed} reviewed.`,
);
console.log(`Mutations: ${caught} of ${tried} caught (${percent(caught / tried)}).`);
for (const line of [...wrong, ...stray, ...unbound, ...idle, ...missed]) console.log(line);
if (wrong.length > 0 || stray.length > 0 || unbound.length > 0 || idle.length > 0 || caught / tried < least)
  process.exitCode = 1;
