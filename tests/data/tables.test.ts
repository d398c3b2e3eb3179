import { beforeAll, describe, expect, test } from "vitest";
import { drawingSvg } from "../../src/site/pictures/drawings.ts";
import { charts, eventsOf, viewsOf } from "../../src/site/registry/registry.ts";
import { datasetOf, datasets, readTables, tables } from "../../src/site/tables/tables.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { isFull } from "../full.ts";
import { draw } from "../../src/chart-kit/draw.ts";
import { readTable, TableError } from "../../src/dataset-kit/read-table.ts";
import { fileWithTenfold, numericCells, rowRefusesTenfold, type Cell } from "./lib/cells.ts";
import { leansOn, numbersRead, withTenfold } from "./lib/dependence.ts";
import { surprises } from "./lib/neighbours.ts";
import { brokenProofs, chartsOf, proseComplaints, worldOf, type World } from "./lib/world.ts";

test("every table keeps its promise", () => expect([...readTables().keys()]).toEqual([...datasets.keys()]));

/** The tables behind the lead essay and its three charts. */
const watched = ["yuebao-net-assets", "yuebao-yield", "deposit-rates", "payment-volumes"];
const leadCharts = ["yuebao-balance", "rate-gap", "count-or-value"].map((id) => charts.get(id)!);

/** Every cell in full; daily one in eight, which leaves no column and no stretch of years out. */
const spoiled = (table: string) => numericCells(table).filter((_, index) => isFull || index % 8 === 0);

/** Who notices, in the order they are asked: the file's own checks, its neighbours, a title or finding, a sentence, a drawing. */
type Catcher = "file" | "neighbours" | "proof" | "essay" | "drawing";

/** What a cell ten times as large would meet. */
interface Fate {
  cell: Cell;
  caught: Catcher | undefined;
  /** Whether a title, a finding or the lead essay leans on it. */
  leant: boolean;
}

const nameOf = ({ table, key, column }: Cell) => `data/${table}.csv ${key} ${column}`;

function fileComplains(cell: Cell): boolean {
  // What one row refuses the file refuses, and a row is read sooner.
  if (rowRefusesTenfold(cell)) return true;
  try {
    readTable(fileWithTenfold(cell), `data/${cell.table}.csv`, datasetOf(cell.table));
    return false;
  } catch (error) {
    if (error instanceof TableError) return true;
    throw error;
  }
}

/** Whether any drawing that the build makes of the table, and a reviewer has seen, would look different. */
const drawingDiffers = (cell: Cell, after: World): boolean =>
  chartsOf(cell.table).some((chart) =>
    viewsOf(chart).some((choices) => {
      const view = { lang: "en", size: "wide", choices, events: eventsOf(chart, "en") } as const;
      return (
        draw(chart, after.rowsOf(chart), view, buildDocument()).outerHTML !== drawingSvg(chart, "en", choices, "wide")
      );
    }),
  );

/** Who notices without looking at what is said of the tables. */
function catcherInTable(cell: Cell, rows: ReturnType<typeof withTenfold>): Catcher | undefined {
  if (fileComplains(cell)) return "file";
  return surprises(cell.table, rows.get(cell.table)!).length > 0 ? "neighbours" : undefined;
}

function catcherOutside(cell: Cell, after: World): Catcher | undefined {
  if (brokenProofs(after, chartsOf(cell.table)).length > 0) return "proof";
  if (proseComplaints(after).length > 0) return "essay";
  return drawingDiffers(cell, after) ? "drawing" : undefined;
}

describe("one figure ten times too large", () => {
  const fates: Fate[] = [];

  beforeAll(() => {
    const before = worldOf(tables());
    const read = numbersRead(before, leadCharts);
    for (const cell of watched.flatMap(spoiled)) {
      const rows = withTenfold(tables(), cell);
      const inTable = catcherInTable(cell, rows);
      // A day among nearly two thousand: once the table itself has caught it, nobody outside need be asked.
      if (inTable && cell.table === "yuebao-yield") {
        fates.push({ cell, caught: inTable, leant: false });
        continue;
      }
      const after = worldOf(rows);
      const leant = leansOn(cell, read, before, after, leadCharts);
      fates.push({ cell, caught: inTable ?? catcherOutside(cell, after), leant });
    }
  }, 300_000);

  test("is caught wherever a title, a finding or the lead essay leans on it", () => {
    const leant = fates.filter(({ leant }) => leant);
    expect(leant.length).toBeGreaterThan(isFull ? 70 : 8);
    expect(leant.filter(({ caught }) => caught === undefined).map(({ cell }) => nameOf(cell))).toEqual([]);
  });

  test.each(watched)("is caught nearly everywhere else: %s", (table) => {
    const own = fates.filter(({ cell }) => cell.table === table);
    const caught = own.filter(({ caught }) => caught !== undefined);
    const by = Object.entries(Object.groupBy(caught, ({ caught }) => caught!)).map(
      ([who, what]) => `${who} ${what.length}`,
    );
    const missed = own.filter(({ caught }) => caught === undefined).map(({ cell }) => `${cell.key} ${cell.column}`);
    console.log(
      `${table}: ${caught.length} of ${own.length} numeric cells caught when ten times too large (${by.join(", ")}). Missed: ${missed.join("; ") || "none"}.`,
    );
    expect(caught.length / own.length).toBeGreaterThanOrEqual(0.9);
  });
});
