import type { Words } from "./lang.ts";

interface Section {
  id: string;
  heading: Words;
  paragraphs: readonly Words[];
}

const sections: readonly Section[] = [
  {
    id: "rows",
    heading: { en: "A figure is a row, and a row has a source", zh: "一个数字就是一行，每一行都有来源" },
    paragraphs: [
      {
        en: "Every figure here stands in a table as one row: the period, the value as printed, its unit, a grade, and the page it was read on. Nothing is quoted from memory. Where two pages print different values, the one not used is kept in a table of its own, with the reason.",
        zh: "本站的每个数字在数据表里都是单独一行，列明时期、原文数值、单位、等级和出处页面，不凭记忆引用。不同页面数字不一致时，未采用的那个另表保存，并写明理由。",
      },
      {
        en: "The sentences are tied to the rows. Each figure in an essay names its row, and the site cannot be built while the words and the row disagree, in either language. Comparisons in words, such as “nearly tripled”, are checked the same way.",
        zh: "句子和数据绑在一起：文中每个数字都对应一行数据，只要文字与数据不符，无论中英文，网站就无法生成。“增至近三倍”这类比较，也同样经过核对。",
      },
    ],
  },
  {
    id: "grades",
    heading: { en: "Six grades", zh: "六个等级" },
    paragraphs: [
      {
        en: "Figures are not all equally good, and the drawings show it.",
        zh: "数字的可靠程度不一，图上用不同符号标明。",
      },
    ],
  },
  {
    id: "gaps",
    heading: { en: "Gaps stay gaps", zh: "缺口就是缺口" },
    paragraphs: [
      {
        en: "Where no figure was found, the line stops and the span is shaded. No drawing interpolates; the calculator of savings, which does, says so. A figure known only as “more than” or “below” is drawn as an arrowhead and never joined to a line.",
        zh: "找不到数字的时期，线就断开，并以底色标出，图中不做插值；“当时能赚多少？”一栏用到插值，会在原处说明。只知道“超过”或“低于”多少的数字，画成箭头，不与折线相连。",
      },
    ],
  },
  {
    id: "breaks",
    heading: { en: "Breaks: when a word changes its meaning", zh: "断点：口径变了，就不是同一个数" },
    paragraphs: [
      {
        en: "A statistic can keep its name and change what it counts. No line crosses such a break, and no chart computes growth over it.",
        zh: "统计指标名称不变，口径却可能变了。凡遇断点，折线不跨越，图表也不跨断点计算增速。",
      },
    ],
  },
  {
    id: "checks",
    heading: { en: "What is checked", zh: "核对什么" },
    paragraphs: [
      {
        en: "Printed growth is compared with growth computed from the rows, and four quarters with their year, as closely as the printed rounding allows. What does not agree is explained in the row’s note, or the build stops. Chart titles state findings; each is tested against the rows it stands over.",
        zh: "公布的增速与按数据算出的增速比对，四个季度之和与全年比对，以原文取整精度为限。对不上的，要么在注里说明，要么网站停止生成。图表标题都是结论，每一条都用数据检验。",
      },
    ],
  },
  {
    id: "tables",
    heading: { en: "The tables", zh: "数据表" },
    paragraphs: [
      {
        en: "Our tables may be copied, changed and published under CC BY 4.0. Name the producer of the figures first, then this site.",
        zh: "本站数据表采用CC BY 4.0许可，可以复制、修改和发布；署名时请先写数据的原始发布者，再写本站。",
      },
    ],
  },
];

/** The words of the methods page. */
export const methods = {
  description: {
    en: "How figures are found, graded, checked and tied to the sentences that use them.",
    zh: "数字从哪里来，怎样分级、核对，又怎样与文中的句子绑定。",
  },
  standfirst: {
    en: "A number on this site counts only if you can follow it back to the page it was printed on.",
    zh: "本站的数字，只有能追到原始出处的才算数。",
  },
  sections,
};
