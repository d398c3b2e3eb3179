import { seriesGroup } from "../series.ts";

export default seriesGroup("macro", [], { time: "year", value: "value", every: "year", maxGapDays: 370 }, [
  {
    name: "cpi-inflation",
    where: { series: "cpi-inflation" },
    unit: "percent",
    subject: { id: "cpi-inflation", name: { en: "consumer prices", zh: "居民消费价格" } },
    measure: { en: "inflation", zh: "年涨幅" },
    short: { en: "Inflation", zh: "物价涨幅" },
    role: "other",
    counts: "prices",
  },
  {
    name: "gdp",
    where: { series: "gdp" },
    unit: "USD",
    flow: true,
    subject: { id: "gdp", name: { en: "gross domestic product", zh: "国内生产总值" } },
    measure: { en: "current US dollars", zh: "现价美元" },
    short: { en: "GDP", zh: "国内生产总值" },
    role: "other",
    counts: "gdp",
  },
]);
