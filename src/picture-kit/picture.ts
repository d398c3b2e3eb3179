import { sizeFor, sizes, type Size } from "../chart-kit/sizes.ts";
import { wrapEvenly } from "../chart-kit/even-lines.ts";
import { lineEnd, textWidth } from "../chart-kit/text-width.ts";
import { colour, resolveColours, type palette, type Role } from "../chart-kit/theme.ts";
import { glyph, isHollow } from "../chart-kit/marks/points.ts";
import type { Grade } from "../dataset-kit/grades.ts";
import { htmlLang, type Lang } from "../i18n/lang.ts";
import { exportDrawing } from "./export-drawing.ts";
import { faces } from "./faces.ts";
import type { PictureFrame } from "./frames.ts";
import { escapeHtml } from "../lib/html.ts";

export type Theme = keyof typeof palette;

/** What a drawing is asked for: units wide and high, and how much it can say. */
export interface DrawingFrame {
  width: number;
  height: number;
  size: Size;
}

export interface PictureView {
  finding?: string | undefined;
  /** The height it would take at each size, in units. */
  height: Readonly<Record<Size, number>>;
  draw: (frame: DrawingFrame) => SVGSVGElement;
}

export interface PictureWords {
  title: string;
  subtitle?: string | undefined;
  caveat?: string | undefined;
  /** Whose figures they are, and on what terms. */
  credit?: string | undefined;
  /** Where the chart is, without scheme. */
  address?: string | undefined;
  /** The site's name, beside its mark. */
  name: string;
  /** The grades among the rows, with their names. */
  signs?: readonly (readonly [Grade, string])[];
  /** For readers who cannot see it. */
  description?: string | undefined;
}

/** The proofreader's sign, as in src/components/Mark.astro, in a box of 32. */
const mark =
  `<path d="M3 8.5h9a4 4 0 0 1 4 4v7a4 4 0 0 0 4 4h9" fill="none" stroke="${colour("internet")}" stroke-width="3.2" stroke-linecap="round"/>` +
  `<path d="M3 23.5h6.5M22.5 8.5H29" fill="none" stroke="${colour("bank")}" stroke-width="3.2" stroke-linecap="round"/>`;

const leading = 1.25;

interface TextStyle {
  size: number;
  role?: Role;
  bold?: boolean;
  family?: string;
  anchor?: "start" | "end";
}

const write = (text: string, x: number, y: number, { size, role = "ink", bold, family, anchor }: TextStyle) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${colour(role)}"${bold ? ' font-weight="600"' : ""}${family ? ` font-family="${family}"` : ""}${anchor === "end" ? ' text-anchor="end"' : ""}>${escapeHtml(text.replaceAll(lineEnd, ""))}</text>`;

/** The largest title that keeps to its lines, which are as even as their number lets them be: no word left alone. */
function titleLines(title: string, { sizes, lines }: PictureFrame["title"], width: number) {
  const at = (size: number) => ({ size, lines: wrapEvenly(title, size, width, "bold") });
  return sizes.map(at).find((set) => set.lines.length <= lines) ?? at(sizes.at(-1)!);
}

/** The signs of the grades in one row, or in as many as they need. */
function signRows(signs: NonNullable<PictureWords["signs"]>, size: number, width: number) {
  const rows: { grade: Grade; name: string; x: number }[][] = [[]];
  let x = 0;
  for (const [grade, name] of signs) {
    const wide = size + 4 + textWidth(name, size) + 18;
    if (x > 0 && x + wide - 18 > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ grade, name, x });
    x += wide;
  }
  return rows;
}

const signsMarkup = (rows: ReturnType<typeof signRows>, left: number, top: number, size: number): string =>
  rows
    .flatMap((row, index) =>
      row.map(({ grade, name, x }) => {
        const y = top + index * size * 1.5;
        const place = glyph(grade, left + x + 5, y + (grade === "bound" ? size * 0.85 : size * 0.6), 4, "lower");
        return (
          `<path d="${place}" fill="${isHollow(grade) ? "none" : colour("soft")}" stroke="${colour("soft")}" stroke-width="1.5"/>` +
          write(name, left + x + size + 3, y + size * 0.95, { size, role: "soft" })
        );
      }),
    )
    .join("");

/**
 * Sets a chart as one self-contained picture: title, subtitle, drawings, signs, caveat, credit, mark and address.
 * In a frame with a height the drawing takes what the words leave; the caveat, and findings, are left out there, and only
 * the first view is drawn.
 * @returns SVG without styles, scripts, variables or outside references
 */
