import { defineChart } from "../../chart-kit/define-chart.ts";
import { fewer } from "../../chart-kit/fewer.ts";
import { dumbbells } from "../../chart-kit/marks/dumbbells.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Row } from "./rows.ts";

const [first, last] = ["2011", "2024"];
const groups: Record<Row["group"], Words> = {
  adults: { en: "All adults", zh: "全体成年人" },
  "poorest-40": { en: "The poorest 40%", zh: "收入最低的40%" },
};
const of = (rows: readonly Row[], group: string) => rows.filter((row) => row.group === group);
const share = (rows: readonly Row[], economy: string, year: string) =>
  rows.find((row) => row.economy === economy && row.year === year)?.share ?? NaN;
const economies = (rows: readonly Row[]) => [...new Map(rows.map((row) => [row.economy, row.name])).entries()];
/** China first and last, India first and last, in whole per cent. */
const rounded = (rows: readonly Row[]) =>
  ["CHN", "IND"].flatMap((economy) => [first, last].map((year) => Math.round(share(rows, economy, year)))).join();
const between = (low: number, value: number, high: number) => low <= value && value < high;

export default defineChart<Row>({
  id: "account-ownership",
  title: {
    en: "Nine in ten Chinese adults have an account, up from under two-thirds; India, from about a third, has drawn level",
    zh: "中国成年人近九成有账户，2011年还不到三分之二；印度从三分之一出头起步，已经追平",
  },
  subtitle: {
    en: "Share with an account at a bank or with mobile money, aged 15 and over; small point 2011, large point 2024",
    zh: "15岁及以上人口中在银行等机构或移动货币服务商有账户的比例；小点为2011年，大点为2024年",
  },
  datasets: ["account-ownership"],
  choices: {
    group: {
      label: { en: "People", zh: "人群" },
      drawn: true,
      options: {
        adults: {
          label: groups.adults,
          finding: {
            en: "From 64% to 89% in China, from 35% to 89% in India",
            zh: "中国由64%到89%，印度由35%到89%",
          },
        },
        "poorest-40": {
          label: groups["poorest-40"],
          finding: {
            en: "From 47% to 83% in China, from 27% to 86% in India",
            zh: "中国由47%到83%，印度由27%到86%",
          },
        },
      },
    },
  },
  alt: (all, format, choices) => {
    const rows = of(all, choices["group"]!);
    const pair = (economy: string) => [
      format.percent(share(rows, economy, first), 0),
      format.percent(share(rows, economy, last), 0),
    ];
    const [china, india] = [pair("CHN"), pair("IND")];
    const ranked = economies(rows);
    const place = ranked.findIndex(([economy]) => economy === "CHN") + 1;
    const group = groups[rows[0]!.group];
    return format.text({
      en: `Pairs of points for ${ranked.length} economies, ${group.en.toLowerCase()}, 2011 and 2024. China went from ${china[0]} to ${china[1]}, India from ${india[0]} to ${india[1]}. ${ranked[0]![1].en} comes first, ${ranked.at(-1)![1].en} last, China in place ${place}.`,
      zh: `${ranked.length}个经济体，${group.zh}，2011年与2024年各一点。中国由${china[0]}升至${china[1]}，印度由${india[0]}升至${india[1]}。${ranked[0]![1].zh}居首，${ranked.at(-1)![1].zh}居末，中国列第${place}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (all) => {
        const rows = of(all, "adults");
        return (
          between(88, share(rows, "CHN", last), 92) &&
          between(60, share(rows, "CHN", first), 66.6) &&
          between(30, share(rows, "IND", first), 37) &&
          Math.abs(share(rows, "CHN", last) - share(rows, "IND", last)) < 1
        );
      },
    },
    { of: "group/adults", holds: (rows) => rounded(of(rows, "adults")) === "64,89,35,89" },
    { of: "group/poorest-40", holds: (rows) => rounded(of(rows, "poorest-40")) === "47,83,27,86" },
  ],
  columns: [
    { id: "economy", label: { en: "Economy", zh: "经济体" }, show: (row, format) => format.text(row.name) },
    { id: "year", label: { en: "Survey", zh: "调查年份" }, names: "time", show: (row) => row.year },
    { id: "group", label: { en: "Group", zh: "人群" }, show: (row, format) => format.text(groups[row.group]) },
    {
      id: "share",
      label: { en: "With an account", zh: "有账户比例" },
      unit: "percent",
      numeric: true,
      show: (row, format) => format.percent(row.share, 1),
    },
  ],
  wide: { down: "economy", across: ["group", "year"] },
  caveat: {
    en: "Surveys of samples: differences of a few points may be chance. A missing point is a year without a figure.",
    zh: "抽样调查，几个百分点的差别可能出于偶然。少一个点，表示该年没有数据。",
  },
  height: { narrow: 440, middle: 450, wide: 470 },
  plot: (all, { format, fontSize, choices, height }) => {
    const rows = of(all, choices["group"]!);
    const told = ["CHN", "IND"];
    const ranked = fewer(economies(rows), (height - fontSize * 1.7) / (fontSize * 1.3), ([economy]) =>
      told.includes(economy),
    );
    const point = (row: Row | undefined, radius: number) =>
      row && { row, value: row.share, words: format.number(row.share, 0), radius };
    return {
      margin: 0,
      marks: [
        dumbbells(
          [
            {
              items: ranked.map(([economy, name]) => {
                const of = (year: string) => rows.find((row) => row.economy === economy && row.year === year);
                const china = economy === "CHN";
                return {
                  name: format.text(name),
                  role: china ? ("ink" as const) : ("other" as const),
                  bold: china,
                  points: [point(of(first), 3.4), point(of(last), 5.4)],
                };
              }),
            },
          ],
          {
            domain: [0, 100],
            ticks: [0, 25, 50, 75, 100],
            format: (value) => format.percent(value),
            fontSize,
            names: Math.max(...ranked.map(([, name]) => textWidth(format.text(name), fontSize))) + 6,
          },
        ),
      ],
    };
  },
});
