import { seriesGroup } from "../series.ts";

export default seriesGroup("population", [], { time: "year", value: "population", every: "year", maxGapDays: 370 }, [
  {
    name: "",
    unit: "people",
    measure: { en: "at mid-year", zh: "年中人数" },
    subject: { id: "population", name: { en: "people in mainland China", zh: "中国大陆人口" } },
    short: { en: "Population", zh: "人口" },
    role: "other",
    counts: "population",
  },
]);
