import { lineEnd } from "./text-width.ts";
import type { Lang } from "../i18n/lang.ts";

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Words and names that the dictionary cuts up. */
const names =
  /余额宝|付款码|支付机构|(?:移动|网络|条码|微信|快捷)支付|货币基金|数字人民币|[一二三四]季度|[增降升]至|总规模|服务商|[两三四五六七八九]万家店|过后|转(?:出去|进来)|人民币|天弘余额宝|天弘基金|非现金支付|非自营|以人民币计|传统行业|Global Findex|iPhone \d|互联网公司|互联网|支付宝|财付通|备付金|网联|人均|见顶|百分点|工作日|流通中|无一全错|[三四五六七八九十百千]分之[一二三四五六七八九]|五倍/gu;

/** What a line may not begin with: closing punctuation, and words that lean on the one before them. */
const leaning = /^[、。，：；！？）」』”》’%的了着者]/u;
/** What a line may not end with. */
const opening = /(?:[“（《「『‘第]|[增降升]至近?)$/u;
const number = /^(?:第|[增降升]至近?)?[\d.,]+[万亿]*$/;
const unit = /^[年月日季天万亿元倍笔个家]/u;
/** After it, "多" means "and more". */
const timesOver = /[\d一二三四五六七八九十百]倍$/u;
const one = /^[\u4e00-\u9fff]$/u;

/**
 * The pieces of a Chinese title that a line may end between: words with their punctuation, numbers with their unit,
 * single characters in a row. A browser breaks between any two characters, and a large title whose line ends within a
 * word is read twice. Joined, the pieces are the title.
 */
export function phrases(title: string): string[] {
  const pieces: string[] = [];
  let single = false;
  for (const word of wordsOf(title)) {
    const before = pieces.at(-1);
    const isOne = one.test(word);
    const joins: boolean =
      before !== undefined &&
      (leaning.test(word) ||
        opening.test(before) ||
        (word === "多" && timesOver.test(before)) ||
        (number.test(before) && (isOne || unit.test(word))) ||
        (isOne && single && before.length < 3));
    if (joins) pieces[pieces.length - 1] = before + word;
    else pieces.push(word);
    single = isOne && (single || !joins);
  }
  return wholeClauses(pieces);
}

/** A large title on a phone has eleven characters to a line. */
const short = 8;

/** Clauses short enough to stand on one line of a phone are not broken at all. */
function wholeClauses(pieces: readonly string[]): string[] {
  const clauses = pieces.reduce<string[][]>(
    (all, piece) => {
      all.at(-1)!.push(piece);
      if (/[，；：。！？、]$/u.test(piece)) all.push([]);
      return all;
    },
    [[]],
  );
  return clauses.flatMap((clause) => (clause.join("").length <= short ? clause.join("") || [] : clause));
}

/** A title with the places told where a picture may end its lines. */
export const phrased = (title: string, lang: Lang): string => (lang === "zh" ? phrases(title).join(lineEnd) : title);

/** Words as the dictionary cuts them, names in one piece. */
function* wordsOf(text: string): Generator<string> {
  let from = 0;
  for (const { 0: name, index } of text.matchAll(names)) {
    yield* cut(text.slice(from, index));
    yield name;
    from = index + name.length;
  }
  yield* cut(text.slice(from));
}

const cut = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);
