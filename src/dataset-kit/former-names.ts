/** What is asked of a schema. */
interface Renamed {
  id: string;
  row: { shape: object };
  formerly?: Readonly<Record<string, readonly string[]>>;
}

/** A name under which a column was published before, and its name today. */
export interface FormerName {
  former: string;
  of: string;
}

/**
 * The former names of a table's columns, in the order they are declared. Published files repeat each column under them, so
 * that whoever reads by an old name goes on getting the figures.
 * @throws if a former name belongs to no column, is a column's own, or is given twice
 */
export function formerNames({ id, row, formerly = {} }: Renamed): FormerName[] {
  const columns = Object.keys(row.shape);
  const names = Object.entries(formerly).flatMap(([of, formers]) => formers.map((former) => ({ former, of })));
  const fault = (what: string, expected: string) => {
    throw new Error(`src/datasets/${id}.ts ${what}. Expected ${expected}. Correct \`formerly\`.`);
  };
  for (const [index, { former, of }] of names.entries()) {
    if (!columns.includes(of)) fault(`gives former names of a column "${of}"`, `one of ${columns.join(", ")}`);
    if (columns.includes(former)) fault(`calls "${former}" a former name of "${of}"`, "a name no column has now");
    if (names.findIndex((name) => name.former === former) < index)
      fault(`gives the former name "${former}" twice`, "each once");
  }
  return names;
}
