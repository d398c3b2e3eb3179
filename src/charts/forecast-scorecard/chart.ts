import { defineChart } from "../../chart-kit/define-chart.ts";
import { phrased } from "../../chart-kit/cjk-line-breaks.ts";
import { verdictTiles } from "./verdict-tiles.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Row } from "./rows.ts";

const verdicts = {
  "came-true": { en: "Came true", zh: "应验" },
  "came-true-later": { en: "Came true, but late", zh: "应验较晚" },
  mixed: { en: "Half right", zh: "对错参半" },
  "too-vague": { en: "Too vague to mark", zh: "太含糊，没法判" },
  "did-not-happen": { en: "Plainly false", zh: "全错" },
} satisfies Partial<Record<Row["verdict"], Words>>;
type Verdict = keyof typeof verdicts;
const order = Object.keys(verdicts) as Verdict[];
const looks = {
  "came-true": "full",
  "came-true-later": "tint",
  mixed: "outline",
  "too-vague": "outline",
  "did-not-happen": "outline",
} as const;

/** The claims in a few words, for tiles. */
const tags: Record<string, Words> = {
  c15: { en: "Internet firms enter finance’s core", zh: "互联网公司进入金融核心" },
  c21: { en: "Policy goes back and forth", zh: "政策反复拉锯" },
  c23: { en: "Policy shields old finance in the end", zh: "政策终究维护传统金融" },
  c24: { en: "The banks’ good old days end", zh: "银行好日子到头" },
  c26: { en: "Bar codes will be let go", zh: "条码支付会放开" },
  c27: { en: "The halt will be short", zh: "暂停不会太久" },
  c28: { en: "Shop payment finds a way", zh: "线下支付另有出路" },
  c30: { en: "Online and offline merge", zh: "线上线下隔不开" },
  c33: { en: "New tills bring shops custom", zh: "新终端帮商户拓客" },
  c34: { en: "O2O outlives the block", zh: "支付受阻挡不住O2O" },
  c39: { en: "O2O’s boundless prospects", zh: "O2O前景无限" },
  c40: { en: "No resisting the trend", zh: "央行挡不住大势" },
  c41: { en: "Old trades upgraded, all pleased", zh: "改造传统行业，各方乐见" },
  c42: { en: "iPhone 6 gets NFC payment", zh: "iPhone 6带近场支付" },
  c43: { en: "iPhone 6 starts a wave", zh: "iPhone 6掀起新浪潮" },
};

/** The longest of them in fewer words, for tiles of one line. */
const shortTags: Record<string, Words> = {
  c15: { en: "Internet firms at the core", zh: "互联网公司进入核心" },
  c23: { en: "Policy shields old finance", zh: "政策维护传统金融" },
  c24: { en: "Banks’ good days end", zh: "银行好日子到头" },
  c33: { en: "New tills win custom", zh: "新终端帮商户拓客" },
  c41: { en: "Old trades upgraded", zh: "改造传统行业" },
};

const of = (rows: readonly Row[], verdict: Verdict) => rows.filter((row) => row.verdict === verdict);

export default defineChart<Row>({
  id: "forecast-scorecard",
  title: {
    en: "Of 15 forecasts of 2014, six came true, six were half right, three too vague to mark and none plainly false",
    zh: "2014年的15条预测：6条应验，6条对错参半，3条太含糊没法判，没有一条全错",
  },
  subtitle: {
    en: "Forecasts in an essay of March 2014, paraphrased and judged by what followed",
    zh: "2014年3月一篇评论中的预测，均为转述，以此后事实核对",
  },
  datasets: ["claims"],
  alt: (rows, format) => {
    const list = order.map((verdict) => {
      const all = of(rows, verdict).map((row) => format.text(tags[row.key]!));
      return format.text({
        en: `${verdicts[verdict].en}, ${all.length}${all.length ? `: ${all.join("; ")}` : ""}`,
        zh: `${verdicts[verdict].zh}${all.length}条${all.length ? `：${all.join("；")}` : ""}`,
      });
    });
    return format.text({
      en: `Tiles in groups by verdict. ${list.join(". ")}.`,
      zh: `按结论分组的方块。${list.join("。")}。`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        rows.length === 15 &&
        order.map((verdict) => of(rows, verdict).length).join() === "6,0,6,3,0" &&
        rows.every((row) => row.verdict in verdicts),
    },
  ],
  columns: [
    { id: "claim", label: { en: "Forecast", zh: "预测" }, show: (row, format) => format.text(row.claim) },
    {
      id: "verdict",
      label: { en: "Verdict", zh: "结论" },
      show: (row, format) => format.text(verdicts[row.verdict as Verdict]),
    },
  ],
  caveat: {
    en: "The verdicts are ours; each rests on the finding and the sources in the table. O2O: ordering online, buying in shops. Too vague: nothing that could have happened since would have shown it wrong.",
    zh: "结论由本站作出，依据与来源见表。O2O指线上下单、线下消费。太含糊：此后无论发生什么，都不能证明它错。",
  },
  height: { narrow: 580, middle: 540, wide: 450 },
  plot: (rows, { format, size, fontSize, width, height }) => ({
    x: { domain: [0, 1], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      verdictTiles(
        order.map((verdict) => {
          const told = (words: Words) => phrased(format.text(words), format.lang);
          const tiles = of(rows, verdict).map((row) => {
            const short = shortTags[row.key];
            return { key: row.key, words: told(tags[row.key]!), short: short && told(short) };
          });
          const count = tiles.length === 0 ? format.text({ en: "none", zh: "无" }) : String(tiles.length);
          return {
            heading: format.text({ en: `${verdicts[verdict].en}: ${count}`, zh: `${verdicts[verdict].zh}：${count}` }),
            look: looks[verdict],
            tiles,
          };
        }),
        { width, height, fontSize, columns: size === "wide" ? 5 : 3 },
      ),
    ],
  }),
});
