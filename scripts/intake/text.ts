/** A release with its layout taken out, which still knows the line each character was on. */
export interface ReleaseText {
  file: string;
  /** Half-width digits; no white space, footnote marks or thousands separators. */
  chars: string;
  /** The line of the file, from 1, that a place in `chars` came from. */
  lineAt: (index: number) => number;
  /** Footnote marks that were recognised as such and taken out. */
  marks: { mark: string; line: number }[];
}

/** Marks that cannot be digits of a figure: superscripts, circled numbers, numbers in square brackets, "注1" in brackets. */
const footnotes = /[¹²³⁰⁴-⁹]+|[①-⑳]|[[［【〔]\s*[0-9０-９]{1,2}\s*[\]］】〕]|[(（]注\s*[0-9０-９]{0,2}[)）]/gu;

/** The number of a page, alone on its line between dashes or words that say so. */
const pageNumber = /^\s*(?:[-—–]+\s*[0-9０-９]{1,3}\s*[-—–]+|第\s*[0-9０-９]{1,3}\s*页.*)\s*$/u;

/** Full-width digits, points and per cent signs as half-width ones; Chinese punctuation is left alone. */
const halfWidth = (char: string): string =>
  /[０-９．％ａ-ｚＡ-Ｚ]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;

/**
 * Takes the layout out of a pasted release: line breaks and spaces (inside numbers too), full-width digits, page numbers,
 * thousands separators, footnote marks that are no digits.
 */
export function readText(source: string, file: string): ReleaseText {
  const marks: ReleaseText["marks"] = [];
  const chars: string[] = [];
  const lines: number[] = [];
  source.split(/\r?\n/u).forEach((line, index) => {
    if (pageNumber.test(line)) return;
    const bare = line.replace(footnotes, (mark) => {
      marks.push({ mark, line: index + 1 });
      return "";
    });
    for (const char of bare) {
      if (/\s|\u200b|\ufeff/u.test(char)) continue;
      chars.push(halfWidth(char));
      lines.push(index + 1);
    }
  });
  const separators = [...chars.join("").matchAll(/(?<=\d)[,，](?=\d{3}(?!\d))/gu)].map(({ index }) => index);
  for (const index of separators.reverse()) {
    chars.splice(index, 1);
    lines.splice(index, 1);
  }
  return { file, chars: chars.join(""), lineAt: (index) => lines[Math.min(index, lines.length - 1)] ?? 1, marks };
}
