import { textWidth } from "../../../src/chart-kit/text-width.ts";

/** A line of text on a drawing, where an estimate of its width puts it; pixels from the drawing's corner. */
export interface TextBox {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  fontSize: number;
  family?: string | undefined;
  bold?: boolean;
  /** The colour of the letters, where one is given. */
  fill?: string | undefined;
}

/** Where an element is drawn, and in what type. */
export interface Place {
  x: number;
  y: number;
  fontSize: number;
  anchor: string;
  bold: boolean;
  /** The first family asked for, where one is. */
  family?: string | undefined;
  fill?: string | undefined;
  measure: Measure;
}

/** The width of a text in pixels. */
export type Measure = (text: string, fontSize: number, weight: "normal" | "bold", family?: string) => number;

/** Every line of text a drawing sets, by the kit's own estimate unless told how wide text is. @throws on a transform other than a translation, which the estimate could not follow */
export function textBoxes(svg: Element, measure: Measure = textWidth): TextBox[] {
  return walk(svg, { x: 0, y: 0, fontSize: NaN, anchor: "start", bold: false, measure });
}

function walk(element: Element, outer: Place): TextBox[] {
  const place = moved(element, outer);
  // The copy of words that is their halo.
  if (element.getAttribute("aria-hidden") === "true" && element.tagName.toLowerCase() !== "svg" && isCopy(element))
    return [];
  if (element.tagName.toLowerCase() === "text") return linesOf(element, place);
  return [...element.children].flatMap((child) => walk(child, place));
}

/** Whether a group of words is drawn with a stroke in the colour of its letters. */
const isCopy = (element: Element) =>
  element.hasAttribute("stroke") && element.getAttribute("stroke") === element.getAttribute("fill");

/** The place within an element: its own shift and type on top of what is around it. */
export function moved(element: Element, outer: Place): Place {
  const given = (name: string) => element.getAttribute(name);
  const transform = given("transform") ?? "translate(0,0)";
  const shift = /^translate\(([-\d.]+)(?:[ ,]([-\d.]+))?\)$/.exec(transform.replace(/ scale\([\d.]+\)$/, ""));
  if (!shift)
    throw new Error(
      `A drawing has transform="${transform}". Expected a translation; teach tests/charts/lib/text-boxes.ts the rest.`,
    );
  // A drawing within a poster stands at its own x and y.
  const corner = element.tagName.toLowerCase() === "svg" ? [Number(given("x") ?? 0), Number(given("y") ?? 0)] : [0, 0];
  return {
    x: outer.x + Number(shift[1]) + corner[0]!,
    y: outer.y + Number(shift[2] ?? 0) + corner[1]!,
    fontSize: Number(given("font-size") ?? outer.fontSize),
    anchor: given("text-anchor") ?? outer.anchor,
    measure: outer.measure,
    family: given("font-family")?.split(",")[0]!.replaceAll("'", "") ?? outer.family,
    fill: given("fill") ?? outer.fill,
    bold: given("font-weight") ? Number(given("font-weight")) >= 600 : outer.bold,
  };
}

/** A length in pixels; "0.32em" is a part of the font size. */
const length = (value: string | null, fontSize: number): number =>
  value === null ? 0 : value.endsWith("em") ? parseFloat(value) * fontSize : Number(value);

interface Line {
  x: number;
  y: number;
  words: string;
  width: number;
}

/** The lines of a text: a tspan begins one where it is given a place of its own, else it goes on in the line before. */
function linesOf(text: Element, place: Place): TextBox[] {
  const { fontSize, anchor } = place;
  const shift = (element: Element, name: string) => length(element.getAttribute(name), fontSize);
  const lines: Line[] = [
    { x: place.x + shift(text, "x"), y: place.y + shift(text, "y") + shift(text, "dy"), words: "", width: 0 },
  ];
  for (const node of text.childNodes) {
    const span = node.nodeType === 1 ? (node as Element) : undefined;
    const line = lines.at(-1)!;
    if (span?.hasAttribute("x") || span?.hasAttribute("y") || span?.hasAttribute("dy"))
      lines.push({
        x: span.hasAttribute("x") ? place.x + shift(span, "x") : line.x + line.width,
        y: (span.hasAttribute("y") ? place.y + shift(span, "y") : line.y) + shift(span, "dy"),
        words: "",
        width: 0,
      });
    const bold = Number(span?.getAttribute("font-weight") ?? (place.bold ? 600 : 400)) >= 600;
    const run = lines.at(-1)!;
    run.words += node.textContent ?? "";
    run.width += place.measure(node.textContent ?? "", fontSize, bold ? "bold" : "normal", place.family);
  }
  return lines
    .filter(({ words }) => words.trim() !== "")
    .map(({ x, y, words, width }) => {
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return {
        words,
        left,
        right: left + width,
        top: y - fontSize * 0.75,
        bottom: y + fontSize * 0.2,
        fontSize,
        family: place.family,
        bold: place.bold,
        fill: place.fill,
      };
    });
}

/** How far two boxes reach into each other, in pixels; less than nothing where they stand apart. */
export const overlap = (a: TextBox, b: TextBox): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

/** Every two lines that overlap by more than a pixel, which is within the estimate's error. */
export const overlapping = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (overlap(a, b) > 1 ? [`${a.words} | ${b.words}`] : [])));
