import type { Words } from "./lang.ts";

/** The page itself, its controls and what a reader may take away. */
export const explore = {
  name: { en: "Explore", zh: "自助作图" },
  description: {
    en: "Choose up to four series from the tables of this site, show them as levels, an index, growth, a share or a ratio, and take link, picture, data or embed code along.",
    zh: "从本站数据表中任选至多四条序列，按原值、指数、同比、占比或比值作图，链接、图片、数据和嵌入代码均可带走。",
  },
  standfirst: {
    en: "Put up to four of our series on one chart, and take it with you. What would mislead is not drawn; you are told why, and what to draw instead.",
    zh: "任选至多四条序列，画成一张图带走。会误导人的画法，这里不画，但会说明原因，并给出稳妥的画法。",
  },
  withoutScripts: {
    en: "Your browser runs no scripts on this page, so the chart below is shown as it was drawn for everyone. All tables, their series, their files and the charts made from them are listed under it.",
    zh: "浏览器未在本页运行脚本，下面是一张预先画好的图。所有数据表、其中的序列、可下载的文件和相关图表，都列在图的下方。",
  },
  frameAlone: {
    en: "This frame holds a chart that a reader made. Drawing it needs scripts, which did not run here.",
    zh: "这里嵌入了一张由读者自制的图。作图需要运行脚本，而此处脚本未能运行。",
  },
  frameWaits: { en: "Drawing the chart…", zh: "正在作图……" },
  frameOpen: { en: "Open the workbench of this chart", zh: "打开作图页" },
  frameTitle: { en: "A chart made by a reader", zh: "读者自制图表" },
  bench: { en: "Make a chart", zh: "作图" },
  series: { en: "Series", zh: "序列" },
  seriesNumber: { en: "Series {n}", zh: "序列{n}" },
  add: { en: "Add a series", zh: "添加序列" },
  remove: { en: "Remove series {n}", zh: "移除序列{n}" },
  as: { en: "Show", zh: "显示为" },
  base: { en: "100 =", zh: "基期（=100）" },
  unit: { en: "Figures in", zh: "单位" },
  form: { en: "Draw", zh: "画法" },
  scale: { en: "Scale", zh: "刻度" },
  events: { en: "Mark events", zh: "标注事件" },
  refused: { en: "Not drawn", zh: "这张图不画" },
  insteadHeading: { en: "Instead:", zh: "可以改为：" },
  noFigure: { en: "no figure found", zh: "未查到" },
  newDefinition: { en: "new definition", zh: "口径变化" },
  notesHeading: { en: "What to know about this chart", zh: "读图须知" },
  exportHeading: { en: "Take it with you", zh: "带走这张图" },
  csv: { en: "Data (CSV)", zh: "数据（CSV）" },
  svg: { en: "Vector image (SVG)", zh: "矢量图（SVG）" },
  png: { en: "Picture (PNG)", zh: "图片（PNG）" },
  copyLink: { en: "Copy the link", zh: "复制链接" },
  copyEmbed: { en: "Copy the embed code", zh: "复制嵌入代码" },
  copied: { en: "Copied", zh: "已复制" },
  notCopied: {
    en: "The browser did not allow copying. Select this and copy it:",
    zh: "浏览器不允许复制，请选中以下文字手动复制：",
  },
  embedHint: {
    en: "The frame draws this same chart. It runs scripts of this site only, and follows corrections of the tables.",
    zh: "嵌入的图与此处相同，只运行本站脚本，并随数据表的更正更新。",
  },
  tables: { en: "The tables and their series", zh: "数据表与序列" },
  tablesIntro: {
    en: "Each file holds every figure with its grade, its source and a note. A series needs two figures of one kind, so a table without series has nothing to draw here.",
    zh: "每个文件都列出数字、等级、来源和注。同类数字至少两个才成序列；没有序列的表，这里无图可画。",
  },
  seriesCount: { en: "{n} series", zh: "{n}条序列" },
  file: { en: "Table (CSV)", zh: "数据表（CSV）" },
  failed: {
    en: "The chart could not be drawn ({why}). The one before still stands.",
    zh: "图未能生成（{why}），仍显示原图。",
  },
  failedAlone: {
    en: "The chart could not be drawn ({why}).",
    zh: "图未能生成（{why}）。",
  },
  period: { en: "Period", zh: "时期" },
  figure: { en: "Figure", zh: "数值" },
  grade: { en: "Grade", zh: "等级" },
  source: { en: "Source", zh: "来源" },
  note: { en: "Note", zh: "注" },
} as const satisfies Record<string, Words>;

