import type { ChartRow } from "../../../src/chart-kit/define-chart.ts";
import type { AnyChart } from "../../../src/chart-kit/define-chart.ts";
import type { Cell } from "./cells.ts";
import { lead, proseComplaints, watched, worldOf, type Tables, type World } from "./world.ts";

/** Every number that the proofs of some charts and the lead essay read, as "<table or chart>|<key>|<column>". */
export function numbersRead(world: World, charts: readonly AnyChart[]): Set<string> {
  const seen = new Set<string>();
  for (const chart of charts) for (const { holds } of chart.proofs) holds(watched(world.rowsOf(chart), chart.id, seen));
  const lookup: World["lookup"] = (of) => {
    const table = world.lookup(of);
    return table && { ...table, rows: watched(table.rows, of, seen) };
  };
  const complaints = proseComplaints({ ...world, lookup }, lead);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return seen;
}

const figures = (row: ChartRow) => Object.entries(row).filter(([, value]) => typeof value === "number");

/** The numbers of a chart that are no longer what they were. */
export function movedNumbers(chart: AnyChart, before: World, after: World): string[] {
  const was = new Map(before.rowsOf(chart).map((row) => [row.key, row as unknown as Record<string, unknown>]));
  return after
    .rowsOf(chart)
    .flatMap((row) =>
      figures(row).flatMap(([column, value]) =>
        was.get(row.key)?.[column] === value ? [] : [`${chart.id}|${row.key}|${column}`],
      ),
    );
}

/** The tables with one figure ten times as large, checked by nobody. */
export const withTenfold = (tables: Tables, { table, key, column, value }: Cell): Tables =>
  new Map(
    [...tables].map(([id, rows]) => [
      id,
      id === table ? rows.map((row) => (row.key === key ? { ...row, [column]: value * 10 } : row)) : rows,
    ]),
  );

/** Whether something that is said leans on a cell: reads it, or a number of a chart that is made from it. */
export function leansOn(
  cell: Cell,
  read: ReadonlySet<string>,
  before: World,
  after: World,
  charts: readonly AnyChart[],
): boolean {
  if (read.has(`${cell.table}|${cell.key}|${cell.column}`)) return true;
  return charts.some((chart) => movedNumbers(chart, before, after).some((number) => read.has(number)));
}

export { worldOf };
