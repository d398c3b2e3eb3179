import type { Words } from "./lang.ts";

/** What the interactives of essays say; those that scripts speak travel with them, so they are short. */

export const judging = {
  heading: { en: "Mark them yourself", zh: "先逐条判一遍" },
  intro: {
    en: "What became of each? The verdict opens when you have chosen. Nothing you choose is stored or sent.",
    zh: "每条预测后来如何？选定之后，结论才会打开。你的选择不保存，也不上传。",
  },
  count: { en: "{n} of {all}", zh: "第{n}条，共{all}条" },
  options: { en: "What became of it?", zh: "后来如何？" },
  "came-true": { en: "Came true", zh: "应验" },
  "came-true-later": { en: "Came true, but late", zh: "应验较晚" },
  mixed: { en: "Half right", zh: "对错参半" },
  "too-vague": { en: "Too vague to mark", zh: "太含糊，没法判" },
  "did-not-happen": { en: "Plainly false", zh: "全错" },
  open: { en: "Verdict and evidence", zh: "结论与证据" },
  verdict: { en: "The record", zh: "本站结论" },
  evidence: { en: "Evidence", zh: "证据" },
  same: { en: "You said the same.", zh: "与你所选一致。" },
  other: { en: "You said: {choice}.", zh: "你选的是：{choice}。" },
  unmarked: { en: "Opened without a mark.", zh: "未作选择，直接打开。" },
  back: { en: "Back", zh: "上一条" },
  next: { en: "Next", zh: "下一条" },
  finish: { en: "See the score", zh: "看得分" },
  all: { en: "Show all {all} verdicts", zh: "显示全部{all}条结论" },
  again: { en: "Start again", zh: "重新开始" },
  more: { en: "Mark the other {n}", zh: "再判其余{n}条" },
  score: { en: "Your score beside the record", zh: "你的判断与本站结论" },
  agreed: {
    en: "You marked {marked} and agreed with the record on {same}.",
    zh: "你判了{marked}条，其中{same}条与本站结论一致。",
  },
  none: { en: "You marked none.", zh: "你一条也没有判。" },
  always: {
    en: "Had you said “{choice}” every time, you would have agreed on {n} of {all}.",
    zh: "若每次都选“{choice}”，{all}条中会有{n}条一致。",
  },
  column: { en: "Verdict", zh: "结论" },
  record: { en: "Record", zh: "本站" },
  you: { en: "You", zh: "你" },
} as const satisfies Record<string, Words>;

export const hub = {
  heading: { en: "Count the lines", zh: "数一数线路" },
  firms: { en: "Payment firms", zh: "支付机构" },
  banks: { en: "Banks", zh: "银行" },
  direct: { en: "Direct links", zh: "两两直连" },
  through: { en: "Through a hub", zh: "经由平台" },
  middle: { en: "The hub", zh: "清算平台" },
  directSum: { en: "{n} × {m} = {sum} lines", zh: "{n} × {m} = {sum}条" },
  hubSum: { en: "{n} + {m} = {sum} lines", zh: "{n} + {m} = {sum}条" },
  more: {
    en: "One more firm adds {m} to the web and one to the hub.",
    zh: "再来一家支付机构，直连要多{m}条，经由平台只多一条。",
  },
  directAlt: {
    en: "A web: each of {n} payment firms, in a row above, is joined to each of {m} banks, in a row below, by {sum} lines.",
    zh: "网状图：上排{n}家支付机构，下排{m}家银行，两两相连，共{sum}条线。",
  },
  hubAlt: {
    en: "A star: {n} payment firms above and {m} banks below are each joined by one line to a hub between them, {sum} lines in all.",
    zh: "星形图：上排{n}家支付机构、下排{m}家银行，各用一条线连到中间的清算平台，共{sum}条线。",
  },
} as const satisfies Record<string, Words>;

