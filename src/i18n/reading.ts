import type { Words } from "./lang.ts";

/** Stands apart, because it travels in every page: what is said when the rest did not arrive. */
export const notLoaded: Words = {
  en: "This part could not be loaded. The chart, its table and its sources are all here.",
  zh: "这一部分未能加载；图、数据表和来源不受影响。",
};

/** What a drawing says to a listener who has come to it, before its first point. Travels in every page too. */
export const readingHint: Words = {
  en: "Arrow keys read the points, question mark says how.",
  zh: "方向键逐点查看，问号键显示按键说明。",
};

/** What kind of thing a drawing is to a listener. */
export const chartKind: Words = { en: "interactive chart", zh: "互动图表" };

/** The words of the reading layer; short, because they travel with it. */
export const reading = {
  since: { en: "since", zh: "较" },
  same: { en: "unchanged", zh: "持平" },
  up: { en: "up", zh: "增" },
  down: { en: "down", zh: "减" },
  points: { en: "points", zh: "个百分点" },
  multiple: { en: "{n} times the figure of {since}", zh: "为{since}的{n}倍" },
  position: { en: "{n} of {all}", zh: "第{n}点，共{all}点" },
  gap: { en: "Over a gap without figures", zh: "跨过缺数据的时段" },
  break: { en: "Over a change of definition", zh: "跨过口径调整" },
  event: { en: "Past", zh: "经过" },
  tools: { en: "Tools of the chart", zh: "图表工具" },
  table: { en: "Table", zh: "数据表" },
  receipt: { en: "Receipt", zh: "出处" },
  sound: { en: "Listen", zh: "听图" },
  screen: { en: "Full screen", zh: "全屏" },
  save: { en: "Save", zh: "保存" },
  saveSvg: { en: "This view as SVG", zh: "当前视图（SVG）" },
  savePng: { en: "This view as PNG", zh: "当前视图（PNG）" },
  copy: { en: "Copy as tab-separated text", zh: "复制为制表符分隔文本" },
  unit: { en: "Unit", zh: "单位" },
  bound: { en: "Bound", zh: "界限" },
  atLeast: { en: "at least", zh: "不低于" },
  atMost: { en: "at most", zh: "不高于" },
  copied: { en: "Copied", zh: "已复制" },
  help: { en: "How to read this chart", zh: "怎样读这张图" },
  close: { en: "Close", zh: "关闭" },
  keys: {
    en: "Point, tap, drag|the nearest point\n← →|previous, next point\n↑ ↓|other series\nPage Up, Page Down|a year back, a year on\nHome, End|first, last point\nt|the point in the table\nr|receipt of the point\ns|sound on, off\n?|this list\nEsc|leave the point",
    zh: "指、点、划|最近的一点\n← →|上一点、下一点\n↑ ↓|换一条序列\nPage Up、Page Down|前一年、后一年\nHome、End|第一点、最后一点\nt|数据表中的这一点\nr|这一点的出处\ns|开关声音\n?|本列表\nEsc|退出",
  },
  alsoPrinted: { en: "Also printed by", zh: "另见" },
  rejected: { en: "Seen elsewhere and rejected", zh: "见过但未采用" },
  cite: { en: "Cite this point", zh: "引用本数据点" },
  address: { en: "Address of this point", zh: "本数据点地址" },
  onPage: { en: "Open the receipt on the chart’s page", zh: "在图表页查看出处" },
  sort: { en: "Sort by {name}", zh: "按{name}排序" },
  sortedUp: { en: "Sorted by {name}, ascending", zh: "已按{name}升序排列" },
  sortedDown: { en: "Sorted by {name}, descending", zh: "已按{name}降序排列" },
  notCopied: { en: "The browser did not allow it; select the table and copy", zh: "浏览器未允许，请选中表格复制" },
  /** A host grants it by allow="clipboard-write" on the frame. */
  notCopiedInFrame: {
    en: "The page around this chart does not let it copy; select the table and copy",
    zh: "嵌入本图的页面未允许复制，请选中表格复制",
  },
  embed: { en: "Embed", zh: "嵌入" },
} as const satisfies Record<string, Words>;
