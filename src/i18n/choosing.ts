import type { Words } from "./lang.ts";

/** By itself, because every embed carries it, and none of the others. */
export const unknownValue = {
  en: "“{value}” is no option of “{name}”. Known: {known}. The first is shown.",
  zh: "“{name}”没有“{value}”这一选项。可选：{known}。已按第一项显示。",
} as const satisfies Words;

/** What the choices of a chart say to the reader. */
export const choosing = {
  unknownValue,
  failed: {
    en: "The new drawing could not be made ({why}). The one before still stands.",
    zh: "新图未能生成（{why}），仍显示原图。",
  },
  network: { en: "a file did not load", zh: "有文件未能加载" },
  incomplete: { en: "the data arrived incomplete", zh: "数据不完整" },
  worker: { en: "the browser refused a worker", zh: "浏览器不允许后台运算" },
} as const satisfies Record<string, Words>;
