import type { Growth } from "./form.ts";

const part = /(增长|上升|下降|减少|持平)?(\d+(?:\.\d+)?)%/gu;
const growth = (word: string, digits: string, words: string): Growth => ({
  percent: /下降|减少/u.test(word) ? `-${digits}` : digits,
  words,
});

/**
 * Growth of a number and a value, as releases put it behind both: 同比分别增长8.05%和11.65%, 同比分别增长8.53%和下降5.21%,
 * 同比增长8.05%和11.65%, 笔数同比下降4.2%，金额同比增长3.1%. The second takes the word of the first where it has none.
 * @returns one growth for each rate that was printed, at most two
 */
export function readGrowth(words: string): Growth[] {
  let word = "";
  return [...words.matchAll(part)].slice(0, 2).map((match) => {
    word = match[1] ?? word;
    return growth(word, match[2]!, match[0]);
  });
}