export const drawItWords = {
  heading: { en: "Draw what happened next", zh: "接下来会怎样？请画出来" },
  question: {
    en: "The line stops on {from}. Draw the {what} from there to the end of {until}.",
    zh: "线停在{from}。请接着画出{what}，直到{until}年末。",
  },
  how: {
    en: "Use a mouse or a finger, the arrow keys (left and right for the year, up and down for the size), or type figures. Gaps are filled in for you. Nothing is sent.",
    zh: "可用鼠标、手指，也可用方向键（左右换年份，上下改规模），或直接填数。没画到的地方会自动补齐。画的内容不会上传。",
  },
  skip: { en: "Skip the drawing and see what happened", zh: "跳过，直接看结果" },
  pad: { en: "{what} at the end of each year, to be drawn", zh: "画出各年末的{what}" },
  keys: {
    en: "Left and right for the year, up and down for the size, Return when done.",
    zh: "左右键换年份，上下键改数值，回车键看结果。",
  },
  padKind: { en: "drawing pad", zh: "画板" },
  unit: { en: "billion yuan", zh: "亿元" },
  at: { en: "End of {year}: {size}", zh: "{year}年末：{size}" },
  numbers: { en: "Type figures instead", zh: "改为填数" },
  numberLabel: { en: "End of {year}, {unit}", zh: "{year}年末（{unit}）" },
  empty: { en: "Draw something first, or skip.", zh: "请先画几笔，或者跳过。" },
  reveal: { en: "Show what happened", zh: "看结果" },
  clear: { en: "Clear", zh: "清除" },
  yours: { en: "your line", zh: "你画的线" },
  happened: { en: "what happened", zh: "实际" },
  answer: { en: "What happened", zh: "实际情况" },
  date: { en: "Date", zh: "日期" },
  actual: { en: "In fact", zh: "实际" },
  you: { en: "You", zh: "你" },
  note: {
    en: "Only figures that we found are shown; between them, and where the line breaks, we have none.",
    zh: "只列查到的数字；数字之间、线断开之处，本站没有数字。",
  },
  close: { en: "Remarkably close.", zh: "画得很准。" },
  near: { en: "The right country, the wrong street.", zh: "大方向对了，细处有出入。" },
  far: {
    en: "Another story altogether.",
    zh: "画成了另一回事。",
  },
  score: {
    en: "At {hits} of {all} dates with a figure your line is within a quarter of the figure. You put the peak at {yours} ({yourDate}); it was {actual} ({date}).",
    zh: "在{all}个有数字的日期中，你的线有{hits}个与之相差不到四分之一。你画的最高点是{yours}（{yourDate}），实际是{actual}（{date}）。",
  },
  share: { en: "Share as text", zh: "分享文字" },
  copied: { en: "Copied", zh: "已复制" },
  shareFailed: {
    en: "The browser did not allow it; select and copy the score",
    zh: "浏览器未允许，请选中得分自行复制",
  },
  svg: { en: "Picture (SVG)", zh: "图片（SVG）" },
  png: { en: "Picture (PNG)", zh: "图片（PNG）" },
  pictureTitle: {
    en: "{what}: my line and what happened",
    zh: "{what}：我画的线与实际",
  },
} as const satisfies Record<string, Words>;

