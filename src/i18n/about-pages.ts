import type { Words } from "./lang.ts";
import type { Paragraph } from "./reporting.ts";

/** A page that says how the newsroom works. */
export interface AboutPage {
  id: "about" | "corrections" | "licence" | "privacy" | "accessibility";
  title: Words;
  standfirst: Words;
  sections: readonly { heading: Words; paragraphs: readonly Paragraph[] }[];
}

export const aboutPages: readonly AboutPage[] = [
  {
    id: "about",
    title: { en: "About", zh: "关于本站" },
    standfirst: {
      en: "A small newsroom with one subject: China’s Internet firms, its banks, and what came of their quarrel over money.",
      zh: "一个小编辑部，只做一个题目：中国的互联网公司与银行之争，后来怎样。",
    },
    sections: [
      {
        heading: { en: "What we do", zh: "我们做什么" },
        paragraphs: [
          {
            en: "We collect published figures, one row each, grade them by how far they can be trusted, and write about what they show. Every figure can be followed to the page it was printed on. Where none was found, the gap is shown.",
            zh: "我们搜集公开数字，逐条登记，按可信程度分级，再写出它们说明了什么。每个数字都能追到原始页面；找不到的，就如实留白。",
          },
          {
            en: "Essays are written in each language rather than translated sentence by sentence; a check holds both to the same facts in the same order. Where words are quoted in translation, the page says so.",
            zh: "文章中英文分别撰写，不逐句对译；两种版本的事实与顺序，由程序核对一致。引语若是译文，页面上会注明。",
          },
        ],
      },
      {
        heading: { en: "Money and interests", zh: "资金与利益" },
        paragraphs: [
          {
            en: "The site carries no advertising and sells nothing. Nothing on it is advice to buy or hold any product.",
            zh: "本站没有广告，也不销售任何产品；内容不构成购买或持有任何产品的建议。",
          },
        ],
      },
      {
        heading: { en: "Contact", zh: "联系" },
        paragraphs: [
          {
            tracked: {
              en: "Errors, questions and better sources are welcome in the project’s {tracker}, in English or Chinese. Name the address of the point: press R on any chart.",
              zh: "欢迎在项目{tracker}用中文或英文指出错误、提出问题、提供更好的来源。请附上数据点地址：在任一图上按R键可得。",
            },
            untracked: {
              en: "This copy of the site names no public issue tracker. Please send errors, questions and better sources to its publisher, in English or Chinese, with the address of the point: press R on any chart.",
              zh: "这一份网站副本没有公开的议题区。如发现错误、有疑问或有更好的来源，请用中文或英文联系其发布者，并附上数据点地址：在任一图上按R键可得。",
            },
          },
        ],
      },
    ],
  },
  {
    id: "corrections",
    title: { en: "Corrections", zh: "更正" },
    standfirst: {
      en: "What a page said, what it says now, and why. No error is mended in silence.",
      zh: "原来怎么写，现在怎么写，为什么改。不悄悄改动。",
    },
    sections: [
      {
        heading: { en: "How it works", zh: "更正办法" },
        paragraphs: [
          {
            en: "When a figure moves, the site cannot be built until every sentence that leans on it has been read again. The value that was replaced is kept with its source in the table of rejected values. Pinned embeds keep the old figure and say that a newer one exists.",
            zh: "数字一旦变动，凡引用它的句子必须重新核对，否则网站无法生成。被替换的数字连同来源保留在“见过但未采用的数字”表中。固定版的嵌入图保留旧数字，并提示已有新数。",
          },
        ],
      },
      {
        heading: { en: "Found an error?", zh: "发现错误？" },
        paragraphs: [
          {
            tracked: {
              en: "Report it in the project’s {tracker}, in English or Chinese, with the address of the point: press R on any chart.",
              zh: "请在项目{tracker}用中文或英文提出，并附上数据点地址：在任一图上按R键可得。",
            },
            untracked: {
              en: "Please tell the publisher of this copy of the site, in English or Chinese, with the address of the point: press R on any chart.",
              zh: "请用中文或英文告知这一份网站副本的发布者，并附上数据点地址：在任一图上按R键可得。",
            },
          },
        ],
      },
    ],
  },
  {
    id: "licence",
    title: { en: "Licence and re-use", zh: "许可与再利用" },
    standfirst: {
      en: "Take it: words and tables under CC BY 4.0, code under the MIT licence.",
      zh: "欢迎取用：文字与数据表采用CC BY 4.0许可，代码采用MIT许可。",
    },
    sections: [
      {
        heading: { en: "Credit", zh: "署名" },
        paragraphs: [
          {
            en: "Name the producer of the figures first, as it is given under every chart and table, then Word Order, with a link. Each page ends with a citation to copy.",
            zh: "请先写数据的原始发布者（见各图、各表），再写“语序”并附链接。每页末尾有可直接复制的引用格式。",
          },
        ],
      },
      {
        heading: { en: "Exceptions", zh: "例外" },
        paragraphs: [
          {
            en: "For a few tables no licence was found that lets us pass the file on. We chart them, name their makers, offer no download, and say so on their pages.",
            zh: "少数数据表没有找到允许转发文件的许可。我们只作图并注明来源，不提供下载，并在相应页面说明。",
          },
        ],
      },
    ],
  },
  {
    id: "privacy",
    title: { en: "Privacy", zh: "隐私" },
    standfirst: { en: "What we collect about you: nothing.", zh: "本站收集的个人信息：没有。" },
    sections: [
      {
        heading: { en: "In detail", zh: "具体来说" },
        paragraphs: [
          {
            en: "No cookies, no trackers, no analytics, no fonts or scripts from anyone else. Every page carries a policy that forbids the browser to contact another site. What you draw, guess or calculate stays in your browser and is gone when you leave.",
            zh: "没有Cookie、追踪器和访问统计，也不加载他人的字体与脚本。每个页面都带有安全策略，禁止浏览器联系其他网站。你画的、猜的、算的都只留在浏览器里，离开即消失。",
          },
          {
            en: "If you choose to keep an essay for offline reading, your browser stores a copy of it on your device until you remove it. Whoever hosts these files may log requests, as any web server can; we ask for no such logs.",
            zh: "如果你选择离线保存文章，浏览器会在设备上存一份副本，直到你删除。托管这些文件的服务器可能像任何网站一样记录访问请求；我们不索取这类记录。",
          },
          {
            en: "An embedded chart behaves in the same way on other sites: it sets nothing, stores nothing, and tells the page around it only its height.",
            zh: "嵌入其他网站的图表也一样：不写入、不存储，只向所在页面报告高度。",
          },
        ],
      },
    ],
  },
  {
    id: "accessibility",
    title: { en: "Accessibility", zh: "无障碍" },
    standfirst: {
      en: "Every chart can be read by pointer, finger, keyboard, ear and as a table.",
      zh: "每张图都可以用鼠标、手指、键盘、声音或表格来读。",
    },
    sections: [
      {
        heading: { en: "Reading a chart", zh: "怎样读图" },
        paragraphs: [
          {
            en: "A chart is one tab stop. Arrow keys walk its points and series, Page Up and Page Down a year, Home and End to the ends; T opens the table, R the receipt, S the sound, ? lists the keys, Escape leaves. A screen reader hears a summary first, then each point with value, date, grade and change.",
            zh: "每张图只占一个Tab停靠点。方向键在数据点与序列间移动，Page Up、Page Down前后移动一年，Home、End到两端；T打开数据表，R打开出处，S开始听图，?列出按键，Esc退出。读屏软件先读概要，再逐点读出数值、日期、等级与变化。",
          },
          {
            en: "Everything is there without scripts: drawings, tables, sources. Reduced motion, forced colours, dark mode and text at 200 % are honoured.",
            zh: "不运行脚本时，图、表和来源同样完整。页面遵从减弱动态效果、强制颜色、深色模式和200%文字放大等设置。",
          },
        ],
      },
      {
        heading: { en: "Standard and limits", zh: "标准与局限" },
        paragraphs: [
          {
            en: "We test against WCAG 2.2 AA and Chartability’s critical heuristics with automatic checkers and keyboard walks in a browser on every change. We have not yet tested with readers who use assistive technology daily.",
            zh: "每次改动都用自动检测工具和浏览器键盘测试，对照WCAG 2.2 AA与Chartability的关键准则。尚未请日常使用辅助技术的读者实测。",
          },
          {
            tracked: {
              en: "If something stops you, tell us in the project’s {tracker}.",
              zh: "如遇障碍，请在项目{tracker}告诉我们。",
            },
            untracked: {
              en: "If something stops you, please tell the publisher of this copy of the site.",
              zh: "如遇障碍，请告知这一份网站副本的发布者。",
            },
          },
        ],
      },
    ],
  },
];
