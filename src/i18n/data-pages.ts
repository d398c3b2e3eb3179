import type { Words } from "./lang.ts";

/** The words of the pages about tables. */
export const dataPages = {
  title: { en: "Data", zh: "数据" },
  intro: {
    en: "Every figure of this site is in one of these tables, with its unit, grade and source. What may be downloaded can be; where it may not, the page says why.",
    zh: "本站的每个数字都在以下数据表中，附单位、等级和来源。可以下载的提供下载，不能下载的说明原因。",
  },
  columns: { en: "Columns", zh: "列" },
  column: { en: "Column", zh: "列名" },
  meaning: { en: "Meaning", zh: "含义" },
  unit: { en: "Unit", zh: "单位" },
  asRow: { en: "see the row", zh: "见各行" },
  newest: { en: "newest: {newest}", zh: "最新：{newest}" },
  newestAndNext: {
    en: "newest: {newest}; next expected: {period}, by {by}",
    zh: "最新：{newest}；下一期（{period}）预计不晚于{by}公布",
  },
  newestOf: { en: "Newest figure", zh: "最新数字" },
  habit: {
    en: "{period}, by {by}: {lag} days after the end of the period, the median of the last {of} figures whose day of publication is known",
    zh: "{period}，预计不晚于{by}：按最近{of}期已知公布日推算，期末后{lag}天（中位数）",
  },
  nextOf: { en: "Next expected", zh: "下一期" },
  formerly: { en: "formerly", zh: "原名" },
  key: { en: "names the row", zh: "行标识" },
  blank: { en: "may be blank", zh: "可空" },
  producer: { en: "Producer", zh: "数据发布者" },
  licence: { en: "Licence", zh: "许可" },
  terms: { en: "with citation, on the producer’s terms", zh: "按发布者条款引用" },
  noFile: { en: "No file is offered", zh: "不提供下载" },
  breaks: { en: "Breaks", zh: "口径断点" },
  coverage: { en: "What is there, and what is missing", zh: "覆盖范围与缺口" },
  coverageHint: { en: "Rows by year; a dash is a year without a figure.", zh: "各年行数，横线表示该年没有数字。" },
  share: {
    en: "{series}: {filled} of {of} cells filled, {share}, from {from} to {to}.",
    zh: "{series}：{from}至{to}应有{of}格，已填{filled}格，占{share}。",
  },
  count: { en: "number", zh: "笔数" },
  value: { en: "value", zh: "金额" },
  blankCells: { en: "The {count} blank ones", zh: "空缺的{count}格" },
  series: { en: "Series", zh: "序列" },
  grades: { en: "Grades", zh: "等级构成" },
  load: { en: "Load it", zh: "读取" },
  open: {
    en: "Lines that open the data in Python, R, JavaScript and LibreOffice",
    zh: "在Python、R、JavaScript和LibreOffice中打开",
  },
  spreadsheet: {
    en: "LibreOffice by hand: open the file, and in the window that comes choose the character set Unicode (UTF-8), the language English (USA) and the separator comma.",
    zh: "手动用LibreOffice打开：在导入窗口中，字符集选Unicode (UTF-8)，语言选“英语（美国）”，分隔符选逗号。",
  },
  unitsBeside: {
    en: "Figures are plain numbers; the unit of each is in the column beside it.",
    zh: "数值均为纯数字，单位列在右侧一列。",
  },
  all: { en: "All rows", zh: "全部数据" },
  usedIn: { en: "Charts drawn from it", zh: "使用该表的图表" },
  descriptor: {
    en: "Descriptor for all tables (Frictionless Data Package)",
    zh: "全部数据表的描述文件（Frictionless Data Package）",
  },
  database: { en: "All tables in one SQLite file", zh: "全部数据表的SQLite文件" },
  databaseHint: {
    en: "One SQL table for each CSV file, with underscores for hyphens: payment_volumes. Blanks are NULL. The tables “tables” and “columns” give titles, licences and units.",
    zh: "每个CSV文件对应一张SQL表，表名以下划线代替连字符，如payment_volumes；空缺单元格记为NULL；标题、许可和单位见tables、columns两表。",
  },
  databaseSize: { en: "{size} MB", zh: "{size}MB" },
  whole: { en: "All tables share one descriptor.", zh: "所有数据表共用一个描述文件。" },
} as const satisfies Record<string, Words>;
