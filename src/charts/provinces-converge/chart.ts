import { defineChart } from "../../chart-kit/define-chart.ts";
import { fewer } from "../../chart-kit/fewer.ts";
import { swarmStrips } from "./swarm-strips.ts";
import { provinces } from "./provinces.ts";
import type { Row } from "./rows.ts";

const years = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.year))];
const of = (rows: readonly Row[], year: string) =>
  rows.filter((row) => row.year === year).sort((a, b) => a.index - b.index);
const ends = (rows: readonly Row[], year: string) => {
  const sorted = of(rows, year);
  return { low: sorted[0]!, high: sorted.at(-1)! };
};
/** Rows are named by year and region: "2011/inner-mongolia". */
const isOf = ({ key }: Row, province: string) => key.endsWith(`/${province}`);
const ratio = (rows: readonly Row[], year: string) => ends(rows, year).high.index / ends(rows, year).low.index;
const gap = (rows: readonly Row[], year: string) => ends(rows, year).high.index - ends(rows, year).low.index;
const between = (low: number, value: number, high: number) => low < value && value < high;

export default defineChart<Row>({
  id: "provinces-converge",
  title: {
    en: "The gap between provinces narrowed within five years and has hardly changed since",
    zh: "各省差距五年间缩小，此后大致不变",
  },
  subtitle: {
    en: "Peking University index of digital financial inclusion, one point a province, with the highest as a multiple of the lowest",
    zh: "北京大学数字普惠金融指数，一点一省；右侧为最高与最低之比",
  },
  datasets: ["provincial-index"],
  choices: {
    scale: {
      label: { en: "Scale", zh: "刻度" },
      options: {
        log: { label: { en: "logarithmic: equal steps, equal ratios", zh: "对数：等距即等比" } },
        linear: { label: { en: "linear: equal steps, equal points", zh: "线性：等距即等分" } },
      },
    },
    province: {
      label: { en: "Province", zh: "省份" },
      options: {
        all: { label: { en: "highest and lowest", zh: "最高与最低" } },
        ...Object.fromEntries(Object.entries(provinces).map(([id, label]) => [id, { label }])),
      },
    },
  },
  alt: (rows, format, choices) => {
    const [first, last] = [years(rows)[0]!, years(rows).at(-1)!];
    const end = (year: string) => ends(rows, year);
    const [from, to] = [end(first), end(last)];
    const list = years(rows).map((year) =>
      format.text({
        en: `${year}, ${format.number(ratio(rows, year), 1)}`,
        zh: `${year}年${format.number(ratio(rows, year), 1)}倍`,
      }),
    );
    const place = (year: string) => {
      const order = of(rows, year);
      const at = order.findIndex((row) => isOf(row, choices["province"]!));
      return { year, rank: order.length - at, index: format.number(order[at]?.index ?? NaN, 0) };
    };
    const chosen = provinces[choices["province"]!];
    const places = chosen ? [place(first), place(last)] : [];
    const own = format.text({
      en: places.map(({ year, rank, index }) => ` ${chosen?.en} in ${year}: ${index}, place ${rank}.`).join(""),
      zh: places.map(({ year, rank, index }) => `${chosen?.zh}${year}年为${index}，居第${rank}位。`).join(""),
    });
    return format.text({
      en: `Swarms of points, one for each of ${of(rows, first).length} provincial regions, in ${years(rows).length} years. ${first}: from ${from.low.province.en}, ${format.number(from.low.index, 0)}, to ${from.high.province.en}, ${format.number(from.high.index, 0)}. ${last}: from ${to.low.province.en}, ${format.number(to.low.index, 0)}, to ${to.high.province.en}, ${format.number(to.high.index, 0)}. Highest as a multiple of lowest: ${list.join("; ")}. In points the gap went from ${format.number(gap(rows, first), 0)} to ${format.number(gap(rows, last), 0)}.${own}`,
      zh: `${years(rows).length}个年份，每年${of(rows, first).length}个省级地区各一点。${first}年：最低${from.low.province.zh}${format.number(from.low.index, 0)}，最高${from.high.province.zh}${format.number(from.high.index, 0)}；${last}年：最低${to.low.province.zh}${format.number(to.low.index, 0)}，最高${to.high.province.zh}${format.number(to.high.index, 0)}。最高与最低之比：${list.join("，")}。以分数计，差距由${format.number(gap(rows, first), 0)}扩大到${format.number(gap(rows, last), 0)}。${own}`,
    });
  },
  proofs: [
    {
      of: "title",
      holds: (rows) =>
        between(4.8, ratio(rows, "2011"), 5) &&
        years(rows)
          .filter((year) => year >= "2016")
          .every((year) => between(1.38, ratio(rows, year), 1.47)) &&
        between(1.9, gap(rows, "2022") / gap(rows, "2011"), 2.2),
    },
  ],
  columns: [
    { id: "year", label: { en: "Year", zh: "年份" }, names: "time", show: (row, format) => format.date(row.year) },
    { id: "province", label: { en: "Province", zh: "省份" }, show: (row, format) => format.text(row.province) },
    {
      id: "index",
      label: { en: "Index", zh: "指数" },
      unit: "index",
      numeric: true,
      show: (row, format) => format.number(row.index, 1),
    },
  ],
  wide: { down: "year", across: ["province"] },
  caveat: {
    en: "In points, not ratios, the gap has doubled: the linear scale shows it. Six of twelve years are drawn. The university compiles the index with Ant Group’s research institute.",
    zh: "若看分差而不看倍数，差距反而扩大一倍，换成线性刻度可以看到。图中只画了十二年中的六年。该指数由北京大学与蚂蚁集团研究院合作编制。",
  },
  height: { narrow: 400, middle: 380, wide: 400 },
  plot: (rows, { format, size, fontSize, choices, height, brief }) => {
    const log = choices["scale"] !== "linear";
    const indices = rows.map((row) => row.index);
    const [low, high] = [Math.min(...indices), Math.max(...indices)];
    const chosen = provinces[choices["province"]!];
    // A province chosen is named over the strips, and has a figure of its own under each year.
    const room = height - fontSize * (chosen ? 5.5 : 4);
    const strips = fewer(years(rows), room / (fontSize * (chosen ? 2.4 : 2.2)));
    // On a linear scale the low values crowd, and on a phone or in low strips no room is left for names: the table has them.
    const named = log || (size !== "narrow" && room / strips.length > fontSize * 3.8);
    const value = (row: Row) => (size === "wide" ? ` ${format.number(row.index, 0)}` : "");
    return {
      margin: 0,
      marks: [
        swarmStrips(
          strips.map((year) => ({
            name: year,
            sum: `${format.number(ratio(rows, year), 1)}×`,
            values: of(rows, year).map((row) => ({
              row,
              value: row.index,
              name: named ? format.text(row.province) + value(row) : "",
              chosen: isOf(row, choices["province"]!) ? format.number(row.index, 0) : undefined,
            })),
          })),
          {
            domain: [log ? low / 1.15 : 0, high * 1.03],
            ticks: (log ? [10, 20, 50, 100, 200, 400, 800] : [0, 100, 200, 300, 400, 500, 600]).filter(
              (tick) => tick <= high * 1.03 && (!log || tick >= low / 1.15),
            ),
            log,
            mayLeaveOut: brief,
            role: "internet",
            fontSize,
            radius: brief ? 2.3 : { narrow: 2.1, middle: 2.6, wide: 3.2 }[size],
            chosen: chosen && format.text(chosen),
            sumHead: format.text({
              en: size === "narrow" ? "ratio" : "highest ÷ lowest",
              zh: size === "narrow" ? "比值" : "最高÷最低",
            }),
            foot: format.text({ en: "Not in the index: Hong Kong, Macao, Taiwan", zh: "指数未覆盖港澳台地区" }),
          },
        ),
      ],
    };
  },
});
