import { z } from "zod";
import { notesAreTwins, unitFollows } from "../dataset-kit/checks.ts";
import { amount, oneOf, period, text, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

/** ISO 3166 codes, and XM for the euro area. */
const economies = [
  "AR",
  "AU",
  "BE",
  "BR",
  "CA",
  "CH",
  "CN",
  "DE",
  "ES",
  "FR",
  "GB",
  "HK",
  "ID",
  "IN",
  "IT",
  "JP",
  "KR",
  "MX",
  "NL",
  "RU",
  "SA",
  "SE",
  "SG",
  "TR",
  "US",
  "XM",
  "ZA",
] as const;

const dataset = defineDataset({
  id: "cashless-world",
  title: { en: "Cashless payments a head, and cash against GDP", zh: "人均非现金支付笔数与流通中现金占GDP比重" },
  description: {
    en: "Cashless payments by non-banks per inhabitant, and banknotes and coins in circulation as a share of GDP, in the economies that report to the Bank for International Settlements, 2012–2022.",
    zh: "向国际清算银行报送数据的经济体，2012—2022年非银行部门人均非现金支付笔数，以及流通中现金占GDP的比重。",
  },
  producer: { en: "Bank for International Settlements", zh: "国际清算银行" },
  licence: {
    id: "with-citation",
    downloadable: true,
    credit: {
      en: "Bank for International Settlements, CPMI statistics. The BIS has not endorsed this site or what it makes of the figures.",
      zh: "国际清算银行CPMI统计。国际清算银行未对本站及其对数据的使用表示认可。",
    },
    terms: "https://www.bis.org/approval_guidelines.htm",
  },
  key: ["economy", "measure", "year", "scope"],
  row: z.object({
    economy: oneOf(economies, { en: "Economy", zh: "经济体代码" }),
    measure: oneOf(["cash-to-gdp", "cashless-per-head"], { en: "Measure", zh: "指标" }),
    year: period({ en: "Year", zh: "年份" }),
    scope: oneOf(["pre-2015", "2015", "2021", "all"], { en: "Scope", zh: "统计口径" }),
    nameEn: text({ en: "Name", zh: "英文名称" }),
    nameZh: text({ en: "Name in Chinese", zh: "名称" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }),
    unit: unit(["payments per person", "% of GDP"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  breaks: [
    {
      at: "2015",
      where: { economy: "CN", measure: "cashless-per-head" },
      reason: {
        en: "The series for China breaks here: figures before and after were not counted alike, so they are not joined.",
        zh: "中国序列在此中断，前后统计口径不一致，故不连线。",
      },
      source: "bis-cpmi-nd",
    },
    {
      at: "2021",
      where: { economy: "CN", measure: "cashless-per-head" },
      reason: {
        en: "The series for China breaks here a second time: figures before and after were not counted alike, so they are not joined.",
        zh: "中国序列在此再度中断，前后统计口径不一致，故不连线。",
      },
      source: "bis-cpmi-nd",
    },
  ],
  checks: [
    unitFollows("measure", { "cash-to-gdp": "% of GDP", "cashless-per-head": "payments per person" }),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
