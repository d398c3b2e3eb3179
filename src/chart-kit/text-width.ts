/**
 * An estimate of how wide a line of text is set, in pixels, without a browser: enough to keep labels apart.
 * Widths are those of a common grotesque, in ems; every ideograph and full-width sign is one em.
 */
export function textWidth(text: string, fontSize: number, weight: "normal" | "bold" = "normal"): number {
  let ems = 0;
  for (const char of text) ems += emsOf(char);
  return ems * fontSize * (weight === "bold" ? 1.07 : 1);
}

function emsOf(char: string): number {
  if (char === lineEnd) return 0;
  if (char >= "\u2e80") return 1;
  if (/[ilj|.,:;'’!]/.test(char)) return 0.26;
  if (/[frtI()[\]\- ]/.test(char)) return 0.34;
  if (/[mwMW%—]/.test(char)) return 0.86;
  if (/[A-Z&¥]/.test(char)) return 0.68;
  return 0.56;
}

/** May stand in a text where a line may end, and then stands for all such places: a zero-width space. */
export const lineEnd = "\u200b";

/**
 * Breaks text into lines no wider than `width` pixels: at spaces in Latin, between characters in Chinese, or only where
 * the text itself says.
 */
export function wrapText(
  text: string,
  fontSize: number,
  width: number,
  weight: "normal" | "bold" = "normal",
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), fontSize, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** Words that are read as one: a name, a month with its year, a day with its number. */
const bound =
  /\bYu’e (?=Bao)|\biPhone (?=\d)|\b[Dd]ay (?=\d)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4})/g;
/** Stands for the space within such words while they are cut: a character that no text has. */
const boundSpace = "\ue000";

const opening = "“（《「『‘";
const closing = "、。，：；！？）」』”》’";
/** Part of a Latin word: an apostrophe within one, as in “Bao’s”, is the sign that closes a quotation. */
const latin = `[^\\s\\u2e80-\\u9fff${opening}${closing}]+`;

/**
 * Unbreakable pieces: a Latin word, or words read as one, with the space after it, or one ideograph, each with the punctuation that may not end
 * a line before it and the punctuation that may not begin one after it.
 */
export const pieces = (text: string): string[] =>
  text.includes(lineEnd)
    ? text.split(lineEnd)
    : (
        text
          .replace(bound, (words) => words.trimEnd() + boundSpace)
          .match(
            new RegExp(
              `[${opening}]*(?:[\\u2e80-\\u9fff\\u{20000}-\\u{2ffff}]|${latin}(?:’${latin})*)[${closing}]*\\s*|\\s+|.`,
              "gu",
            ),
          ) ?? []
      ).map((piece) => piece.replaceAll(boundSpace, " "));
