import { tokenize } from "./tokenize.ts";

/** In characters. */
const longest = 160;

/** Ends of sentences, after which a passage may begin. */
const sentenceEnds = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|(?<=[。！？][”’）」』]?)(?![”’）」』])/gu;

/** A cut here would part a figure from its unit or a name from its rest: between letters, digits and what joins them. */
const isWithin = (before: string, after: string): boolean =>
  /[\p{L}\p{N}.,%¥$’'–-]/u.test(before) &&
  /[\p{L}\p{N}.,%’'–-]/u.test(after) &&
  !(/\p{Script=Han}/u.test(before) && /\p{Script=Han}/u.test(after));

const hasFigure = /[\d¥$]/;

/** The beginning of a text of at most `most` characters, whole or cut after a word, with an ellipsis where cut. */
export function beginning(text: string, most = longest): string {
  if (text.length <= most) return text;
  let end = most - 1;
  // In Chinese a comma is near; a cut between two characters may fall into a word.
  const comma = Math.max(...["，", "。", "；", "、", "：", "！", "？"].map((sign) => text.lastIndexOf(sign, end - 1)));
  if (comma > most / 2) end = comma;
  else while (end > 0 && isWithin(text[end - 1]!, text[end]!)) end -= 1;
  let kept = text.slice(0, end).trimEnd();
  // "fell to ¥781" would leave its unit behind.
  const word = /\s(\S+)$/.exec(kept)?.[1];
  if (word && hasFigure.test(word) && /^\s*\p{L}/u.test(text.slice(kept.length))) kept = kept.slice(0, -word.length);
  return `${kept.replace(/[\s,;:，；：、。！？]+$/u, "")}…`;
}

/**
 * The passage of a text that says most of what was looked for: from the sentence with the most of its words, or later
 * where that sentence is long. The text's own beginning where it is among the best.
 * @param words tokens that were found
 * @returns at most 160 characters, with an ellipsis on each side where something was left out
 */
export function passage(text: string, words: ReadonlySet<string>): string {
  const found = (part: string) => new Set(tokenize(part).filter((token) => words.has(token))).size;
  const first = beginning(text);
  const most = found(text);
  if (first === text || found(first) === most) return first;
  const ends = [...text.matchAll(sentenceEnds)].map(({ index, 0: space }) => index + space.length);
  const starts = [0, ...ends].map((start, index) => ({
    rest: text.slice(start),
    own: found(text.slice(start, ends[index])),
  }));
  const best = starts.reduce((a, b) => (b.own > a.own ? b : a));
  const cut = beginning(best.rest, longest - 2);
  if (found(cut) >= best.own) return `… ${cut}`;
  // The words are far into a long sentence: begin at the last clause that has them all, or else at some word before.
  const from = (end: RegExp) =>
    [...best.rest.matchAll(end)]
      .map(({ index, 0: sign }) => beginning(best.rest.slice(index + sign.length), longest - 2))
      .filter((part) => found(part) >= best.own);
  return `… ${from(/[,;:] |[，；：、]/g).at(-1) ?? from(/\s/g)[0] ?? cut}`;
}