/** The options of the controls. */
export const options = {
  as: {
    level: { en: "as published", zh: "原值" },
    index: { en: "index", zh: "指数" },
    growth: { en: "growth on a year", zh: "同比增速" },
    rolling: { en: "rolling four quarters", zh: "滚动四季合计" },
    sum: { en: "added together", zh: "相加" },
    share: { en: "share, 1 of 2", zh: "占比（1占2）" },
    ratio: { en: "ratio, 1 over 2", zh: "比值（1÷2）" },
  },
  form: {
    line: { en: "lines", zh: "折线" },
    step: { en: "steps", zh: "阶梯线" },
    bar: { en: "bars", zh: "柱" },
    dots: { en: "dots", zh: "点" },
  },
  scale: {
    linear: { en: "linear", zh: "线性" },
    log: { en: "logarithmic", zh: "对数" },
  },
} as const satisfies Record<string, Record<string, Words>>;

/** What an address said that was not understood. */
export const misreadings = {
  value: {
    en: "“{value}” is no value of “{name}”; the setting stands as it was.",
    zh: "“{name}”没有“{value}”这一取值，按默认处理。",
  },
  valueKnown: {
    en: "“{value}” is no value of “{name}”. Known: {known}.",
    zh: "“{name}”没有“{value}”这一取值。可选：{known}。",
  },
  series: { en: "No table has a series “{value}”; it is left out.", zh: "数据表中没有序列“{value}”，已略去。" },
  twice: { en: "The series “{value}” was named twice; it is drawn once.", zh: "序列“{value}”重复，只画一次。" },
  many: { en: "A chart holds four series; “{value}” is left out.", zh: "一张图最多四条序列，“{value}”已略去。" },
  long: {
    en: "The address is {value} characters long; only the first 2,000 were read.",
    zh: "网址长达{value}个字符，只读取了前2000个。",
  },
} as const satisfies Record<string, Words>;

/** How long a time a figure covers, for sentences. */
export const lengths = {
  year: { en: "a figure for a year", zh: "全年数" },
  quarter: { en: "a figure for a quarter", zh: "单季数" },
  day: { en: "a figure for one day", zh: "时点数" },
} as const satisfies Record<string, Words>;

/** What a figure counts, for sentences. */
export const seriesKinds = {
  yuan: { en: "yuan", zh: "元" },
  transactions: { en: "payments", zh: "笔" },
  people: { en: "people", zh: "人" },
  pieces: { en: "machines, cards or shops", zh: "台（张、户）" },
  percent: { en: "per cent", zh: "百分比" },
  usd: { en: "US dollars", zh: "美元" },
  days: { en: "days", zh: "天" },
  index: { en: "index points", zh: "指数" },
  "per-head": { en: "payments a head", zh: "人均笔数" },
  "yuan-a-head": { en: "yuan a head", zh: "元（人均）" },
  "yuan-real": { en: "yuan at prices of one year", zh: "元（不变价格）" },
  "of-gdp": { en: "per cent of GDP", zh: "占GDP的百分比" },
  exchange: { en: "yuan for one US dollar", zh: "1美元兑人民币元" },
  times: { en: "times", zh: "倍" },
} as const satisfies Record<string, Words>;

/** Why figures of two kinds share some of what they count. */
export const overlapReasons = {
  walletAndCard: {
    en: "a wallet payment drawn on a bank card can be counted in both.",
    zh: "用钱包付款、从银行卡扣款，两边可能都计一笔。",
  },
  clearing: {
    en: "a clearing house counts payments that the payer’s side counts as well.",
    zh: "清算机构处理的业务，付款一方也会计入。",
  },
  twoCounts: {
    en: "both count the same thing, each in its own way.",
    zh: "两者按各自口径统计同一对象。",
  },
  samePeople: {
    en: "the same people can be counted in both.",
    zh: "同一个人可能两边都算到。",
  },
  twoShares: {
    en: "both are estimates of one firm’s share, each of its own market.",
    zh: "两者都是同一家机构的份额，只是市场定义不同。",
  },
} as const satisfies Record<string, Words>;

