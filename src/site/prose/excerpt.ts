import { htmlLang, type Lang } from "../../i18n/lang.ts";
import { beginning } from "../../search-kit/passage.ts";

/**
 * The beginning of a text for a description: as many whole sentences as fit, or, where the first alone is too long, as
 * many items of its list or else words, with an ellipsis.
 * @param most characters
 */
export function excerpt(text: string, lang: Lang, most = 160): string {
  const sentences = [...new Intl.Segmenter(htmlLang[lang], { granularity: "sentence" }).segment(text)];
  let whole = "";
  for (const { segment } of sentences) {
    if ((whole + segment).trimEnd().length > most) break;
    whole += segment;
  }
  whole = whole.trimEnd();
  // Two words that name the kind of chart say too little alone.
  if (whole.length >= most / 3 || whole === text.trimEnd()) return whole;
  const item = Math.max(...["; ", "；"].map((sign) => text.slice(0, most).lastIndexOf(sign)));
  return item >= most / 3 ? `${text.slice(0, item)}…` : beginning(text, most);
}
