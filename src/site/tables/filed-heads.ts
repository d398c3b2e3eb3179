/** What the heads of a table printed as it is filed say of their columns, for the script that says one row in words. */
import { publisherIn } from "../../i18n/sources.ts";
import type { ColumnMeta } from "../../dataset-kit/columns.ts";
import { gradeNames } from "../../dataset-kit/grades.ts";
import type { Lang, Words } from "../../i18n/lang.ts";
import { reading } from "../../i18n/reading.ts";
import { sourceOf } from "./tables.ts";

const dated = /^\d{4}(-\d{2}(-\d{2})?|Q[1-4](-Q[2-4])?)?$/;

/** Of how many sources a head holds the names. */
const mostNamed = 60;

const boundWords: Readonly<Record<string, Words>> = { lower: reading.atLeast, upper: reading.atMost };

/** The words for a cell that is a code; undefined where it is none. */
function wordsOf(name: string, cell: string, lang: Lang): string | undefined {
  if (name === "source") return publisherIn(sourceOf(cell), lang);
  if (name === "grade") return gradeNames[cell as keyof typeof gradeNames]?.[lang];
  return name === "bound" ? boundWords[cell]?.[lang] : undefined;
}

/**
 * @param cells of the column, blank ones among them
 * @returns attributes of its head; none where the column is not for saying: lists, and words in the other language
 */
export function filedHead(
  name: string,
  { title, type, unit, list }: ColumnMeta,
  cells: readonly string[],
  lang: Lang,
): Record<string, string | undefined> {
  const isOfOther = name.endsWith(lang === "en" ? "Zh" : "En");
  if (list || isOfOther) return {};
  const known = [...new Set(cells)].filter((cell) => cell !== "");
  // The names of very many sources would weigh more than the saying of one is worth.
  if (name === "source" && known.length > mostNamed) return {};
  const isDate = type !== "number" && known.length > 0 && known.every((cell) => dated.test(cell));
  const words = known.flatMap((cell) => {
    const said = wordsOf(name, cell, lang);
    return said === undefined ? [] : [[cell, said]];
  });
  return {
    "data-kind":
      name === "unit" ? "unit" : type === "number" || type === "integer" ? "figure" : isDate ? "date" : "words",
    "data-title": title[lang],
    "data-unit": unit,
    "data-words": words.length > 0 ? JSON.stringify(Object.fromEntries(words)) : undefined,
  };
}
