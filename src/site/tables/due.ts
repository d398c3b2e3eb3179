import { endOf } from "./calendar.ts";
import { expectedOf, newestOf, type Expected } from "./expected.ts";
import { datasets, sourceOf, tableOf } from "./tables.ts";

/** What every series of a table has newest and expects next. */
export const expectations = (table: string): Expected[] =>
  expectedOf(datasets.get(table)!, tableOf(table), (source) => sourceOf(source).published);

/**
 * Lists the series whose next figure should be out by a day, and those that other series of their table have passed.
 * @param today YYYY-MM-DD
 * @returns one line a series
 */
export function dueOn(today: string, tables: Iterable<readonly [string, readonly Expected[]]>): string[] {
  return [...tables].flatMap(([table, expected]) => {
    const newest = newestOf(expected);
    return expected.flatMap(({ series, newest: own, next }) => {
      if (!next || next.by > today) return [];
      const where = `data/${table}.csv: ${series}: newest ${own};`;
      return endOf(next.period) <= endOf(newest!.newest)
        ? [`${where} ${next.period} is wanting, where other series have ${newest!.newest}.`]
        : [
            `${where} ${next.period} was expected by ${next.by}, ${next.lag} days after its end as in ${next.of} periods before.`,
          ];
    });
  });
}

/** The same of the project's own tables. */
export const dueTables = (today: string): string[] =>
  dueOn(
    today,
    [...datasets.keys()].map((id) => [id, expectations(id)] as const),
  );
