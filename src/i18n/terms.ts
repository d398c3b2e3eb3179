import type { Words } from "./lang.ts";

/** The glossary: what a reader may not know, in a sentence or two of at most 200 characters. */
export const terms: Record<string, { term: Words; definition: Words }> = {
  "internet-finance": {
    term: { en: "Internet finance", zh: "互联网金融" },
    definition: {
      en: "Internet firms doing what banks do: payments, savings, loans. A definition by ten Chinese agencies in July 2015 takes in banks as well.",
      zh: "互联网公司做银行的事，如支付、理财、放贷。2015年7月十部门《关于促进互联网金融健康发展的指导意见》把银行的网上业务也算在内。",
    },
  },
  "financial-internet": {
    term: { en: "Financial Internet", zh: "金融互联网" },
    definition: {
      en: "Banks taking their own business online: the same five Chinese characters as “Internet finance”, in another order.",
      zh: "银行把自己的业务搬到网上。与“互联网金融”是同样五个字，只是换了次序。",
    },
  },
  yuebao: {
    term: { en: "Yu’e Bao", zh: "余额宝" },
    definition: {
      en: "“Leftover treasure”: a money-market fund inside Alipay, opened in June 2013, that takes savings from one yuan. Since May 2018 it has offered other houses’ funds too.",
      zh: "支付宝的余额理财服务，2013年6月上线，一元起购，最初对接天弘余额宝货币市场基金；2018年5月起接入其他基金公司的产品。",
    },
  },
  "money-market-fund": {
    term: { en: "Money-market fund", zh: "货币市场基金" },
    definition: {
      en: "A fund that pools savings and lends them for short terms, largely to banks. It pays what that market pays and is not an insured deposit.",
      zh: "把众人的钱集中起来，做短期存款、短期债券等投资的基金。收益随货币市场浮动，不是存款，不受存款保险保护。",
    },
  },
  "seven-day-yield": {
    term: { en: "Seven-day yield", zh: "七日年化收益率" },
    definition: {
      en: "What a money-market fund earned over the last seven days, stretched to a year. It shows the present pace and promises nothing.",
      zh: "把货币基金最近七天的收益折算成一年的收益率。它反映眼下的水平，不是承诺。",
    },
  },
  "income-per-10000-units": {
    term: { en: "Income per 10,000 units", zh: "万份收益" },
    definition: {
      en: "What 10,000 yuan in a money-market fund earned on one day, in yuan. Chinese funds print it beside the seven-day yield.",
      zh: "一万份货币基金（通常即一万元）当天的收益，以元计，与七日年化收益率一并公布。",
    },
  },
  subscription: {
    term: { en: "Subscription and redemption", zh: "申购、赎回" },
    definition: {
      en: "Putting money into an open fund, and taking it out again.",
      zh: "申购是买入开放式基金份额，赎回是卖出。在余额宝里，分别叫转入、转出。",
    },
  },
  "who-scans": {
    term: { en: "Scanning and being scanned", zh: "主扫、被扫" },
    definition: {
      en: "The two directions of payment by code. The customer scans the shop’s code, or the shop scans a code that the customer’s phone has just made.",
      zh: "条码支付的两个方向：顾客扫商家的收款码，是主扫；商家扫顾客手机上的付款码，是被扫。",
    },
  },
  "benchmark-rate": {
    term: { en: "Benchmark deposit rate", zh: "存款基准利率" },
    definition: {
      en: "The deposit rate set by the central bank. Until October 2015 banks could exceed it only up to a ceiling.",
      zh: "由央行公布的存款利率。2015年10月以前，银行可以在它之上浮动，但有上限。",
    },
  },
  "listed-rate": {
    term: { en: "Posted rate", zh: "挂牌利率" },
    definition: {
      en: "The deposit rate a bank posts for its customers. It may differ from the central bank’s benchmark.",
      zh: "银行对外公布的存款利率，可以与央行的基准利率不同。",
    },
  },
  "demand-deposit": {
    term: { en: "Demand deposit", zh: "活期存款" },
    definition: {
      en: "Money at a bank that can be taken out at any time, as on a current account. It earns the lowest rate.",
      zh: "随时可以支取的存款，利率最低。",
    },
  },
  "wealth-management-product": {
    term: { en: "Wealth-management product", zh: "银行理财产品" },
    definition: {
      en: "An investment sold through banks, usually paying more than a deposit. From the end of 2018 the published totals leave out products that guaranteed the sum paid in.",
      zh: "银行销售的投资产品，收益通常高于存款。2018年末起，公布的总量不再含保本产品。",
    },
  },
  "t-plus-0": {
    term: { en: "T+0", zh: "T+0赎回" },
    definition: {
      en: "Taking money out of a fund on the same day, often within seconds. T is the day of the order. Since June 2018 there has been a daily limit on it for money-market funds.",
      zh: "当天就能从基金里取出钱，常常几秒到账。T指提出赎回的当天。2018年6月起，货币基金的快速赎回每天有限额。",
    },
  },
  "quick-payment": {
    term: { en: "Quick Payment", zh: "快捷支付" },
    definition: {
      en: "A bank card is tied to a wallet once; afterwards the wallet’s own password is enough, with no visit to the bank’s page. Alipay began it in 2010; since Notice No. 10 of April 2014 banks must set limits.",
      zh: "银行卡与钱包绑定一次，以后付款只需支付密码，不必再跳转银行页面。支付宝2010年推出。《关于加强商业银行与第三方支付机构合作业务管理的通知》（银监发〔2014〕10号）要求银行核实身份、设定限额。",
    },
  },
  "bar-code-payment": {
    term: { en: "Bar-code payment", zh: "条码支付" },
    definition: {
      en: "Paying by scanning a bar code or QR code, the shop’s or the customer’s. In shops it was suspended on 13 March 2014; full rules (central bank document 296 of 2017) took effect on 1 April 2018.",
      zh: "扫条码或二维码付款，可以是店家扫顾客，也可以是顾客扫店家。2014年3月13日，央行《关于暂停支付宝公司线下条码（二维码）支付等业务意见的函》暂停线下业务；《条码支付业务规范（试行）》（银发〔2017〕296号）2018年4月1日施行。",
    },
  },
  "static-code": {
    term: { en: "Static code", zh: "静态条码" },
    definition: {
      en: "A code that never changes, such as a sticker on a stall. It is easier to swap or copy than one made anew on a screen, so its limit is lower. Notice 259 of 2021 narrows what personal ones may be used for.",
      zh: "固定不变的收款码，例如贴在摊位上的那张。比手机即时生成的动态条码容易被调换、盗用，因此限额更低。个人静态条码另受《关于加强支付受理终端及相关业务管理的通知》（银发〔2021〕259号）约束。",
    },
  },
  "virtual-credit-card": {
    term: { en: "Virtual credit card", zh: "虚拟信用卡" },
    definition: {
      en: "A credit card issued without plastic. CITIC Bank announced two in March 2014, with Alipay and with Tencent; the central bank suspended them two days later.",
      zh: "申领后即可在线使用、不必先有实体卡片的信用卡。2014年3月中信银行宣布分别与支付宝、腾讯推出，两天后被央行暂停。",
    },
  },
  "non-bank-payment-institution": {
    term: { en: "Non-bank payment institution", zh: "非银行支付机构" },
    definition: {
      en: "A company with a licence to move customers’ money that is not a bank, such as Alipay or Tenpay, the firm behind WeChat Pay. First licences: May 2011.",
      zh: "持有支付牌照但不是银行的公司，例如支付宝和运营微信支付的财付通。首批牌照发于2011年5月。",
    },
  },
  clearing: {
    term: { en: "Clearing", zh: "清算" },
    definition: {
      en: "Working out what each bank or payment firm owes the others after a payment, and passing on the instructions to settle it.",
      zh: "一笔款付出之后，算清各家银行和支付机构之间谁欠谁多少，并传递结算指令。",
    },
  },
  "client-reserves": {
    term: { en: "Client reserves", zh: "客户备付金" },
    definition: {
      en: "Customers’ money that payment firms hold, such as wallet balances and payments on their way to a shop. Since 14 January 2019 all of it must be kept at the central bank.",
      zh: "支付机构代客户保管的钱，如钱包余额和在途货款。2019年1月14日起，须全部集中存管在央行。",
    },
  },
  "direct-links": {
    term: { en: "End of direct links", zh: "断直连" },
    definition: {
      en: "The end of private lines between payment firms and banks, due by 30 June 2018 (notice 209 of 2017). Online payments that touch a bank account now go through NetsUnion or UnionPay.",
      zh: "支付机构停止与银行直连、改经清算机构处理，期限为2018年6月30日。见《关于将非银行支付机构网络支付业务由直连模式迁移至网联平台处理的通知》（银支付〔2017〕209号）。",
    },
  },
  netsunion: {
    term: { en: "NetsUnion", zh: "网联" },
    definition: {
      en: "The clearing hub between payment firms and banks, guided by the central bank and at work since March 2017. Payment firms own 63% of it, Alipay and Tenpay just under a tenth each.",
      zh: "非银行支付机构网络支付清算平台，由网联清算有限公司运营，央行指导，2017年3月试运行。支付机构合计持股63%，支付宝、财付通各近一成。",
    },
  },
  unionpay: {
    term: { en: "UnionPay", zh: "银联" },
    definition: {
      en: "China’s card network, which clears payments between banks. Its phone wallet, Cloud QuickPass, dates from December 2017.",
      zh: "中国的银行卡组织，负责银行卡跨行交易的清算。旗下手机应用“云闪付”2017年12月推出。",
    },
  },
  pboc: {
    term: { en: "PBoC", zh: "央行" },
    definition: {
      en: "The People’s Bank of China, the central bank. It issues the yuan, oversees payments and publishes most of the payment figures used here.",
      zh: "中国人民银行，即中国的中央银行：发行人民币，监管支付，本站的支付数据也大多由它公布。",
    },
  },
  cbrc: {
    term: { en: "CBRC", zh: "银监会" },
    definition: {
      en: "The China Banking Regulatory Commission, which supervised banks at the time of the quarrel. It was merged with the insurance regulator in 2018.",
      zh: "中国银行业监督管理委员会，2014年争执时的银行监管机构，2018年与保监会合并为银保监会，2023年改组为国家金融监督管理总局。",
    },
  },
  m0: {
    term: { en: "M0", zh: "M0" },
    definition: {
      en: "Cash in circulation: notes and coins outside the banks. Since December 2022 China’s figure has counted digital yuan; how it treats wallets at banks since they became deposits in 2026 was not found.",
      zh: "流通中货币，即银行体系以外的纸币和硬币。2022年12月起计入数字人民币；2026年银行钱包余额转为银行负债后如何统计，未查到说明。",
    },
  },
  "e-cny": {
    term: { en: "e-CNY (digital yuan)", zh: "数字人民币" },
    definition: {
      en: "Digital yuan issued by the central bank. Closed tests were confirmed in April 2020. Since 1 January 2026 what lies in a wallet at a bank bears interest and is the bank’s debt.",
      zh: "数字形式的法定货币。2020年4月证实内部测试；2026年1月1日起，银行钱包余额计付利息，成为银行的负债。",
    },
  },
  huabei: {
    term: { en: "Huabei", zh: "花呗" },
    definition: {
      en: "Credit for shoppers inside Alipay: buy now, repay next month or by instalments. Ant launched it in 2014 or 2015; accounts differ.",
      zh: "支付宝里的消费信贷：先消费，下月还款，也可分期。由蚂蚁推出，时间有2014年、2015年两种说法。",
    },
  },
  "big-four": {
    term: { en: "Big four, big five", zh: "四大行、五大行" },
    definition: {
      en: "China’s largest state banks: ICBC, Agricultural Bank, Bank of China and Construction Bank; with Bank of Communications they are five.",
      zh: "四大行指工商银行、农业银行、中国银行、建设银行；加上交通银行，称五大行。",
    },
  },
  "net-assets": {
    term: { en: "Net assets", zh: "资产净值、规模" },
    definition: {
      en: "What a fund holds less what it owes. The press calls it the fund’s size.",
      zh: "基金资产减去负债后的余额，公告称资产净值，报道中多称规模。",
    },
  },
  "window-guidance": {
    term: { en: "Window guidance", zh: "窗口指导" },
    definition: {
      en: "Advice that a central bank gives to banks by word of mouth. It is no rule, but banks are expected to follow.",
      zh: "央行以口头等非正式方式对银行提出的要求，不是成文规定，银行一般照办。",
    },
  },
  "own-platform": {
    term: { en: "Others’ platforms", zh: "非自营网络平台" },
    definition: {
      en: "An app or site that a bank does not run itself. Since January 2021 banks may not offer time deposits to people through one.",
      zh: "不是银行自己经营的应用或网站。按《关于规范商业银行通过互联网开展个人存款业务有关事项的通知》（银保监办发〔2021〕9号），银行不得通过它开展定期存款业务。",
    },
  },
  "shared-codes": {
    term: { en: "Shared codes", zh: "条码互联互通" },
    definition: {
      en: "One app’s scan reads another’s code. After pilots in 2020, UnionPay’s app has read Alipay’s and WeChat’s in city after city.",
      zh: "用一家的应用扫另一家的收款码。2020年试点之后，云闪付与支付宝、微信的收款码逐城打通。",
    },
  },
  "private-bank-pilot": {
    term: { en: "Private-bank pilot", zh: "民营银行试点" },
    definition: {
      en: "The programme of 2014 that let private companies found banks. Tencent’s WeBank and Alibaba’s MYbank, both opened in 2015, came out of it.",
      zh: "2014年允许民营企业发起设立银行的试点。腾讯参与的微众银行、阿里系的网商银行由此而来，均在2015年开业。",
    },
  },
  pos: {
    term: { en: "POS", zh: "POS机" },
    definition: {
      en: "Point of sale: the terminal on a shop counter that reads cards, and now codes as well.",
      zh: "商店柜台上的收款终端，原本用来刷卡，如今多数也能扫码。",
    },
  },
  nfc: {
    term: { en: "NFC", zh: "NFC" },
    definition: {
      en: "Near-field communication: a short-range radio link that lets a phone pay by touching or nearly touching a terminal. Apple Pay uses it.",
      zh: "近场通信，一种短距离无线技术，手机贴近终端即可付款。Apple Pay用的就是它。",
    },
  },
  o2o: {
    term: { en: "O2O", zh: "O2O" },
    definition: {
      en: "Online to offline: finding or ordering on a phone what is then eaten, used or delivered in the world outside, such as a meal or a taxi.",
      zh: "线上到线下：在手机上挑选、下单，在现实里消费，如外卖、打车、订餐馆。",
    },
  },
  p2p: {
    term: { en: "P2P lending", zh: "P2P网贷" },
    definition: {
      en: "Platforms that match people who lend with people who borrow, without a bank. After frauds and a clean-up, China’s last ones had closed by November 2020.",
      zh: "不经银行，由平台撮合的个人之间的借贷。历经欺诈案和整顿，到2020年11月全部退出。",
    },
  },
};
