import { pieces, textWidth, wrapText } from "./text-width.ts";

/** What a line that ends with a clause is worth, as a part of the square of a full line. */
const bonuses = [
  { ends: /[;:；：。]$/u, bonus: 0.06 },
  { ends: /[,，、]$/u, bonus: 0.03 },
];
const bonusOf = (line: string) => bonuses.find(({ ends }) => ends.test(line))?.bonus ?? 0;

/**
 * Breaks text into as few lines as `wrapText`, of lengths as even as that number allows: the squares of their lengths are
 * least. Of two ways about as even, the one whose lines end with a clause is taken.
 */
export function wrapEvenly(...[text, fontSize, width, weight]: Parameters<typeof wrapText>): string[] {
  const count = wrapText(text, fontSize, width, weight).length;
  const all = pieces(text);
  /** The best way to set the pieces before each place in so many lines. */
  let best = new Map([[0, { cost: 0, lines: [] as string[] }]]);
  for (let number = 1; number <= count; number++) {
    const next: typeof best = new Map();
    for (const [from, { cost, lines }] of best)
      for (let to = from + 1; to <= all.length; to++) {
        const line = all.slice(from, to).join("").trim();
        const length = textWidth(line, fontSize, weight) / width;
        // A word wider than a line has one to itself all the same.
        if (length > 1 && to > from + 1) break;
        const total = cost + length ** 2 - (to < all.length ? bonusOf(line) : 0);
        if (total < (next.get(to)?.cost ?? Infinity)) next.set(to, { cost: total, lines: [...lines, line] });
      }
    best = next;
  }
  return best.get(all.length)?.lines ?? wrapText(text, fontSize, width, weight);
}
