import { furtherLangs } from "../../i18n/further.ts";
import { chartOf } from "../registry/registry.ts";
import { faultsOfFile, leftoverWords, missingWords } from "./check-words.ts";
import { translatedEmbed } from "./embed.ts";
import { shared, translatedCharts, wordsFilesOf } from "./files.ts";
import { listener } from "./languages.ts";
import { translatedTexts } from "./texts.ts";

/** Every text, in English, that an embed in another language and its codes need. */
export function wordsAsked(chart: string): Set<string> {
  const { language, asked } = listener("es");
  translatedEmbed(chartOf(chart), language);
  translatedTexts(chartOf(chart), language);
  return asked;
}

/** What is wrong with the words of all further languages: missing, left over, without their figures. */
export function faultsOfTranslations(): string[] {
  return furtherLangs.flatMap((lang) => {
    const charts = translatedCharts(lang);
    if (charts.length === 0) return [];
    const asked = charts.map((chart) => [chart, wordsAsked(chart)] as const);
    const all = new Set(asked.flatMap(([, words]) => [...words]));
    const sharedFile = wordsFilesOf(lang, "").find(({ path }) => path.endsWith(`/${shared}.po`));
    return [
      ...(sharedFile ? [...faultsOfFile(sharedFile, lang), ...leftoverWords(sharedFile, all)] : []),
      ...asked.flatMap(([chart, words]) => {
        const files = wordsFilesOf(lang, chart);
        const [own] = files;
        return [
          ...missingWords(chart, lang, words, files),
          ...(own ? [...faultsOfFile(own, lang), ...leftoverWords(own, words)] : []),
        ];
      }),
    ];
  });
}

let isChecked = false;

/** Checks them once a build. @throws with everything that is wrong */
export function checkTranslations() {
  if (isChecked) return;
  const faults = faultsOfTranslations();
  if (faults.length > 0) throw new Error(`Words in further languages:\n${faults.join("\n")}`);
  isChecked = true;
}
