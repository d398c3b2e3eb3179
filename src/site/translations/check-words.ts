import type { FurtherLang } from "../../i18n/further.ts";
import { strayNumbers } from "./figures-in-words.ts";
import type { WordsFile } from "./words-file.ts";

const quoted = (words: string) => `"${words.length > 70 ? `${words.slice(0, 69)}…` : words}"`;
const placeholders = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort().join(" ") || "none";

/**
 * What is wrong with a file of words by itself.
 * @param lang the folder it is in
 */
export function faultsOfFile(file: WordsFile, lang: FurtherLang): string[] {
  const { path, language, words } = file;
  const faults: string[] = [];
  if (language !== lang)
    faults.push(
      `${path}: the header says "Language: ${language}". Expected "Language: ${lang}", as the folder is named.`,
    );
  for (const [english, translated] of words) {
    const where = `${path}: ${quoted(english)}`;
    if (!translated.trim()) {
      faults.push(`${where} has no words in "${lang}". Write them into its msgstr.`);
      continue;
    }
    if (placeholders(english) !== placeholders(translated))
      faults.push(
        `${where} has the values ${placeholders(translated)}. Expected ${placeholders(english)}: each stands for a figure, a date or a name from the tables; set each where the sentence needs it.`,
      );
    // What is left as it is in English, a name or a licence, has its figures as they are.
    if (translated === english) continue;
    const { added, dropped } = strayNumbers(english, translated, lang);
    if (added.length > 0)
      faults.push(
        `${where} states ${added.join(", ")}, which the English does not. Figures are checked in the English alone: state the same, written as "${lang}" writes numbers.`,
      );
    if (dropped.length > 0)
      faults.push(
        `${where} lacks ${dropped.join(", ")}, which the English states. State the same figures, written as "${lang}" writes numbers.`,
      );
  }
  return faults;
}

/** Words that charts ask for and no file has. @param asked in English, of one chart */
export const missingWords = (chart: string, lang: FurtherLang, asked: Iterable<string>, files: readonly WordsFile[]) =>
  [...asked]
    .filter((english) => !files.some(({ words }) => words.has(english)))
    .map(
      (english) =>
        `content/languages/${lang}/${chart}.po lacks ${JSON.stringify(english)}. Add it as a msgid, with the words in "${lang}" as its msgstr; if the English was changed, read the translation again.`,
    );

/** Words of a file that nothing asks for. @param asked in English, by whatever the file is for */
export const leftoverWords = ({ path, words }: WordsFile, asked: ReadonlySet<string>) =>
  [...words.keys()]
    .filter((english) => !asked.has(english))
    .map(
      (english) =>
        `${path}: ${quoted(english)} is asked for by nothing. Remove it; if the English was changed, move the words to the new msgid and read them again.`,
    );
