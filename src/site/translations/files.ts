import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { furtherLangs, isFurther, type FurtherLang } from "../../i18n/further.ts";
import { readNumbers, type Numbers } from "./numbers.ts";
import { readPhrases } from "./traditional.ts";
import { readWordsFile, type WordsFile } from "./words-file.ts";

interface Found {
  path: string;
  lang: FurtherLang;
  /** "rate-gap.po" */
  name: string;
  text: string;
}

const folder = "content/languages";

const found: Found[] = readdirSync(join(process.cwd(), folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => {
    const lang = basename(parentPath);
    const path = `${folder}/${lang}/${name}`;
    if (!isFurther(lang))
      throw new Error(
        `${path} is in a folder of no known language. Known: ${furtherLangs.join(", ")}. Rename the folder, or add the language to src/i18n/further.ts.`,
      );
    return { path, lang, name, text: readFileSync(join(parentPath, name), "utf8") };
  });

/** Which name a file has beside the charts': words that charts share. */
export const shared = "site";

const wordsFiles = new Map(
  found.filter(({ name }) => name.endsWith(".po")).map((file) => [file.path, readWordsFile(file.path, file.text)]),
);

const pathOf = (lang: FurtherLang, name: string) => `${folder}/${lang}/${name}.po`;

/** The words of a chart in a language: its own, then those that charts share. */
export const wordsFilesOf = (lang: FurtherLang, chart: string): WordsFile[] =>
  [pathOf(lang, chart), pathOf(lang, shared)].flatMap((path) => wordsFiles.get(path) ?? []);

/** The charts that a language has words for, by their files. */
export const translatedCharts = (lang: FurtherLang): string[] =>
  found
    .filter((file) => file.lang === lang && file.name.endsWith(".po") && file.name !== `${shared}.po`)
    .map(({ name }) => name.slice(0, -3))
    .sort();

const textOf = (lang: FurtherLang, name: string): Found => {
  const file = found.find((file) => file.lang === lang && file.name === name);
  if (!file) throw new Error(`${folder}/${lang}/${name} is missing. docs/languages.md says what it holds.`);
  return file;
};

/** How a language counts. @throws if its file is missing or wrong */
export function numbersOf(lang: FurtherLang): Numbers {
  const { path, text } = textOf(lang, "numbers.json");
  return readNumbers(path, text);
}

/** Our own phrases of a conversion of Chinese. @throws if their file is missing or wrong */
export function phrasesOf(lang: FurtherLang): [string, string][] {
  const { path, text } = textOf(lang, "phrases.txt");
  return readPhrases(path, text);
}
