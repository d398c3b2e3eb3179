import { create, type Font } from "fontkit";
import { firstFamily } from "./faces.ts";

/** The bytes of each face, by family, then by whether bold. */
export type FaceSources<Source = Uint8Array> = Readonly<Record<string, Readonly<Record<"text" | "bold", Source>>>>;

/** What belongs to text alone, or says where it is. */
const ofText = ["x", "y", "dy", "font-size", "font-family", "font-weight", "text-anchor"];

/** A length in units; "0.32em" is a part of the font size. */
const length = (value: string | null, size: number) =>
  value === null ? 0 : value.endsWith("em") ? parseFloat(value) * size : Number(value);

/** The attribute of an element or of the nearest one around it. */
const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? null;

interface Run {
  element: Element;
  text: string;
  font: Font;
}

/** Pieces of a text, one for each tspan and for words outside of any, grouped into lines with their place. */
function linesOf(text: Element, fontOf: (element: Element) => Font) {
  const size = Number(inherited(text, "font-size"));
  const at = (element: Element, name: string) => length(element.getAttribute(name), size);
  const lines: { x: number; y: number; runs: Run[] }[] = [
    { x: at(text, "x"), y: at(text, "y") + at(text, "dy"), runs: [] },
  ];
  for (const node of text.childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : text;
    if (element !== text && ["x", "y", "dy"].some((name) => element.hasAttribute(name))) {
      const line = lines.at(-1)!;
      lines.push({
        x: element.hasAttribute("x") ? at(element, "x") : line.x,
        y: (element.hasAttribute("y") ? at(element, "y") : line.y) + at(element, "dy"),
        runs: [],
      });
    }
    lines.at(-1)!.runs.push({ element, text: node.textContent ?? "", font: fontOf(element) });
  }
  return { size, lines };
}

/**
 * Turns the words of a picture into outlines, for programs that lack the faces.
 * @param picture the root of an SVG as `picture` makes it; changed in place
 * @param faces the bytes of font files, of which the picture asks for no other
 */
export function outlineWords(picture: Element, faces: FaceSources<Uint8Array>) {
  const fonts = new Map<Uint8Array, Font>();
  const fontOf = (element: Element) => {
    const family = firstFamily(inherited(element, "font-family")!);
    const bytes = faces[family]![Number(inherited(element, "font-weight") ?? 400) >= 600 ? "bold" : "text"];
    const font = fonts.get(bytes) ?? (create(bytes as Buffer) as Font);
    fonts.set(bytes, font);
    return font;
  };
  for (const text of [...picture.querySelectorAll("text")]) {
    const { size, lines } = linesOf(text, fontOf);
    const anchor = inherited(text, "text-anchor");
    const group = picture.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const { x, y, runs } of lines) {
      const set = runs.map((run) => ({ ...run, layout: run.font.layout(run.text) }));
      const widths = set.map(({ layout, font }) => (layout.advanceWidth * size) / font.unitsPerEm);
      const whole = widths.reduce((sum, width) => sum + width, 0);
      let pen = anchor === "end" ? x - whole : anchor === "middle" ? x - whole / 2 : x;
      for (const [index, { element, layout, font }] of set.entries()) {
        const scale = size / font.unitsPerEm;
        const path = picture.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "path");
        let advance = pen;
        const outlines = layout.glyphs.map((glyph, at) => {
          const { xOffset, yOffset, xAdvance } = layout.positions[at]!;
          const outline = glyph.path
            .scale(scale, -scale)
            .translate(advance + xOffset * scale, y - yOffset * scale)
            .toSVG();
          advance += xAdvance * scale;
          return outline;
        });
        for (const { name, value } of element.attributes) if (!ofText.includes(name)) path.setAttribute(name, value);
        if (element !== text && !path.hasAttribute("fill") && text.hasAttribute("fill"))
          path.setAttribute("fill", text.getAttribute("fill")!);
        path.setAttribute(
          "d",
          outlines.join("").replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100)),
        );
        group.append(path);
        pen += widths[index]!;
      }
    }
    if (group.children.length > 0) text.replaceWith(group);
  }
}
