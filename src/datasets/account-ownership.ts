import { z } from "zod";
import { notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, oneOf, period, text, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

const economies = [
  "BRA",
  "CHN",
  "DEU",
  "GBR",
  "HKG",
  "IDN",
  "IND",
  "JPN",
  "KEN",
  "KOR",
  "MEX",
  "MYS",
  "RUS",
  "THA",
  "USA",
  "VNM",
  "ZAF",
] as const;

const dataset = defineDataset({
  id: "account-ownership",
  title: { en: "Adults with an account", zh: "拥有账户的成年人比例" },
  description: {
    en: "Share of people aged 15 and over who have an account at a bank or a similar institution or with a mobile-money provider, all adults and the poorest 40 per cent of households, in selected economies.",
    zh: "部分经济体15岁及以上人口在银行等机构或移动货币服务商处拥有账户的比例，分全体成年人与收入最低的40%家庭。",
  },
  producer: {
    en: "World Bank, Global Findex via WDI",
    zh: "世界银行全球普惠金融数据库（Global Findex，经世界发展指标）",
  },
  licence: {
    id: "CC-BY-4.0",
    downloadable: true,
    credit: {
      en: "World Bank, Global Findex via WDI",
      zh: "世界银行全球普惠金融数据库（Global Findex，经世界发展指标）",
    },
  },
  key: ["economy", "group", "year"],
  row: z.object({
    economy: oneOf(economies, { en: "Economy (ISO 3166)", zh: "经济体代码（ISO 3166）" }),
    group: oneOf(["adults", "poorest-40"], { en: "Group", zh: "人群" }),
    year: period({ en: "Survey of", zh: "调查年份" }),
    nameEn: text({ en: "Name", zh: "英文名称" }),
    nameZh: text({ en: "Name in Chinese", zh: "名称" }),
    value: amount("percent", { en: "With an account", zh: "拥有账户比例" }, { max: 100 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    ...evidence,
  }),
  checks: [notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