/** Why a chart is not drawn, and what would be sound. */
export const refusals = {
  unlikeUnits: {
    en: "“{a}” is measured in {kindA}, “{b}” in {kindB}. On one axis, which of the two lines is higher would mean nothing. Show an index, which has no unit.",
    zh: "“{a}”以{kindA}计，“{b}”以{kindB}计，放在同一坐标轴上，高低没有意义。请改看不带单位的指数。",
  },
  unlikeLengths: {
    en: "“{a}” is {lengthA}, “{b}” is {lengthB}. On one axis, a longer period would pass for a larger size. Choose series of one kind of period.",
    zh: "“{a}”是{lengthA}，“{b}”是{lengthB}，放在同一坐标轴上，时期长短会被误看成规模大小。请选用同类时期的序列。",
  },
  sumOfOne: {
    en: "A sum needs two series at least. Add one, or show the series as published.",
    zh: "相加至少需要两条序列。请再添加一条，或按原值显示。",
  },
  sumOfPart: {
    en: "“{a}” is counted within “{b}” already, so their sum would count it twice. Show it as a share instead.",
    zh: "“{a}”本就包含在“{b}”之内，相加会重复计算。请改看占比。",
  },
  sumOfOverlap: {
    en: "“{a}” and “{b}” overlap: {reason} Their sum would count some of it twice. Show them side by side.",
    zh: "“{a}”与“{b}”有重叠：{reason}相加会重复计算。请并列显示。",
  },
  sumUndeclared: {
    en: "Nothing in the tables says that “{a}” and “{b}” are separate parts of one whole, so their sum would stand for nothing. Show them side by side.",
    zh: "数据表未说明“{a}”与“{b}”是同一总体中互不重叠的部分，相加没有意义。请并列显示。",
  },
  shareOfTwo: {
    en: "A share takes two series: first the part, then the whole. Choose exactly two.",
    zh: "占比需要两条序列：先选部分，再选总体。请正好选两条。",
  },
  shareTurned: {
    en: "“{a}” is the whole and “{b}” the part, so this share would exceed 100 per cent. Put the part first.",
    zh: "“{a}”是总体，“{b}”是部分，这样算出的占比会超过100%。请把部分放在前面。",
  },
  shareOfOverlap: {
    en: "“{a}” and “{b}” overlap, but neither contains the other: {reason} A share would claim that it does. Show the ratio of the two.",
    zh: "“{a}”与“{b}”有重叠，但互不包含：{reason}算占比等于说一方包含另一方。请改看比值。",
  },
  shareUndeclared: {
    en: "“{a}” is not declared a part of “{b}”, so it can be no share of it. Choose a part and its whole.",
    zh: "“{a}”并未标明是“{b}”的一部分，不能算占比。请选部分及其总体。",
  },
  ratioOfTwo: {
    en: "A ratio takes two series: the first is divided by the second. Choose exactly two.",
    zh: "比值需要两条序列：第一条除以第二条。请正好选两条。",
  },
  ratioOfLengths: {
    en: "“{a}” is {lengthA}, “{b}” is {lengthB}. Their ratio would depend on the length of the period. Choose two series of one kind of period.",
    zh: "“{a}”是{lengthA}，“{b}”是{lengthB}，两者相除，结果取决于时期长短。请选用同类时期的两条序列。",
  },
  ratioOfUnits: {
    en: "“{a}” is measured in {kindA}, “{b}” in {kindB} of something else, so their ratio would average nothing. Choose value and number of the same payments, or two series in one unit.",
    zh: "“{a}”以{kindA}计，“{b}”以{kindB}计，且对象不同，相除得不出平均数。请选同一业务的金额与笔数，或单位相同的两条序列。",
  },
  growthOfRate: {
    en: "“{a}” is in per cent; its growth in per cent would be read as percentage points. Show it as published.",
    zh: "“{a}”本身是百分比，再算百分比增速，容易被当成百分点。请按原值显示。",
  },
  rollingOfDays: {
    en: "“{a}” is a figure for one day; four of them do not add up to a year. Show it as published.",
    zh: "“{a}”是时点数，四个时点相加不等于一年。请按原值显示。",
  },
  rollingOfYears: {
    en: "“{a}” is a figure for a year already. Choose its quarters, or show it as published.",
    zh: "“{a}”已是全年数。请选用季度数，或按原值显示。",
  },
  rollingOfRate: {
    en: "“{a}” is in per cent; four quarters of it do not add up. Show it as published.",
    zh: "“{a}”是百分比，四个季度不能相加。请按原值显示。",
  },
  unitWithoutSums: {
    en: "Nothing on this chart is counted in yuan, so “{unit}” would change no figure. Leave the unit as published.",
    zh: "图中没有以元计的数字，选“{unit}”不会改变任何数字。请按原单位显示。",
  },
  unitCancels: {
    en: "Both series would be divided by the same number, so “{unit}” would change no figure here. Leave the unit as published.",
    zh: "两条序列会除以同一个数，相除之后抵消，选“{unit}”不会改变任何数字。请按原单位显示。",
  },
  logOfBars: {
    en: "A bar is measured from zero, and a logarithmic scale has none. Draw lines or dots, or keep the linear scale.",
    zh: "柱的高度从零量起，对数刻度没有零。请改画折线或点，或用线性刻度。",
  },
  barsOfHeld: {
    en: "“{a}” holds until it is changed; a bar for each change would give one day the weight of years. Draw steps.",
    zh: "“{a}”在调整之前一直有效，每次调整画一根柱，会把一天画得与数年一样重。请画阶梯线。",
  },
  logOfZero: {
    en: "“{a}” comes to {value} {when}, and nothing at or below zero has a logarithm. Keep the linear scale.",
    zh: "“{a}”在{when}为{value}，零和负数没有对数。请用线性刻度。",
  },
  indexBelowZero: {
    en: "“{a}” is not above zero {when}, and how many times its base that is means nothing. Show it as published.",
    zh: "“{a}”在{when}不高于零，相当于基期的几倍没有意义。请按原值显示。",
  },
  indexWithoutBase: {
    en: "The series have no period in common, so none can be 100 for all. Choose series of one kind of period that meet, or show growth on a year.",
    zh: "这些序列没有共同的时期，无法统一基期。请选用时期相同的序列，或改看同比增速。",
  },
  indexMissingBase: {
    en: "“{a}” has no figure for {when} to set to 100. Choose a period that all series have, such as {other}.",
    zh: "“{a}”在{when}没有数字，不能以它为100。请选用各序列共有的时期，例如{other}。",
  },
  growthWithoutPair: {
    en: "“{a}” has no two figures a year apart, so its growth is unknown. Show it as published.",
    zh: "“{a}”没有相隔一年的两个数字，算不出同比。请按原值显示。",
  },
  growthAcrossBreak: {
    en: "Every pair of figures of “{a}” a year apart straddles a change of definition, so growth would measure the change. Show it as published: the line stops where the definition does.",
    zh: "“{a}”相隔一年的数字都跨越了口径变化，算出的增速只反映口径之差。请按原值显示，口径变化处线会断开。",
  },
  rollingWithGaps: {
    en: "“{a}” nowhere has four quarters in a row on one definition; the first missing is {when}. Show it as published.",
    zh: "“{a}”没有口径一致的连续四个季度，最早缺的是{when}。请按原值显示。",
  },
  neverMeet: {
    en: "“{a}” and “{b}” have no figure for the same {length}. Choose two series that meet.",
    zh: "“{a}”与“{b}”没有同一{length}的数字。请选用时期重合的序列。",
  },
} as const satisfies Record<string, Words>;

