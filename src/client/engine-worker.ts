/** Shapes the rows of a chart where a strict policy lets arquero run: in a Worker, with the chart's own `rows`. */
import { datasets } from "virtual:datasets";
import { rows as makers } from "virtual:rows";
import * as aq from "arquero";
import type { ChartRow, Choices } from "../chart-kit/define-chart.ts";
import type { MoneyUnit } from "../chart-kit/money.ts";
import { inUnit } from "../charts/in-unit.ts";
import { rowsInUnit, type PrintedRows } from "../charts/rows-in-unit.ts";
import type { Tables } from "../charts/rows.ts";
import { answerWith, fetchRows } from "./engine-kit/answer.ts";
import type { TableSize } from "./engine-kit/messages.ts";

export interface Question {
  chart: string;
  choices: Choices;
  /** What its sums of money are told in. */
  unit: MoneyUnit;
  /** The tables the chart draws. */
  tables: TableSize[];
  /** The rows in yuan as the page prints them, where the tables they are made of may not leave the site. */
  printed?: PrintedRows;
}

answerWith<Question, ChartRow[]>(async ({ chart, choices, unit, tables, printed, base }) => {
  const whole = await Promise.all(
    tables.map(async ({ id }) => (await fetchRows(id, base, tables)).map((row) => ({ ...row, dataset: id }))),
  );
  const byId = new Map(tables.map(({ id }, index) => [id, whole[index]!]));
  if (printed) return rowsInUnit(printed, unit, <Row>(id: string) => byId.get(id) as unknown as Row[]);
  const give: Tables = (id) => aq.from(byId.get(id)!) as unknown as ReturnType<Tables>;
  return makers[chart]!(
    inUnit(give, unit, (id) => datasets[id]!),
    choices,
  );
});
