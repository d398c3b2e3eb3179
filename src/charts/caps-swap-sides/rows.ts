import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Cap } from "../../datasets/yuebao-caps.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  side: Cap["side"];
  institution: Cap["institution"];
  rule: Cap["rule"];
  per: Cap["per"];
  state: Cap["state"];
  /** Yuan; none where a cap was lifted or its amount not disclosed. */
  limit?: number | undefined;
}

const sides: readonly Cap["side"][] = ["bank", "fund", "regulator"];
/** The fund's rules one after the other, so that a cap and its next step stand together. */
const rules: readonly Cap["rule"][] = ["holding-cap", "daily-subscription", "fund-quota", "instant-redemption"];

/** Caps by side; the banks' in order of date, the fund's rule by rule. Two caps of one bank on one rule stand together. */
export default function rows(tables: Tables): Row[] {
  const caps = tables("yuebao-caps").objects<Cap & { key: string }>();
  const order = (cap: Cap) => [
    sides.indexOf(cap.side),
    cap.side === "fund" ? rules.indexOf(cap.rule) : 0,
    cap.date,
    caps.some((later) => later.date > cap.date && later.institution === cap.institution && later.per === cap.per)
      ? 1
      : 0,
    caps.some(
      (earlier) => earlier.date < cap.date && earlier.institution === cap.institution && earlier.per === cap.per,
    )
      ? 0
      : 1,
  ];
  return caps
    .map((cap) => ({ cap, order: order(cap) }))
    .sort((a, b) => {
      const at = a.order.findIndex((part, index) => part !== b.order[index]);
      return at < 0 ? 0 : a.order[at]! < b.order[at]! ? -1 : 1;
    })
    .map(({ cap }) => {
      const { key, date, side, institution, rule, per, state, limit } = cap;
      return { key, date, side, institution, rule, per, state, limit, ...evidenceFields(cap) };
    });
}
