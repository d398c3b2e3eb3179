import { parse } from "csv-parse/sync";
import { formerNames } from "../../dataset-kit/former-names.ts";
import { csvLine } from "../../lib/csv.ts";

/** A table with its columns once more, behind the others, under each name they had before; unchanged where none was renamed. */
export function withFormerColumns(bytes: Uint8Array, schema: Parameters<typeof formerNames>[0]): Uint8Array {
  const names = formerNames(schema);
  if (names.length === 0) return bytes;
  const [header, ...lines] = parse(Buffer.from(bytes));
  const places = names.map(({ of }) => header!.indexOf(of));
  const records = [
    [...header!, ...names.map(({ former }) => former)],
    ...lines.map((line) => [...line, ...places.map((at) => line[at])]),
  ];
  return Buffer.from(records.map((line) => `${csvLine(line)}\n`).join(""));
}
