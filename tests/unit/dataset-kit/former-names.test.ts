import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { amount, isoDate } from "../../../src/dataset-kit/columns.ts";
import { ccBy, defineDataset } from "../../../src/dataset-kit/define-dataset.ts";
import { formerNames } from "../../../src/dataset-kit/former-names.ts";
import { readTable } from "../../../src/dataset-kit/read-table.ts";
import { withFormerColumns } from "../../../src/site/tables/former-columns.ts";

const words = { en: "Held", zh: "持有" };
const schema = (formerly?: Record<string, readonly string[]>) =>
  defineDataset({
    id: "red-packets",
    title: words,
    description: words,
    producer: words,
    licence: ccBy,
    key: ["date"],
    row: z.object({ date: isoDate(words), packets: amount("as the row says", words) }),
    ...(formerly && { formerly }),
  });
const stored = Buffer.from("date,packets\n2015-02-18,1010\n2016-02-07,8080\n");
const renamed = schema({ packets: ["sent", "redPackets"] });

test("a published table repeats a renamed column under its former names, behind the others", () => {
  expect(Buffer.from(withFormerColumns(stored, renamed)).toString()).toBe(
    "date,packets,sent,redPackets\n2015-02-18,1010,1010,1010\n2016-02-07,8080,8080,8080\n",
  );
});

test("a reader by the old name and one by the new get the same", () => {
  const rows = parse<Record<string, string>>(Buffer.from(withFormerColumns(stored, renamed)), { columns: true });
  expect(rows.map((row) => row["sent"])).toEqual(rows.map((row) => row["packets"]));
});

test("a table whose columns keep their names is published as it is stored", () => {
  expect(withFormerColumns(stored, schema())).toBe(stored);
});

test("scripts that fetch a published table read it as before", () => {
  const published = withFormerColumns(stored, renamed);
  expect(readTable(published, "data/red-packets.csv", renamed)).toEqual(
    readTable(stored, "data/red-packets.csv", renamed),
  );
});

test("any other column is refused still", () => {
  const odd = Buffer.from("date,packets,posted\n2015-02-18,1010,1010\n");
  expect(() => readTable(odd, "data/red-packets.csv", renamed)).toThrow(
    'data/red-packets.csv:1 has a column "posted" that is not declared. Expected date,packets. Remove it, or declare it in src/datasets/.',
  );
});

test.each([
  [
    { sum: ["sent"] },
    'src/datasets/red-packets.ts gives former names of a column "sum". Expected one of date, packets. Correct `formerly`.',
  ],
  [
    { packets: ["date"] },
    'src/datasets/red-packets.ts calls "date" a former name of "packets". Expected a name no column has now. Correct `formerly`.',
  ],
  [
    { packets: ["sent"], date: ["sent"] },
    'src/datasets/red-packets.ts gives the former name "sent" twice. Expected each once. Correct `formerly`.',
  ],
])("%j is refused", (formerly, message) => {
  expect(() => formerNames(schema(formerly))).toThrow(new Error(message));
});
