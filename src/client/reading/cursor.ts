import type { Point } from "./points.ts";

const make = (name: string, attributes: Record<string, string | number>) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** Shows where the reading is: a hairline through the drawing, upright where it goes across the page, and a ring around the point. */
export function showCursor(svg: SVGSVGElement, point: Point, across: boolean) {
  hideCursor(svg);
  const { width, height } = svg.viewBox.baseVal;
  const hairline = across
    ? { x1: point.x, x2: point.x, y1: 0, y2: height - 24 }
    : { x1: 0, x2: width, y1: point.y, y2: point.y };
  const group = make("g", { class: "cursor", "pointer-events": "none", fill: "none", stroke: "var(--ink)" });
  group.append(
    make("line", { ...hairline, "stroke-dasharray": "2,2" }),
    make("circle", { cx: point.x, cy: point.y, r: 8, stroke: "var(--paper)", "stroke-width": 5 }),
    make("circle", { cx: point.x, cy: point.y, r: 8, "stroke-width": 2.5 }),
  );
  svg.append(group);
}

export const hideCursor = (svg: SVGSVGElement) => svg.querySelector(".cursor")?.remove();
