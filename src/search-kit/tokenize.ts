/** Han characters, or letters and digits of any other script: “2017年” is a number and a character. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’](?:(?!\p{Script=Han})\p{L})+)*/gu;

/**
 * Words for the index and for queries. Latin is split at spaces and signs and lower-cased; Han is cut into overlapping
 * pairs, which finds 备付金 inside a sentence without a dictionary, and single characters stand for themselves.
 */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text.normalize("NFKC").toLowerCase().matchAll(runs)) {
    if (!/\p{Script=Han}/u.test(run)) {
      tokens.push(run.replaceAll("’", "'"));
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) tokens.push(run);
    for (let i = 0; i + 1 < characters.length; i++) tokens.push(characters[i]! + characters[i + 1]!);
  }
  return tokens;
}