/** What two series must share to meet. */
export const meetings = {
  year: { en: "year", zh: "年份" },
  quarter: { en: "quarter", zh: "季度" },
  day: { en: "day", zh: "日期" },
} as const satisfies Record<string, Words>;

/** What a refusal offers in place of what it refused. */
export const instead = {
  level: { en: "Show as published", zh: "按原值显示" },
  index: { en: "Show an index", zh: "改看指数" },
  growth: { en: "Show growth on a year", zh: "改看同比增速" },
  share: { en: "Show “{a}” as a share of “{b}”", zh: "看“{a}”占“{b}”的比重" },
  ratio: { en: "Show the ratio", zh: "改看比值" },
  turn: { en: "Put the part first", zh: "把部分放在前面" },
  line: { en: "Draw lines", zh: "改画折线" },
  step: { en: "Draw steps", zh: "改画阶梯线" },
  linear: { en: "Keep the linear scale", zh: "用线性刻度" },
  base: { en: "Set {when} to 100", zh: "以{when}为100" },
  year: { en: "Use the figures by year", zh: "改用年度数" },
  quarter: { en: "Use the figures by quarter", zh: "改用季度数" },
  unit: { en: "Leave the unit as published", zh: "按原单位显示" },
  ticket: { en: "Divide “{a}” by “{b}”", zh: "用“{a}”除以“{b}”" },
} as const satisfies Record<string, Words>;

