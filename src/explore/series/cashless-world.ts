import type { Words } from "../../i18n/lang.ts";
import { seriesGroup } from "../series.ts";

const economies: Record<string, Words> = {
  CN: { en: "China", zh: "中国" },
  AR: { en: "Argentina", zh: "阿根廷" },
  AU: { en: "Australia", zh: "澳大利亚" },
  BE: { en: "Belgium", zh: "比利时" },
  BR: { en: "Brazil", zh: "巴西" },
  CA: { en: "Canada", zh: "加拿大" },
  XM: { en: "Euro area", zh: "欧元区" },
  FR: { en: "France", zh: "法国" },
  DE: { en: "Germany", zh: "德国" },
  HK: { en: "Hong Kong SAR", zh: "中国香港" },
  IN: { en: "India", zh: "印度" },
  ID: { en: "Indonesia", zh: "印度尼西亚" },
  IT: { en: "Italy", zh: "意大利" },
  JP: { en: "Japan", zh: "日本" },
  KR: { en: "Korea", zh: "韩国" },
  MX: { en: "Mexico", zh: "墨西哥" },
  NL: { en: "Netherlands", zh: "荷兰" },
  RU: { en: "Russia", zh: "俄罗斯" },
  SA: { en: "Saudi Arabia", zh: "沙特阿拉伯" },
  SG: { en: "Singapore", zh: "新加坡" },
  ZA: { en: "South Africa", zh: "南非" },
  ES: { en: "Spain", zh: "西班牙" },
  SE: { en: "Sweden", zh: "瑞典" },
  CH: { en: "Switzerland", zh: "瑞士" },
  TR: { en: "Türkiye", zh: "土耳其" },
  GB: { en: "United Kingdom", zh: "英国" },
  US: { en: "United States", zh: "美国" },
};

/** Each measure with the economies that did not report it. */
const measures = {
  "cashless-per-head": {
    words: { en: "cashless payments a head", zh: "人均非现金支付笔数" },
    unit: "payments per person",
    without: ["XM", "HK"],
  },
  "cash-to-gdp": {
    words: { en: "cash in circulation against GDP", zh: "流通中现金占GDP比重" },
    unit: "% of GDP",
    without: ["BE", "FR", "DE", "IT", "NL", "ES"],
  },
} as const;

export default seriesGroup(
  "cashless-world",
  [],
  { time: "year", value: "value", scope: "scope", every: "year", maxGapDays: 370 },
  Object.entries(measures).flatMap(([measure, { words, unit, without }]) =>
    Object.entries(economies)
      .filter(([economy]) => !(without as readonly string[]).includes(economy))
      .map(([economy, name]) => ({
        name: `${economy.toLowerCase()}.${measure}`,
        where: { economy, measure },
        unit,
        subject: { id: economy, name },
        measure: words,
        short: name,
        role: economy === "CN" ? ("internet" as const) : ("other" as const),
        counts: `${measure}-${economy}`,
      })),
  ),
);
