import { defineChart } from "../../chart-kit/define-chart.ts";
import { verdictTiles } from "./verdict-tiles.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Row } from "./rows.ts";

const verdicts = {
  "came-true": { en: "Came true", zh: "应验" },
  "came-true-later": { en: "Came true, but late", zh: "应验，但来得晚" },
  mixed: { en: "Half right", zh: "对错参半" },
  "did-not-happen": { en: "Plainly false", zh: "全错" },
} satisfies Partial<Record<Row["verdict"], Words>>;
type Verdict = keyof typeof verdicts;
const order = Object.keys(verdicts) as Verdict[];
const looks = {
  "came-true": "full",
  "came-true-later": "tint",
  mixed: "outline",
  "did-not-happen": "outline",
} as const;

/** The claims in a few words, for tiles. */
const tags: Record<string, Words> = {
  c15: { en: "Internet firms enter finance’s core", zh: "互联网公司进入金融核心" },
  c20: { en: "Better security, and banks yield", zh: "安全做好，银行不再拦" },
  c21: { en: "Policy will see-saw", zh: "政策反复拉锯" },
  c23: { en: "Policy always shields old finance", zh: "政策终究护着传统金融" },
  c24: { en: "The banks’ good old days end", zh: "银行好日子到头" },
  c25: { en: "Internet firms push finance on", zh: "互联网公司推动金融" },
  c26: { en: "Bar codes will be let go", zh: "条码支付会放开" },
  c27: { en: "The halt will be short", zh: "暂停不会太久" },
  c28: { en: "Shop payment finds a way", zh: "线下支付另有出路" },
  c30: { en: "Online and offline merge", zh: "线上线下隔不开" },
  c33: { en: "New tills bring shops custom", zh: "新终端帮商户揽客" },
  c34: { en: "O2O outlives the block", zh: "支付受阻挡不住O2O" },
  c35: { en: "O2O is more than paying", zh: "O2O不止于支付闭环" },
  c39: { en: "O2O will be everywhere", zh: "O2O遍地开花" },
  c40: { en: "No resisting the trend", zh: "央行挡不住大势" },
  c41: { en: "Old trades upgraded, all pleased", zh: "改造传统行业，各方乐见" },
  c42: { en: "iPhone 6 gets NFC payment", zh: "iPhone 6带近场支付" },
  c43: { en: "iPhone 6 starts a wave", zh: "iPhone 6掀起新浪潮" },
  c44: { en: "Internet and finance merge", zh: "互联网与金融融合" },
};

const of = (rows: readonly Row[], verdict: Verdict) => rows.filter((row) => row.verdict === verdict);

export default defineChart<Row>({
  id: "forecast-scorecard",
  title: {
    en: "Of 19 predictions of 2014, nine came true, three came late, seven were half right and none was plainly false",
    zh: "2014年的19个预测：9个应验，3个迟到，7个对错参半，没有一个全错",
  },
  subtitle: {
    en: "Predictions in an essay of March 2014, paraphrased and judged by what followed",
    zh: "2014年3月一篇评论中的预测，均为转述，以此后事实核对",
  },
  datasets: ["claims"],
  alt: (rows, format) => {
    const list = order.map((verdict) => {
      const all = of(rows, verdict).map((row) => format.text(tags[row.key]!));
      return format.text({
        en: `${verdicts[verdict].en}, ${all.length}${all.length ? `: ${all.join("; ")}` : ""}`,
        zh: `${verdicts[verdict].zh}${all.length}个${all.length ? `：${all.join("；")}` : ""}`,
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
        rows.length === 19 &&
        order.map((verdict) => of(rows, verdict).length).join() === "9,3,7,0" &&
        rows.every((row) => row.verdict in verdicts),
    },
  ],
  columns: [
    { id: "claim", label: { en: "Prediction", zh: "预测" }, show: (row, format) => format.text(row.claim) },
    {
      id: "verdict",
      label: { en: "Verdict", zh: "结论" },
      show: (row, format) => format.text(verdicts[row.verdict as Verdict]),
    },
  ],
  caveat: {
    en: "The verdicts are ours; each rests on the finding and the sources in the table. O2O: ordering online, buying in shops.",
    zh: "结论由本站作出，依据与来源见表。O2O指线上下单、线下消费。",
  },
  height: { narrow: 580, middle: 540, wide: 450 },
  plot: (rows, { format, size, fontSize, width, height }) => ({
    x: { domain: [0, 1], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      verdictTiles(
        order.map((verdict) => {
          const tiles = of(rows, verdict).map((row) => ({ key: row.key, words: format.text(tags[row.key]!) }));
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
