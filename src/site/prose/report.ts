import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { langs } from "../../i18n/lang.ts";
import { coverage, type Reviewed } from "./digits.ts";
import { essayFile, lookup, readProse } from "./essays.ts";
import { mutate } from "./mutate.ts";

const listFile = "content/reviewed-digits.csv";

/** What is known of the numbers in all essays. */
export interface Report {
  bound: number;
  dates: number;
  reviewed: number;
  stray: string[];
  idle: string[];
  tried: number;
  caught: number;
  missed: string[];
}

/** Reads every essay and accounts for its digits, then changes the cells its sentences depend on. */
export function report(root = process.cwd()): Report {
  const file = join(root, listFile);
  const list = existsSync(file) ? parse<Reviewed>(readFileSync(file), { columns: true, bom: true }) : [];
  const total: Report = { bound: 0, dates: 0, reviewed: 0, stray: [], idle: [], tried: 0, caught: 0, missed: [] };
  for (const path of globSync("content/essays/*/en.mdx", { cwd: root }).sort()) {
    const slug = path.split(/[\\/]/).at(-2)!;
    for (const lang of langs) {
      const prose = readProse(slug, lang);
      const digits = coverage(slug, lang, readFileSync(join(root, essayFile(slug, lang)), "utf8"), prose, list);
      const { tried, caught, missed } = mutate(prose, lang, lookup);
      total.bound += digits.bound;
      total.dates += digits.dates;
      total.reviewed += digits.reviewed;
      total.stray.push(...digits.stray);
      total.idle.push(
        ...digits.idle.map(
          ({ essay, lang, text }) =>
            `${listFile} lists "${text}" for ${essay}, ${lang}, which does not say it. Remove the line.`,
        ),
      );
      total.tried += tried;
      total.caught += caught;
      total.missed.push(...missed);
    }
  }
  return total;
}
