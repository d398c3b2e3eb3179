import type { Words } from "./lang.ts";

/** The words of the search page. */
export const searching = {
  title: { en: "Search", zh: "搜索" },
  intro: {
    en: "Everything on this site: essays, charts, terms, events, tables.",
    zh: "本站全部内容：文章、图表、术语、大事、数据表。",
  },
  label: { en: "Search for", zh: "搜索内容" },
  foundOne: { en: "1 result for “{query}”", zh: "“{query}”共1条结果" },
  found: { en: "{n} results for “{query}”", zh: "“{query}”共{n}条结果" },
  none: {
    en: "Nothing found for “{query}”. The list below holds everything.",
    zh: "没有找到“{query}”。下面是全部内容。",
  },
  failed: {
    en: "The search index did not load. The list below holds everything.",
    zh: "搜索索引未能加载。下面是全部内容。",
  },
  essay: { en: "Essays", zh: "文章" },
  chart: { en: "Charts", zh: "图表" },
  term: { en: "Terms", zh: "术语" },
  event: { en: "Events", zh: "大事" },
  table: { en: "Tables", zh: "数据表" },
} as const satisfies Record<string, Words>;
