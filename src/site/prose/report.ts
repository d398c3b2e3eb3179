import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { langs } from "../../i18n/lang.ts";
import { datedSentences } from "./dated.ts";
import { coverage, type Reviewed } from "./digits.ts";
import { complaintsAbout, essayFile, lookup, readProse } from "./essays.ts";
import { mutate } from "./mutate.ts";

const listFile = "content/reviewed-digits.csv";
const dateList = "content/reviewed-dates.csv";

const readList = (file: string): Reviewed[] =>
  existsSync(file) ? parse<Reviewed>(readFileSync(file), { columns: true, bom: true }) : [];

/** What is known of the numbers in all essays. */
export interface Report {
  /** Sentences that do not agree with their rows, or with the other language. */
  wrong: string[];
  bound: number;
  dates: number;
  reviewed: number;
  stray: string[];
  /** Sentences that give a date. */
  dated: number;
  /** Of these, sentences bound to a row of that date, and sentences reviewed. */
  datedBound: number;
  datedReviewed: number;
  unbound: string[];
  idle: string[];
  tried: number;
  caught: number;
  missed: string[];
}

/** Reads every essay, compares it with its rows and accounts for its digits, then changes the cells its sentences depend on. */
export function report(root = process.cwd()): Report {
  const [list, reviewedDates] = [readList(join(root, listFile)), readList(join(root, dateList))];
  const total: Report = {
    wrong: [],
    bound: 0,
    dates: 0,
    reviewed: 0,
    stray: [],
    dated: 0,
    datedBound: 0,
    datedReviewed: 0,
    unbound: [],
    idle: [],
    tried: 0,
    caught: 0,
    missed: [],
  };
  for (const path of globSync("content/essays/*/en.mdx", { cwd: root }).sort()) {
    const slug = path.split(/[\\/]/).at(-2)!;
    total.wrong.push(...complaintsAbout(slug));
    for (const lang of langs) {
      const prose = readProse(slug, lang);
      const source = readFileSync(join(root, essayFile(slug, lang)), "utf8");
      const digits = coverage(slug, lang, source, prose, list);
      const dated = datedSentences(slug, lang, source, prose, lookup, reviewedDates);
      const { tried, caught, missed } = mutate(prose, lang, lookup);
      total.bound += digits.bound;
      total.dates += digits.dates;
      total.reviewed += digits.reviewed;
      total.stray.push(...digits.stray);
      total.dated += dated.sentences;
      total.datedBound += dated.bound;
      total.datedReviewed += dated.reviewed;
      total.unbound.push(...dated.unbound);
      total.idle.push(
        ...[
          ...digits.idle.map((one) => ({ ...one, file: listFile })),
          ...dated.idle.map((one) => ({ ...one, file: dateList })),
        ].map(
          ({ file, essay, lang, text }) =>
            `${file} lists "${text}" for ${essay}, ${lang}, which does not say it. Remove the line.`,
        ),
      );
      total.tried += tried;
      total.caught += caught;
      total.missed.push(...missed);
    }
  }
  return total;
}
