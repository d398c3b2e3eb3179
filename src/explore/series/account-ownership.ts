import type { Words } from "../../i18n/lang.ts";
import { seriesGroup } from "../series.ts";

const economies: Record<string, Words> = {
  CHN: { en: "China", zh: "中国" },
  BRA: { en: "Brazil", zh: "巴西" },
  DEU: { en: "Germany", zh: "德国" },
  HKG: { en: "Hong Kong SAR", zh: "中国香港" },
  IND: { en: "India", zh: "印度" },
  IDN: { en: "Indonesia", zh: "印度尼西亚" },
  JPN: { en: "Japan", zh: "日本" },
  KEN: { en: "Kenya", zh: "肯尼亚" },
  KOR: { en: "Korea", zh: "韩国" },
  MYS: { en: "Malaysia", zh: "马来西亚" },
  MEX: { en: "Mexico", zh: "墨西哥" },
  RUS: { en: "Russia", zh: "俄罗斯" },
  ZAF: { en: "South Africa", zh: "南非" },
  THA: { en: "Thailand", zh: "泰国" },
  GBR: { en: "United Kingdom", zh: "英国" },
  USA: { en: "United States", zh: "美国" },
  VNM: { en: "Vietnam", zh: "越南" },
};

const groups = {
  adults: { en: "adults with an account", zh: "成年人账户拥有率" },
  "poorest-40": { en: "poorest 40 per cent with an account", zh: "收入最低40%人群账户拥有率" },
};

/** The survey is made every three or four years: years without one are no gap. */
const betweenSurveys = 1500;

export default seriesGroup(
  "account-ownership",
  [],
  { time: "year", value: "value", every: "year", maxGapDays: betweenSurveys },
  Object.entries(groups).flatMap(([group, measure]) =>
    Object.entries(economies).map(([economy, name]) => ({
      name: `${economy.toLowerCase()}.${group}`,
      where: { economy, group },
      unit: "percent" as const,
      subject: { id: `${economy}-${group}`, name },
      measure,
      short: name,
      role: economy === "CHN" ? ("internet" as const) : ("other" as const),
      counts: `account-holders-${economy}`,
    })),
  ),
);
