import type { Words } from "./lang.ts";

/** What stood on a page and what stands now. */
export interface Correction {
  /** YYYY-MM-DD */
  date: string;
  /** Path of the page it concerns. */
  page: string;
  was: Words;
  is: Words;
}

/** Newest first. A change of wording that changes no meaning is none. */
export const corrections: readonly Correction[] = [
  {
    date: "2026-11-28",
    page: "/charts/deposits-scale/",
    was: {
      en: "It ended in June 2025, at 0.5%.",
      zh: "止于2025年6月，占比0.5%。",
    },
    is: {
      en: "It runs to June 2026, at 0.4%.",
      zh: "延至2026年6月，占比0.4%。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/cashless-world/",
    was: {
      en: "The title said that China “now” makes some 320 cashless payments a head a year.",
      zh: "标题没有写明320笔是哪一年的数字。",
    },
    is: {
      en: "The figure is of 2022, the newest that was found.",
      zh: "是2022年的，也是查到的最新一年。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/weekday-rhythm/",
    was: {
      en: "The title said that the sampled savers kept office hours.",
      zh: "英文标题说样本用户按办公时间操作。",
    },
    is: {
      en: "The figures are by day, not by hour: the savers moved most money from Monday to Thursday.",
      zh: "数据只分星期几，不分钟点：周一至周四申购、赎回较多。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/word-order/",
    was: {
      en: "By the number of payments, it said, people mostly pay through a firm that is not a bank. In December 2020 Ant was said to have been told to put lending, savings and insurance under a financial holding company.",
      zh: "论笔数一段说，日常付钱多半经支付机构。英文版还说，2020年12月要求蚂蚁把信贷、保险、理财归入金融控股公司。",
    },
    is: {
      en: "That holds for payments made online or by phone; cash and cards in shops are not in the figures. A holding company and order in those lines of business were separate demands.",
      zh: "统计只含网上和手机支付，不含现金和店内刷卡。设立金融控股公司与整改上述业务，是两项要求。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/leftover-treasure/",
    was: {
      en: "Banks “were allowed to pay” 0.35% on demand, and the fund lent to them at 6.76%. The fund’s fastest quarter was called the one before the banks’ limits. Its fall in the first half of 2021 was set after the order to shrink it. Savers had “not gone back to deposits”.",
      zh: "英文版说银行活期只准付0.35%，基金按6.76%借给银行；设限的那个季度被说成“设限之前”；2021年上半年规模的下降，排在压降要求之后；又说储户没有回去存活期。",
    },
    is: {
      en: "0.35% was the benchmark, and 6.76% is what the fund paid. The limits came within that quarter. More than half of the fall came before the order was published. Household deposits and other money funds have both grown.",
      zh: "0.35%是基准利率，6.76%是基金的收益率；限额就出在那个季度之内；一半以上的降幅早于压降要求公布；住户存款和其他货币基金都在增长。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "The end said that the suspension stopped one direction of scanning.",
      zh: "结尾说暂停挡住了一个方向。",
    },
    is: {
      en: "In words it covered both; no source seen says how far scanning the shop’s code stopped.",
      zh: "函里两个方向都停；顾客扫商家的做法实际停到什么程度，没有见到材料。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/round-trip/",
    was: {
      en: "ICBC, the end said, fought for three days.",
      zh: "结尾说工行对抗了三天。",
    },
    is: {
      en: "From its limit of 28 February 2014 to its word of peace on 27 March it was a month.",
      zh: "从2014年2月28日设限到3月27日表态愿意合作，是一个月。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/whose-rails/",
    was: {
      en: "A new rule was said to ask platforms for 30% of each joint loan from February 2021, and the code and the card to decide which clearing house a payment crosses.",
      zh: "没有写明联合贷款出资不少于30%的规定何时执行；又说一笔扫码付款走哪家清算机构，看是什么码、绑的什么卡。",
    },
    is: {
      en: "The rule was issued then and applies from 1 January 2022. No source was found for the other sentence; it is gone.",
      zh: "规定2021年2月发布，2022年1月1日起执行。后一句没有依据，已删。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/forecast-graded/",
    was: {
      en: "The move of customers’ money to the central bank was again given as a case of policy protecting the banks. By profit, it said, the end of the good old days was true at once, on a figure of 2025. All six forecasts that came true were said to have been open to failure.",
      zh: "又把备付金集中存管当作政策维护银行的例子；用2025年的数字说明“看利润，当年就应验”；还说应验的六条当时都可能落空。",
    },
    is: {
      en: "The money had lain at the banks; the case given is the end of the direct links. The figure is of the banks’ margin. Only those that named a thing could plainly have failed.",
      zh: "这笔钱原来就在银行，例子改为断直连；所引数字是息差；只有说得具体的几条，才明显可能落空。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/leftover-treasure/",
    was: {
      en: "In the Chinese text the limits of 2017 were all laid to the central bank, the first quarter of 2014 lay before the banks’ limits, a blog post was said not to speak for the state broadcaster, and, in both languages, the yields were said to be missing for some years after June 2018.",
      zh: "短版称2017年的限额都是央行要求的；正文称2014年一季度在银行设限之前，称那篇博客不代表电视台，又称2018年6月之后隔了几年才有收益率数字。",
    },
    is: {
      en: "Bloomberg’s report of May 2017 speaks of what one saver may hold. The banks’ limits fell within that quarter. No row says for whom the post spoke. Single days are known from September 2018 on, month ends from July 2022.",
      zh: "彭博社2017年5月的报道只说到个人上限。银行设限就在那个季度之内。那篇博客代表谁，数据表没有依据。2018年9月起有零星日期，2022年7月起有月末数。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/whose-rails/",
    was: {
      en: "In the Chinese text, Alipay gave up its terminals in shops because of UnionPay.",
      zh: "文中说，支付宝当年正是因为银联停掉了POS业务。",
    },
    is: {
      en: "Alipay named no one: “certain reasons known to everyone”. That UnionPay was meant is what others said.",
      zh: "支付宝只说“某些众所周知的原因”；归因于银联，是外界的说法。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/yuebao-balance/",
    was: {
      en: "No figure for March 2020, nor between June 2025 and March 2026.",
      zh: "2020年3月末、2025年6月末至2026年3月末之间没有数字。",
    },
    is: {
      en: "1.26 trillion yuan in March 2020, 764.6 billion at the end of 2025; September 2025 follows from it by arithmetic, 791.5 billion. 22 of 53 quarter-ends are still without one.",
      zh: "2020年3月末1.26万亿元，2025年末7646亿元；据此推算，2025年9月末为7915亿元。53个季末中仍有22个没有数字。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/fund-share/",
    was: {
      en: "It ran to June 2025, at 6%.",
      zh: "止于2025年6月，占比6%。",
    },
    is: {
      en: "It runs to the end of 2025, at 5%.",
      zh: "延至2025年末，占比5%。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/cashless-world/",
    was: {
      en: "The title set 14 cashless payments a head in China beside 320, across two changes of what is counted.",
      zh: "标题把中国人均非现金支付的14笔与320笔相比，其间口径变过两次。",
    },
    is: {
      en: "It gives the newest figure alone, some 320, and that of the Americans, about twice as many.",
      zh: "只写最近的约320笔，以及约为其两倍的美国。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/rails-switch/",
    was: {
      en: "The direct links were cut on 30 June 2018, and payments changed rails at once.",
      zh: "2018年6月30日直连切断，原有的支付随即改道。",
    },
    is: {
      en: "The day was a deadline; over the two quarters most of the hub’s rise was payments that existed already.",
      zh: "那一天是期限；两个季度里，原有业务大多改走网联。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/count-or-value/",
    was: {
      en: "The title said that Internet firms win by number and banks by value. Not every non-bank payment firm is an Internet firm, and the two figures are not shares of one market.",
      zh: "标题称论笔数互联网公司赢、论金额银行赢。非银行支付机构并非都是互联网公司，两栏也不是同一市场的份额。",
    },
    is: { en: "Payment firms lead by number, banks by value.", zh: "论笔数支付机构领先，论金额银行领先。" },
  },
  {
    date: "2026-11-28",
    page: "/essays/round-trip/",
    was: {
      en: "The short version and the description called ICBC Alipay’s first big ally as a plain fact.",
      zh: "短版和简介直接称工行是最早与支付宝联手的大行。",
    },
    is: { en: "That is Alibaba’s own account.", zh: "这是阿里巴巴自己的说法。" },
  },
  {
    date: "2026-11-28",
    page: "/essays/leftover-treasure/",
    was: {
      en: "A line drawn straight up was said to be what the banks feared.",
      zh: "文中称，一路画上去的线是银行当时担心的事。",
    },
    is: {
      en: "No source says so in those terms; such a line lets the first quarter of 2014 go on.",
      zh: "没有来源这样说；那样的线，是让2014年一季度的涨势一直延续。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/reserve-funds/",
    was: {
      en: "The rise up to January 2019 was no measure of growth.",
      zh: "2019年1月以前的升幅不能当作增长。",
    },
    is: { en: "Not all of it is growth.", zh: "升幅不全是增长。" },
  },
  {
    date: "2026-11-28",
    page: "/essays/whose-rails/",
    was: {
      en: "From 30 June 2018 every online payment that touched a bank account had to pass through NetsUnion, and UnionPay did not get the line; of the owners only the central bank’s side was named.",
      zh: "2018年6月30日起，凡涉及银行账户的网络支付都要经网联，银联没有拿到这条线；股东只写了央行一方。",
    },
    is: {
      en: "The day was a deadline: about a quarter of the firms’ traffic went over NetsUnion in the quarter after it, seven-tenths in the next. UnionPay clears as well. Payment firms own 63% of NetsUnion.",
      zh: "那一天是期限：其后一个季度约四分之一走网联，再下一个季度约七成。银联也办理清算。网联63%的股份属于支付机构。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/whose-rails/",
    was: {
      en: "The firms lost the use of their customers’ money. The digital yuan was described as the central bank’s own money in phones.",
      zh: "支付机构不能再动用客户备付金；数字人民币写作央行放进手机的钱。",
    },
    is: {
      en: "They had never been free to spend it; what they lost was the interest, of which the central bank has paid some since 2020. Since 1 January 2026 digital yuan in a wallet at a bank bears interest and is the bank’s debt.",
      zh: "备付金本来就不得挪用，支付机构失去的是利息，2020年起央行又付一部分。2026年1月1日起，银行钱包里的数字人民币计息，成为银行的负债。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/word-order/",
    was: {
      en: "The title said that wallets and banks had each “won” and that the state had taken the rails; the direct links “were cut” on 30 June 2018.",
      zh: "标题称笔数归钱包、金额归银行，通道归了国家；正文称2018年6月30日直连切断。",
    },
    is: {
      en: "Each side leads by one measure, and neither column is a share of one market. Clearing is done by NetsUnion, mostly owned by payment firms, and by UnionPay; 30 June was a deadline.",
      zh: "两边各按一种指标领先，两栏都不是市场份额。清算由支付机构持大股的网联和银联办理；6月30日是期限。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/leftover-treasure/",
    was: {
      en: "The title said that in 2017 Yu’e Bao rationed itself.",
      zh: "标题称2017年余额宝给自己设限。",
    },
    is: {
      en: "The fund announced the limits; twelve days before the first, Bloomberg reported that the central bank was pressing for them.",
      zh: "限额由基金公告；首次下调的十二天前，彭博社已报道央行要求下调。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/forecast-graded/",
    was: {
      en: "None of the predictions, the essay said, mentioned people who had no account.",
      zh: "文中说，没有一条预测提到没有账户的人。",
    },
    is: {
      en: "The Chinese text says that serving small needs accords with inclusive finance; the machine translation had lost the word.",
      zh: "中文原文说，照顾小微需求符合金融的普惠理念；“普惠”二字在机器翻译中丢失。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/round-trip/",
    was: {
      en: "CITIC was said to have blamed cash-out abuse for its limit of 2008 and to have limited each holder. The standfirst called ICBC an imitator after an accuser.",
      zh: "文中说中信银行2008年以套现为由，限制每名信用卡持卡人；导语称工行先质疑、后模仿。",
    },
    is: {
      en: "The reason was the reporter’s, and Blue Cards were exempt. ICBC’s own quick payment is older than its charge.",
      zh: "“套现”是报道者的按语，蓝卡除外。工行自己的快捷支付早于它的质疑。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "WeChat and Alipay began to let UnionPay’s app scan their codes in the autumn of 2021.",
      zh: "微信、支付宝2021年秋天才开始让云闪付扫自己的码。",
    },
    is: {
      en: "A pilot had run since the end of 2020 and cities followed one by one; by the autumn it was under way.",
      zh: "2020年底已有试点，此后逐城开放，到2021年秋天仍在推进。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/count-or-value/",
    was: {
      en: "By number the Internet firms led more than six to one, and the banks’ line ran from 2023 to 2024.",
      zh: "按笔数，互联网公司是银行的六倍多；银行的线从2023年连到2024年。",
    },
    is: {
      en: "In 2025 they led by nearly six to one. From the second quarter of 2024 the banks’ figures look like another scope, so the line stops there and no growth is computed across it. The years 2022 to 2025 are filled.",
      zh: "2025年是近六倍。银行数据自2024年二季度起疑似改了口径，线在此断开，不再计算跨越的增速。2022至2025年已补齐。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/whole-scale/",
    was: {
      en: "The year drawn was 2021: through banks eight times what the non-banks moved.",
      zh: "画的是2021年，银行电子支付总额是支付机构的八倍多。",
    },
    is: {
      en: "It is 2025: more than ten times. The sentences in two essays follow.",
      zh: "改为2025年，十倍多。两篇文章中的句子同步更新。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/payment-volumes/",
    was: {
      en: "The payments of non-banks in 2024 were given as 1,340 billion, as printed in round figures; many quarters of 2022 to 2026 were blank, and some cells were worked back from growth.",
      zh: "2024年非银行支付机构笔数按约数记为1.34万亿笔；2022至2026年许多季度空缺，部分数字按增速倒推。",
    },
    is: {
      en: "1,338 billion, the sum of the four quarters. The four main series are filled for every quarter from 2023 to the second of 2026, read through a transcription of the central bank’s releases; printed figures replace derived ones where they were found.",
      zh: "改为四个季度相加的13379亿笔。四个主要序列补齐了2023年至2026年二季度的每个季度，取自对央行报告的摘录；找到公布数的，不再用推算数。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/yuebao-yield/",
    was: {
      en: "The yield for 30 June and 30 September 2015 was given as limits, below 4 and below 3 per cent; 28 April 2017 as 3.96.",
      zh: "2015年6月30日、9月30日的收益率只写作低于4%、低于3%；2017年4月28日作3.96%。",
    },
    is: {
      en: "3.483, 2.999 and 3.969. Every day from 2 June 2013 to 25 June 2018 is in the table.",
      zh: "分别为3.483%、2.999%和3.969%。2013年6月2日至2018年6月25日逐日齐备。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/fund-share/",
    was: {
      en: "The comparison ended in 2022, at 7%.",
      zh: "比较止于2022年，占比7%。",
    },
    is: {
      en: "It runs to June 2025, at 6%.",
      zh: "延至2025年6月，占比6%。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/cash-paradox/",
    was: {
      en: "From 2018 to 2024: more than a quarter fewer cash machines, three quarters more cash.",
      zh: "2018到2024年，ATM少四分之一还多，现金多四分之三。",
    },
    is: {
      en: "To mid-2026 the machines are more than a third fewer; to October 2025 there is more than four-fifths more cash.",
      zh: "到2026年年中，ATM少了三分之一还多；到2025年10月，现金多了八成多。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/forecast-graded/",
    was: {
      en: "Nineteen predictions: nine true, three late, seven half right. Four of them were statements about 2014, and three named no measure or day by which they could be marked.",
      zh: "十九个预测：九个应验，三个应验较晚，七个对错参半。其中四个说的是2014年当时，三个没有可供评判的尺度或期限。",
    },
    is: {
      en: "Fifteen forecasts: six true, six half right, three too vague to mark. Claims are marked on the Chinese words where they can be seen; five that had been left out are added.",
      zh: "十五条预测：六条应验，六条对错参半，三条太含糊没法判。凡能见到中文原文的，按原文评判；补上漏列的五条论断。",
    },
  },
  {
    date: "2026-11-28",
    page: "/essays/forecast-graded/",
    was: {
      en: "CITIC Bank brought out a virtual credit card, and it was held against the essay that a smaller bank had the idea.",
      zh: "中信银行推出了虚拟信用卡，并以此证明文章说错。",
    },
    is: {
      en: "The cards were announced and stopped two days later; none was issued. The essay spoke of permission as well as room, and the case bears it out.",
      zh: "只是宣布，两天后即被暂停，一张也没有发出。文章说的是“权限及空间”，此例恰可佐证。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/events/",
    was: {
      en: "On 30 June 2018 the direct links were cut, and every payment that touched a bank account passed through NetsUnion, of which only the central bank’s 37% was named.",
      zh: "2018年6月30日直连切断，涉及银行账户的支付全部经网联；持股只写央行下属单位的37%。",
    },
    is: {
      en: "30 June was the deadline; traffic moved over half a year, and UnionPay, too, clears code payments. Payment firms hold 63% of NetsUnion; the 37% includes bodies of the foreign-exchange regulator.",
      zh: "6月30日是期限，实际切换历时约半年，银联也清算条码支付。网联63%的股份属支付机构；37%中也有外汇局下属单位。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/events/",
    was: {
      en: "Yu’e Bao’s caps of 2017 were described as the fund’s own restraint.",
      zh: "2017年的限额写成余额宝自我约束。",
    },
    is: {
      en: "Its manager, Tianhong, set them; twelve days before the first, Bloomberg reported that the central bank was pressing for slower inflows.",
      zh: "限额由天弘基金设定；首次下调的十二天前，彭博社已报道央行要求放缓资金流入。",
    },
  },
  {
    date: "2026-11-28",
    page: "/data/events/",
    was: {
      en: "UnionPay built and launched codes in 2014; officials retreated on personal codes in 2022; the central bank alone summoned Ant in December 2020 and fined it in 2023.",
      zh: "银联2014年推出二维码；2022年个人收款码停用之议收回；2020年12月约谈、2023年处罚蚂蚁的都只写央行。",
    },
    is: {
      en: "UnionPay denied it. The notice on personal codes took effect; the central bank called the outcry a misreading. Four regulators summoned Ant, and three fined it.",
      zh: "银联否认。个人收款码的通知已施行，央行称舆论系误读。约谈蚂蚁的是四部门，处罚的是三部门。",
    },
  },
  {
    date: "2026-11-28",
    page: "/charts/round-trip/",
    was: {
      en: "ICBC accused Alipay’s Quick Payment and imitated it afterwards.",
      zh: "工行先质疑快捷支付，后来才模仿。",
    },
    is: {
      en: "Its own quick payment dates from early 2011, three years before the quarrel.",
      zh: "工行自己的“工银e支付”始于2011年初，比争执早三年。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/whose-rails/",
    was: {
      en: "The rise of clients’ money at the central bank up to January 2019 was a transfer and not growth.",
      zh: "2019年1月以前，央行账上备付金的上升只是搬家，不是增长。",
    },
    is: {
      en: "Part was transfer and part growth; how much of each, our tables do not say.",
      zh: "有搬家，也有增长；各占多少，我们的数据表看不出来。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/leftover-treasure/",
    was: {
      en: "The limits of 2017 were the fund’s own rule, and the fall of 2021 was described without the order to shrink the fund.",
      zh: "2017年的限额只说是基金自己定的；写2021年的下降，没有提到压降规模的要求。",
    },
    is: {
      en: "The limits answered pressure from the regulators, Bloomberg wrote; in April 2021 Ant was ordered to shrink the fund, the Financial Times reported. The banks’ own reason for their caps is given as well.",
      zh: "彭博社写道，限额是对监管压力的回应；据英国《金融时报》报道，2021年4月蚂蚁被要求压降基金规模。银行设限时自陈的理由也已补上。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/forecast-graded/",
    was: {
      en: "The transfer of client reserves to the central bank was given as a case of policy protecting the banks.",
      zh: "备付金集中存管至央行，曾被当作政策维护银行的例子。",
    },
    is: {
      en: "The money had lain at the banks. The case given is the end of the direct links.",
      zh: "那笔钱原本存在银行。例子改为切断直连。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/round-trip/",
    was: {
      en: "The deposits that banks sold on Alipay came off it after the rule of 15 January 2021.",
      zh: "2021年1月15日的规定出台后，支付宝上的银行存款产品随之下架。",
    },
    is: {
      en: "Ant had taken them off on 18 December 2020, as the regulators required, it said; the rule followed.",
      zh: "2020年12月18日，蚂蚁已把这些产品下架，称是按监管要求；规定在后。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "The central bank’s letter of 13 March 2014 went to Alipay and Tenpay.",
      zh: "央行2014年3月13日的函件发给支付宝和财付通。",
    },
    is: {
      en: "It told the two to halt; that it was addressed to them is more than our sources say.",
      zh: "函件要求两家暂停业务；现有来源不足以说明它直接发给两家。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "Hawkers’ personal codes were expected to stop working from 1 March 2022.",
      zh: "小商户的个人收款码原定2022年3月1日起停用。",
    },
    is: {
      en: "They were no longer to take business payments from that day, and in the end went on taking them.",
      zh: "原定从这天起不得用于经营收款，最后照常使用。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/whose-rails/",
    was: {
      en: "A breakfast paid for by wallet crosses the clearing hub, and may draw on a balance kept at the central bank.",
      zh: "用钱包付的早点钱要经过网联，扣的也许是存放在央行的余额。",
    },
    is: {
      en: "It crosses the hub when it draws on a bank card. A wallet’s balance lies at the central bank already.",
      zh: "扣银行卡才经过网联；扣余额，余额本就存放在央行。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/leftover-treasure/",
    was: {
      en: "In June 2022 Yu’e Bao was about a fourteenth of China’s money funds. The charts of its balance and share said the same of Yu’e Bao.",
      zh: "2022年6月末余额宝占全国货币基金的十四分之一左右；规模与占比两图也写作余额宝。",
    },
    is: {
      en: "Its first fund was. Since May 2018 Yu’e Bao has offered several funds, and we follow the first.",
      zh: "应为最初那只基金。2018年5月起，余额宝接入多家基金，本站只跟踪最初一只。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/forecast-graded/",
    was: {
      en: "A reader of late March 2014 knew that Yu’e Bao would close the month with 541 billion yuan.",
      zh: "2014年3月下旬的读者，已知道余额宝月末规模5413亿元。",
    },
    is: { en: "That figure was not out yet.", zh: "这个数字当时还没有公布。" },
  },
  {
    date: "2026-11-26",
    page: "/",
    was: {
      en: "The essay was written in the week of the suspension.",
      zh: "文章写于暂停的那几天。",
    },
    is: {
      en: "In the same month, on 25 March or soon after.",
      zh: "写于同一个月，3月25日或稍后。",
    },
  },
];
