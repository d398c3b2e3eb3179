import { simplify } from "./simplify.ts";

/** Han characters; numbers; or letters and digits of any other script: “2017年” is a number and a character. */
const runs =
  /\p{Script=Han}+|\d+(?:\.\d+)+(?![\p{L}\p{N}])|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’](?:(?!\p{Script=Han})\p{L})+)*/gu;

/**
 * One form for what is written in several: full and half width, capitals, traditional characters, commas in numbers,
 * kinds of apostrophe.
 */
const normalize = (text: string): string =>
  simplify(text.normalize("NFKC").toLowerCase())
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replaceAll("’", "'");

/**
 * Words for the index and for queries. Latin is split at spaces and signs; Han is cut into overlapping pairs, which
 * finds 备付金 inside a sentence without a dictionary. The last character of a run is a word of its own, so that each
 * character begins a word: one that is typed alone is found wherever it is written.
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of normalize(text).matchAll(runs)) {
    if (!/\p{Script=Han}/u.test(run)) {
      tokens.push(run);
      continue;
    }
    const characters = [...run];
    for (const [index, character] of characters.entries()) tokens.push(character + (characters[index + 1] ?? ""));
  }
  return tokens;
}
