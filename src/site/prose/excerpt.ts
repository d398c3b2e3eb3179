import { htmlLang, type Lang } from "../../i18n/lang.ts";

/**
 * The beginning of a text for a description: as many whole sentences as fit, or, where the first alone is too long, as
 * many of its words, with an ellipsis.
 * @param most characters
 */
export function excerpt(text: string, lang: Lang, most = 160): string {
  const pieces = (granularity: "sentence" | "word", of: string) =>
    [...new Intl.Segmenter(htmlLang[lang], { granularity }).segment(of)].map(({ segment }) => segment);
  const fitting = (all: readonly string[], room: number) => {
    let kept = "";
    for (const piece of all) {
      if ((kept + piece).trimEnd().length > room) break;
      kept += piece;
    }
    return kept.trimEnd();
  };
  const sentences = pieces("sentence", text);
  const whole = fitting(sentences, most);
  // Two words that name the kind of chart say too little alone.
  if (whole.length >= most / 3 || whole === text.trimEnd()) return whole;
  return `${fitting(pieces("word", text), most - 1).replace(/[\s,;:，；：、]+$/, "")}…`;
}
