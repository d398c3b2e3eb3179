import type { Words } from "./lang.ts";

/** By itself, because every embed carries it, and none of the others. */
export const unknownValue = {
  en: "“{value}” is no option of “{name}”. Known: {known}. The first is shown.",
  zh: "“{name}”没有“{value}”这一选项。可选：{known}。已按第一项显示。",
} as const satisfies Words;

/** What the choices of a chart say to the reader. */
export const choosing = {
  unknownValue,
  none: {
    en: "This chart cannot be cut by years: “{name}={value}” is left out.",
    zh: "本图不能按年份截取，“{name}={value}”未采用。",
  },
  outside: {
    en: "This chart has the years {first} to {last}: “{name}={value}” is left out.",
    zh: "本图年份为{first}—{last}年，“{name}={value}”未采用。",
  },
  finer: {
    en: "This chart is cut by whole years: “{name}={value}” is taken as {first}.",
    zh: "本图只能按整年截取，“{name}={value}”按{first}年处理。",
  },
  order: {
    en: "The years asked for end in {first} and begin in {value}: all years are shown.",
    zh: "所选年份止于{first}年，却始于{value}年，已显示全部年份。",
  },
  series: {
    en: "“{value}” is no series of this chart, so none is highlighted. Known: {known}.",
    zh: "本图没有“{value}”这一序列，未作突出。可选：{known}。",
  },
  single: {
    en: "This chart has no series to highlight: “{name}={value}” is left out.",
    zh: "本图没有可突出的序列，“{name}={value}”未采用。",
  },
  twice: {
    en: "“{name}” is given twice: “{value}” is left out.",
    zh: "“{name}”出现了两次，“{value}”未采用。",
  },
  noFigures: { en: "no figure in the years asked for", zh: "所选年份没有数字" },
  /** How a part of the years is told. */
  years: { en: "{from}–{to}", zh: "{from}—{to}年" },
  year: { en: "{from}", zh: "{from}年" },
  partTitle: { en: "{subtitle}, {years}", zh: "{subtitle}，{years}" },
  partCredit: { en: "; shown are {years} of {all}", zh: "；图示{years}，全图{all}" },
  drawn: { en: "The chart is drawn anew.", zh: "图表已更新。" },
  failed: {
    en: "The new drawing could not be made ({why}). The one before still stands.",
    zh: "新图未能生成（{why}），仍显示原图。",
  },
  network: { en: "a file did not load", zh: "有文件未能加载" },
  incomplete: { en: "the data arrived incomplete", zh: "数据不完整" },
  worker: { en: "the browser refused a worker", zh: "浏览器不允许后台运算" },
} as const satisfies Record<string, Words>;
