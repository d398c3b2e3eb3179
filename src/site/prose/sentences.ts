import type { Lang } from "../../i18n/lang.ts";
import { comparedTags, parseTree, type Mention, type Node, type Prose } from "./parse.ts";

/** A sentence of an essay: its words, those outside compared components, and the components it holds. */
export interface Sentence {
  line: number;
  text: string;
  loose: string;
  mentions: Mention[];
}

interface Piece {
  line: number;
  text: string;
  /** The compared components around it, outermost first, as indices among all. */
  within: readonly number[];
}

const blocks: ReadonlySet<string> = new Set(["paragraph", "heading", "listItem", "tableCell", "mdxJsxFlowElement"]);
const ends: Record<Lang, RegExp> = {
  en: /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/gu,
  zh: /(?<=[。！？][”’）」』]?)(?![”’）」』])/gu,
};

/** The sentences of an essay in order. @param prose the same source, as parsed: its mentions are those held */
export function sentencesOf(source: string, prose: Prose, lang: Lang): Sentence[] {
  const paragraphs: Piece[][] = [[]];
  const compared = prose.mentions.filter(({ tag }) => comparedTags.has(tag));
  let seen = 0;
  const walk = (node: Node, within: readonly number[]) => {
    const isBlock = blocks.has(node.type);
    if (isBlock) paragraphs.push([]);
    const inner = node.name && comparedTags.has(node.name) ? [...within, seen++] : within;
    if (node.type === "text" && node.value)
      paragraphs.at(-1)!.push({ line: node.position?.start.line ?? 1, text: node.value, within: inner });
    for (const child of node.children ?? []) walk(child, inner);
    if (isBlock) paragraphs.push([]);
  };
  walk(parseTree(source, prose.file), []);
  return paragraphs.flatMap((pieces) => sentencesIn(pieces, compared, lang));
}

function sentencesIn(pieces: readonly Piece[], compared: readonly Mention[], lang: Lang): Sentence[] {
  const whole = pieces.map(({ text }) => text).join("");
  const cuts = [...whole.matchAll(ends[lang])].map((match) => match.index + match[0].length);
  return [0, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? whole.length;
    const sentence: Sentence = { line: 0, text: whole.slice(from, to).trim(), loose: "", mentions: [] };
    let at = 0;
    for (const { line, text, within } of pieces) {
      const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += text.length;
      if (part === "") continue;
      sentence.line ||= line;
      if (within.length === 0) sentence.loose += part;
      else {
        sentence.loose += "▮";
        for (const mention of within)
          if (!sentence.mentions.includes(compared[mention]!)) sentence.mentions.push(compared[mention]!);
      }
    }
    return sentence.text === "" ? [] : [sentence];
  });
}
