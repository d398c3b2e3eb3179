import { isFull } from "../../full.ts";
import { kindOf, type Page } from "./site.ts";

const frozen = ({ path }: Page) => path.startsWith("/editions/");
const isChinese = ({ path }: Page) => path.startsWith("/zh/");

/**
 * The pages that a slow referee reads: all in full. Daily every essay; of other pages made alike the first and the last,
 * and of a page that is one of its kind English or Chinese, in turn. Frozen pages were read before they were frozen.
 */
export function sampled(pages: readonly Page[]): Page[] {
  if (isFull) return [...pages];
  const kinds = Map.groupBy(
    pages.filter((page) => !frozen(page)),
    kindOf,
  );
  return [...kinds].flatMap(([kind, alike], index) => {
    if (kind === "essays/*") return alike;
    const groups = [alike.filter((page) => !isChinese(page)), alike.filter(isChinese)];
    const isAlone = groups.every(({ length }) => length <= 1);
    if (isAlone) return alike.slice(index % alike.length).slice(0, 1);
    return groups.flatMap((group) => [...new Set([group[0]!, group.at(-1)!])]);
  });
}
