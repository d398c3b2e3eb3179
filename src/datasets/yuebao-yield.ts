import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "yuebao-yield",
  title: { en: "Yu’e Bao fund: seven-day yield", zh: "余额宝七日年化收益率" },
  description: {
    en: "Annualised yield over the last seven days, as the fund publishes it daily: every day from 2 June 2013 to 25 June 2018, then month ends and days that the press printed. The daily values were kept in the demonstration files of a charting library, dated by the day of publication; they stand one day later there than in a file that Ant Financial published (427 days in common, all equal after the shift), so here each is dated a day earlier than in those files. From 26 June 2018 to 6 July 2022 only the days of press reports are known.",
    zh: "基金每日公布的七日年化收益率：2013年6月2日至2018年6月25日逐日齐备，此后为月末及媒体刊出的个别日期。逐日数值存于一个图表库的示例文件，该文件以公布日为准，比蚂蚁金服公布的文件晚一天（两者共有427天，移动一天后全部一致），因此本表日期比示例文件早一天。2018年6月26日至2022年7月6日只有媒体报道过的日期。",
  },
  producer: { en: "Tianhong Asset Management", zh: "天弘基金" },
  licence: ccBy,
  key: ["date"],
  row: z.object({
    date: isoDate({ en: "Date", zh: "日期" }),
    yield: amount("percent", { en: "Seven-day annualised yield", zh: "七日年化收益率" }, { max: 20 }),
    unit: unit(["percent"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
