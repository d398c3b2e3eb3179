import { z } from "zod";
import { text } from "../../../src/dataset-kit/columns.ts";
import { ccBy, defineDataset, type DatasetSchema } from "../../../src/dataset-kit/define-dataset.ts";
import { readTable, TableError } from "../../../src/dataset-kit/read-table.ts";

type Shape = Record<string, z.ZodType<unknown, string>>;

const words = { en: "Small", zh: "小" };

/** A promise of a few columns; what a test does not speak of is filled in. */
export const promise = <S extends Shape>(
  shape: S,
  rest: Partial<Pick<DatasetSchema<S>, "key" | "order" | "checks">> = {},
) =>
  defineDataset({
    id: "small",
    title: words,
    description: words,
    producer: words,
    licence: ccBy,
    key: [Object.keys(shape)[0]!],
    row: z.object(shape),
    ...rest,
  });

export const file = "data/small.csv";

/** Everything that is wrong with a file, one complaint a line; nothing where it keeps the promise. */
export function complaints<S extends Shape>(csv: string | Uint8Array, promised: DatasetSchema<S>): string {
  try {
    readTable(Buffer.from(csv as string), file, promised);
    return "";
  } catch (error) {
    if (error instanceof TableError) return error.message;
    throw error;
  }
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** What one cell of a column is read as. */
export function readCell<T>(column: z.ZodType<T, string>, cell: string): T {
  const [row] = readTable(
    Buffer.from(`id,cell\na,${quoted(cell)}\n`),
    file,
    promise({ id: text(words), cell: column }),
  );
  return row!.cell;
}

/** The whole complaint about one cell of a column. */
export const complaintAbout = (column: z.ZodType<unknown, string>, cell: string): string =>
  complaints(`id,cell\na,${quoted(cell)}\n`, promise({ id: text(words), cell: column }));
