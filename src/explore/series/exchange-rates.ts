import { seriesGroup } from "../series.ts";

const measure = { en: "mean rate", zh: "平均汇率" };
const subject = { id: "yuan-per-dollar", name: { en: "yuan for one US dollar", zh: "1美元兑人民币" } };
const short = { en: "Yuan for a dollar", zh: "美元汇率" };
const own = { unit: "CNY per USD", measure, subject, short, role: "other", counts: "exchange-rates" } as const;

export default seriesGroup("exchange-rates", [], { time: "period", value: "rate", maxGapDays: 35 }, [
  { ...own, name: "month", where: { every: "month" } },
  { ...own, name: "year", where: { every: "year" }, every: "year", maxGapDays: 370 },
]);
