import type { ColumnTable } from "arquero";

/** Gives the rows of a dataset as an arquero table; charts shape them with its verbs. */
export type Tables = (dataset: string) => Omit<ColumnTable, "objects"> & { objects<Row>(): Row[] };