export function picture(
  frame: PictureFrame,
  lang: Lang,
  theme: Theme,
  words: PictureWords,
  views: readonly PictureView[],
): string {
  const { margin, fontSize } = frame;
  const isFixed = frame.height !== undefined;
  const width = frame.width / frame.unit;
  const inner = width - 2 * margin;
  const { title: titleFace, text: textFace } = faces[lang];
  const parts: string[] = [];
  let y = margin;
  const block = (lines: readonly string[], style: TextStyle) => {
    for (const line of lines) {
      y += style.size * leading;
      parts.push(write(line, margin, y - style.size * 0.25, style));
    }
  };

  if (!isFixed) {
    parts.push(`<path d="M${margin},${y}H${(width - margin).toFixed(1)}" stroke="${colour("ink")}" stroke-width="2"/>`);
    y += 10;
  }
  const title = titleLines(words.title, frame.title, inner);
  block(title.lines, { size: title.size, bold: true, family: titleFace });
  if (words.subtitle) {
    const size = isFixed ? fontSize + 1 : fontSize + 2;
    const lines = wrapEvenly(words.subtitle, size, inner);
    // What takes three lines to explain is left to the page.
    const most = views.length === 0 ? 6 : 2;
    if (!isFixed || lines.length <= most) {
      y += 3;
      block(lines, { size, role: "soft" });
    }
  }

  // What stands under the drawing is laid out first: in a frame with a height it decides how much is left.
  const foot = footOf(words, frame, inner, isFixed);
  const shown = isFixed ? views.slice(0, 1) : views;
  const size = sizeFor(inner);
  for (const view of shown) {
    y += 8;
    if (!isFixed && view.finding) {
      y += 8;
      block(wrapEvenly(view.finding, fontSize + 3, inner, "bold"), { size: fontSize + 3, bold: true });
      y += 4;
    }
    const grown = Math.min(1.15, inner / sizes[size].width);
    const height = isFixed
      ? frame.height! / frame.unit - margin - foot.height - 8 - y
      : Math.round(view.height[size] * grown);
    parts.push(exportDrawing(view.draw({ width: Math.round(inner), height: Math.round(height), size }), margin, y));
    y += height;
  }
  y += 8;
  const height = isFixed ? frame.height! / frame.unit : y + foot.height + margin;
  parts.push(foot.markup(margin, height - margin - foot.height, width - margin));

  const pixels = isFixed ? frame.height! : Math.round(height * frame.unit);
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(pixels / frame.unit)}" width="${frame.width}" height="${pixels}" font-family="${textFace}" role="img" xml:lang="${htmlLang[lang]}">` +
      `<title>${escapeHtml(words.title.replaceAll(lineEnd, ""))}</title>${words.description ? `<desc>${escapeHtml(words.description)}</desc>` : ""}` +
      `<rect width="${round(width)}" height="${round(pixels / frame.unit)}" fill="${colour("paper")}"/>${parts.join("")}</svg>`,
    theme,
  );
}

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Signs, caveat, credit; then the mark with the site's name, and the address across from it. */
function footOf(words: PictureWords, { fontSize }: PictureFrame, inner: number, isFixed: boolean) {
  const size = fontSize;
  const rows = words.signs && words.signs.length > 0 ? signRows(words.signs, size, inner) : [];
  const signs = rows.length * size * 1.5 + (rows.length > 0 ? 4 : 0);
  const caveat = !isFixed && words.caveat ? wrapEvenly(words.caveat, size, inner) : [];
  const nameWidth = 24 + textWidth(words.name, size + 3, "bold") + 16;
  const room = inner - nameWidth - (words.address ? textWidth(words.address, size) + 16 : 0);
  const oneLine = words.credit && isFixed && textWidth(words.credit, size) <= room;
  const credit = words.credit && !oneLine ? wrapEvenly(words.credit, size, inner) : [];
  // An address too long to be across from the name has a line of its own.
  const isApart = words.address !== undefined && nameWidth + textWidth(words.address, size) > inner;
  const lines = [...caveat, ...credit, ...(isApart ? [words.address!] : [])];
  const height = signs + lines.length * size * leading + (lines.length > 0 ? 4 : 0) + size + 8;
  const markup = (left: number, top: number, right: number) => {
    let y = top;
    const parts = [signsMarkup(rows, left, y, size)];
    y += signs;
    for (const line of lines) {
      y += size * leading;
      parts.push(write(line, left, y - size * 0.25, { size, role: "soft" }));
    }
    const base = top + height - 2;
    parts.push(
      `<g transform="translate(${left},${(base - 14.5).toFixed(1)}) scale(0.56)">${mark}</g>`,
      write(words.name, left + 24, base, { size: size + 3, bold: true }),
    );
    if (oneLine) parts.push(write(words.credit!, left + nameWidth, base, { size, role: "soft" }));
    if (words.address && !isApart) parts.push(write(words.address, right, base, { size, role: "soft", anchor: "end" }));
    return parts.join("");
  };
  return { height, markup };
}
