import { expect, test } from "vitest";
import { columnMeta } from "../../../src/dataset-kit/columns.ts";
import { bound, evidence } from "../../../src/dataset-kit/evidence.ts";
import { complaints, promise, readCell } from "./small-table.ts";

const vouched = promise({ ...evidence, bound: bound() }, { key: ["source"] });
const about = (line: string) => complaints(`grade,source,also,noteEn,noteZh,bound\n${line}\n`, vouched);

test("a row vouches for itself by grade and source; the rest may be blank", () => {
  const required = Object.entries(evidence).filter(([, column]) => columnMeta(column).required);
  expect(required.map(([name]) => name)).toEqual(["grade", "source"]);
  expect(about("press,scmp-2019,,,,")).toBe("");
});

test("neither may be", () =>
  expect(about(",,,,,")).toBe(
    `data/small.csv:2 "grade" is blank. Expected one of filing, official, press, rounded, bound, derived. Fill the cell.
data/small.csv:2 "source" is blank. Expected the id of a row in data/sources.csv. Every row has a source: name it.`,
  ));

test("further sources are a list", () =>
  expect(readCell(evidence.also, "scmp-2019;finews-2019")).toEqual(["scmp-2019", "finews-2019"]));

test("a bound points up or down", () =>
  expect(about("bound,scmp-2019,,,,above")).toBe(
    `data/small.csv:2 "bound" holds "above". Expected one of lower, upper. Correct the word, or add it to the dataset's schema.`,
  ));
