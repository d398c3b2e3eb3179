import type { Source } from "./tables.ts";

/** What decides the order of a source. */
type Placed = Pick<Source, "kind" | "language">;

/** Published by whoever counts or decides: a central bank, an exchange, the fund itself. */
const isFirstHand = ({ kind }: Placed) => kind === "official" || kind === "filing";

/** First-hand before second-hand, and of either Chinese before other languages: lower comes first. */
const placeOf = (source: Placed): number => (isFirstHand(source) ? 0 : 2) + (source.language === "zh" ? 0 : 1);

/** Sources for a list, in the order of `placeOf`; within one place as they came. */
export const inOrder = <S extends Placed>(sources: readonly S[]): S[] =>
  sources.toSorted((a, b) => placeOf(a) - placeOf(b));

/** Whether a Chinese first-hand page comes after one in another language, as it must not in the evidence of a row. */
export const isOutOfOrder = (sources: readonly Placed[]): boolean =>
  sources.some(
    (source, index) =>
      isFirstHand(source) &&
      source.language === "zh" &&
      sources.slice(0, index).some(({ language }) => language !== "zh"),
  );