export const earning = {
  heading: { en: "What would you have earned?", zh: "当时能赚多少？" },
  intro: {
    en: "An amount put in on one day and taken out on another, in Yu’e Bao and in the bank. Yields are known for two spans only: {spans}.",
    zh: "某天转入、某天转出，放在余额宝和放在银行各得多少。收益率只有两段可查：{spans}。",
  },
  amount: { en: "Amount, yuan", zh: "金额（元）" },
  from: { en: "In on", zh: "转入日" },
  to: { en: "Out on", zh: "转出日" },
  span: { en: "{from} to {to}", zh: "{from}至{to}" },
  example: { en: "{amount} from {from} to {to}", zh: "{amount}，{from}至{to}" },
  where: { en: "Where", zh: "存放" },
  earned: { en: "Earned", zh: "所得" },
  fund: { en: "Yu’e Bao", zh: "余额宝" },
  demand: { en: "Demand deposit, benchmark rate", zh: "活期存款（基准利率）" },
  year: { en: "One-year deposit, benchmark rate", zh: "一年期定存（基准利率）" },
  postedDemand: { en: "Demand deposit, posted rate", zh: "活期存款（挂牌利率）" },
  postedYear: { en: "One-year deposit, posted rate", zh: "一年期定存（挂牌利率）" },
  unknownRate: { en: "posted rate not known for all these dates", zh: "这段时间的挂牌利率不全" },
  unknown: {
    en: "Not known: {from} to {to}. No run of yields was found for these days, and we do not bridge the gap.",
    zh: "不详：{from}至{to}。这段时间没有连续的收益率，我们不作推算。",
  },
  parts: {
    en: "What is known of these dates, each part counted on its own from {amount}:",
    zh: "以下只是其中可查的部分，每段都从{amount}单独算起：",
  },
  order: { en: "The money must come out after it goes in.", zh: "转出日应晚于转入日。" },
  amountWrong: {
    en: "The amount must be a number above zero and at most a billion.",
    zh: "金额应大于零，且不超过10亿元。",
  },
  datesWrong: { en: "Both dates must lie between {from} and {to}.", zh: "两个日期都应在{from}至{to}之间。" },
  assumption: {
    en: "We take each printed yield as a year’s compounded return, go in a straight line from one to the next, and add every day’s earnings to the sum. Demand deposits: simple interest. One-year deposits: rolled over at the rate of each anniversary; part of a year is paid pro rata, which is kinder than a bank, where leaving early earns the demand rate. A posted rate counts only until the next change of a benchmark. No tax or fees.",
    zh: "算法：所载七日年化收益率视为按日复利的年收益率，两个数值之间按直线过渡，每日收益计入本金。活期按单利。一年期定存每满一年按当日利率续存，不满一年按天数折算；实际提前支取只按活期计息，本站算法偏宽。挂牌利率只用到下一次基准利率变动为止。不计税费。",
  },
} as const satisfies Record<string, Words>;

export const noting = {
  definition: { en: "Definition of {term}", zh: "释义：{term}" },
  note: { en: "Note {n}", zh: "注{n}" },
  notes: { en: "Notes", zh: "注释" },
  back: { en: "Back to note {n} in the text", zh: "回到正文注{n}" },
} as const satisfies Record<string, Words>;

export const guessing = {
  show: { en: "Show the answer", zh: "看答案" },
  right: { en: "You said so.", zh: "你猜对了。" },
  other: { en: "You said: {choice}. It was: {answer}.", zh: "你选的是“{choice}”，答案是“{answer}”。" },
  own: { en: "You said: {choice}.", zh: "你选的是“{choice}”。" },
  unmarked: { en: "The answer is below.", zh: "答案在下面。" },
  yours: { en: "Your guess", zh: "你的估计" },
  number: { en: "You said {choice}. It was {answer}.", zh: "你估的是{choice}，实际是{answer}。" },
  said: { en: "That is the answer.", zh: "正是这个数。" },
} as const satisfies Record<string, Words>;

/** How a guessed number is said; {n} is the number. */
export const guessUnits = {
  days: { en: "{n} days", zh: "{n}天" },
  yuan: { en: "{n} yuan", zh: "{n}元" },
  "billion-yuan": { en: "{n} billion yuan", zh: "{n}亿元" },
  percent: { en: "{n}%", zh: "{n}%" },
  times: { en: "{n} times", zh: "{n}倍" },
} as const satisfies Record<string, Words>;

export const banDays = {
  heading: { en: "A day of the suspension", zh: "暂停期间的某一天" },
  intro: {
    en: "Move to a day. Beside each question is the latest that had happened by then.",
    zh: "选一天，看到那天为止，每个问题的最新答案。",
  },
  day: { en: "Days since the halt", zh: "暂停后第几天" },
  said: { en: "Day {n}, {date}", zh: "第{n}天，{date}" },
  pay: { en: "May I pay by code in a shop?", zh: "在店里能不能扫码付款？" },
  lawful: { en: "Is it lawful?", zh: "合不合规？" },
  offer: { en: "Who offers it?", zh: "谁在提供？" },
  none: { en: "Nothing new yet.", zh: "此时还没有动静。" },
  back: { en: "Event before", zh: "上一件" },
  next: { en: "Next event", zh: "下一件" },
  all: { en: "All events, with their day", zh: "全部事件及其天数" },
} as const satisfies Record<string, Words>;
