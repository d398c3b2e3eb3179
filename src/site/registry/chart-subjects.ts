import type { Words } from "../../i18n/lang.ts";

export interface ChartSubject {
  id: string;
  name: Words;
  /** Ids of its charts, in the order they are listed. */
  charts: readonly string[];
}

/** Every chart stands under one subject; tests/unit/site/registry/chart-subjects.test.ts holds that. */
export const chartSubjects: readonly ChartSubject[] = [
  {
    id: "payments",
    name: { en: "Payments", zh: "支付" },
    charts: ["count-or-value", "whole-scale", "market-shares", "cashless-world"],
  },
  {
    id: "savings",
    name: { en: "Savings and yields", zh: "存款与收益" },
    charts: ["yuebao-balance", "rate-gap", "fund-share", "deposits-scale", "weekly-flows", "weekday-rhythm"],
  },
  {
    id: "rules",
    name: { en: "Rules and rails", zh: "规则与清算" },
    charts: ["ban-days", "caps-swap-sides", "rails-switch", "reserve-float", "round-trip", "timeline"],
  },
  {
    id: "people",
    name: { en: "People and cash", zh: "用户与现金" },
    charts: ["account-ownership", "provinces-converge", "cash-paradox"],
  },
  {
    id: "forecast",
    name: { en: "The forecast of 2014", zh: "2014年的预测" },
    charts: ["forecast-scorecard"],
  },
];