/** What is drawn but must be read with care, and what was left out. */
export const notes = {
  break: { en: "{when}: {reason}", zh: "{when}：{reason}" },
  overlap: {
    en: "“{a}” may be compared with {list}, but not added: {reason}",
    zh: "“{a}”与{list}只可比较，不可相加：{reason}",
  },
  held: {
    en: "Deposit rates hold until they are changed, so they move in steps.",
    zh: "存款利率在调整之前一直有效，故画成阶梯。",
  },
  indexLeftOut: {
    en: "“{a}”: figures of another definition than that of {when} are left out ({n}).",
    zh: "“{a}”：与{when}口径不同的数字不列入（{n}个）。",
  },
  growthLeftOut: {
    en: "“{a}”: no growth for {when}; a year earlier the definition was another.",
    zh: "“{a}”：{when}不算同比，上年同期口径不同。",
  },
  rollingLeftOut: {
    en: "“{a}”: {n} quarters are left out, because one of the four is missing or has another definition.",
    zh: "“{a}”：有{n}个季度因四季不全或口径不一而不列入。",
  },
  onlyCommon: {
    en: "Only periods that every series has are shown: {n}.",
    zh: "只显示各序列共有的时期，共{n}个。",
  },
  bounds: {
    en: "Figures known only as “more than” or “below” are left out of the arithmetic.",
    zh: "只知道“超过”或“低于”的数字不参与计算。",
  },
  arithmetic: {
    en: "Hollow diamonds are our arithmetic on published figures.",
    zh: "空心菱形为本站依据已公布数字的推算。",
  },
} as const satisfies Record<string, Words>;

/** The pieces of titles, subtitles and alternative texts. */
export const titles = {
  byYear: { en: "by year", zh: "按年" },
  byQuarter: { en: "by quarter", zh: "按季" },
  index: { en: "index", zh: "指数" },
  growth: { en: "growth on a year", zh: "同比增速" },
  rolling: { en: "rolling four quarters", zh: "滚动四季合计" },
  share: { en: "{a} as a share of {b}", zh: "{a}占{b}的比重" },
  ratio: { en: "{a} over {b}", zh: "{a}与{b}之比" },
  ticket: { en: "{a}, value over number", zh: "{a}笔均金额" },
  sum: { en: "{list} added together", zh: "{list}合计" },
  theShare: { en: "Share", zh: "占比" },
  theRatio: { en: "Ratio", zh: "比值" },
  theTicket: { en: "Average payment", zh: "笔均金额" },
  theSum: { en: "Sum", zh: "合计" },
  inYuan: { en: "Yuan", zh: "元" },
  inPayments: { en: "Number of payments", zh: "笔数" },
  inPeople: { en: "People", zh: "人数" },
  inPieces: { en: "Number", zh: "数量" },
  inPercent: { en: "Per cent", zh: "%" },
  inDollars: { en: "US dollars, current prices", zh: "美元，现价" },
  inIndex: { en: "{when} = 100", zh: "{when}=100" },
  inPerHead: { en: "Payments a head", zh: "人均笔数" },
  inGdp: { en: "Per cent of GDP", zh: "占GDP的百分比" },
  inIndexPoints: { en: "Index points", zh: "指数" },
  inTimes: { en: "How many times as large", zh: "倍数" },
  inGrowth: { en: "Change on the same period a year earlier, per cent", zh: "较上年同期变化，%" },
  ofYears: { en: "each year", zh: "每年" },
  ofQuarters: { en: "each quarter", zh: "每季" },
  ofFourQuarters: { en: "the four quarters up to each", zh: "截至各季的四季合计" },
  ofDays: { en: "at the dates for which a figure was found", zh: "仅列有数字的时点" },
  logarithmic: { en: "logarithmic scale", zh: "对数刻度" },
  credit: { en: "Data: {producers}. Chart made on {site} by a reader", zh: "数据：{producers}。由读者在“{site}”自制" },
  alt: {
    line: { en: "Line chart", zh: "折线图" },
    step: { en: "Step chart", zh: "阶梯图" },
    bar: { en: "Bar chart", zh: "柱状图" },
    dots: { en: "Dot chart", zh: "点图" },
  },
  altSeries: {
    en: "{name}: {n} figures from {first} ({from}) to {last} ({to}); highest {top} ({topWhen}), lowest {low} ({lowWhen}).",
    zh: "{name}：{n}个数字，自{from}的{first}至{to}的{last}；最高{top}（{topWhen}），最低{low}（{lowWhen}）。",
  },
  altBreaks: { en: "Lines stop where a definition changes: {list}.", zh: "口径变化处断开：{list}。" },
} as const;
