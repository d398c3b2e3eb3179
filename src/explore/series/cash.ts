import { seriesGroup } from "../series.ts";

export default seriesGroup("cash", ["ecny-closed-pilots"], { time: "period", value: "value", maxGapDays: 370 }, [
  {
    name: "m0",
    unit: "trn CNY",
    subject: { id: "m0", name: { en: "cash in circulation (M0)", zh: "流通中货币（M0）" } },
    measure: { en: "balance", zh: "余额" },
    short: { en: "Cash (M0)", zh: "现金（M0）" },
    role: "state",
    counts: "cash",
  },
]);
