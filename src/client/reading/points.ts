/** The points of a drawing, read off the drawing itself, and their rows, read off its table. No scale, no data file. */
export interface Point {
  key: string;
  element: SVGGraphicsElement;
  /** Centre, in the units of the drawing's viewBox. */
  x: number;
  y: number;
  /** Which group of points it belongs to: one group, one series. */
  series: number;
}

/** The drawing of a view that is shown at this width. */
export const shown = (drawing: Element): SVGSVGElement | undefined =>
  [...drawing.querySelectorAll<SVGSVGElement>("svg.plot")].find((svg) => svg.getBoundingClientRect().width > 0);

/** Series by series, and within one in the order it is drawn, which is the order of its rows. */
export function readPoints(svg: SVGSVGElement): Point[] {
  const frame = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / frame.width;
  const groups = new Map<Element | null, number>();
  return [...svg.querySelectorAll<SVGGraphicsElement>("[data-key]")]
    .map((element) => {
      const box = element.getBoundingClientRect();
      const group = element.parentElement;
      if (!groups.has(group)) groups.set(group, groups.size);
      return {
        key: element.dataset["key"]!,
        element,
        x: (box.left + box.width / 2 - frame.left) * scale,
        y: (box.top + box.height / 2 - frame.top) * scale,
        series: groups.get(group)!,
      };
    })
    .sort((a, b) => a.series - b.series);
}

/** Whether the drawing goes across the page, point by point; else it goes down it, row by row. */
export const runsAcross = (points: readonly Point[]): boolean =>
  points.every((point, index) => {
    const before = points[index - 1];
    return before?.series !== point.series || point.x >= before.x;
  });

/**
 * The nearest point to a place. Along the way the drawing goes a pixel counts more than beside it, because readers
 * aim at a date or a row; with one series there is nothing else to aim at.
 */
export function nearest(points: readonly Point[], x: number, y: number): Point | undefined {
  const beside = points.some(({ series }) => series !== points[0]!.series) ? 0.4 : 0.01;
  const [wide, high] = runsAcross(points) ? [1, beside] : [beside, 1];
  let best: Point | undefined;
  let least = Infinity;
  for (const point of points) {
    const distance = Math.hypot((point.x - x) * wide, (point.y - y) * high);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

/** The row of the table twin that holds a point. */
export const rowOf = (figure: Element, key: string): HTMLTableRowElement | null =>
  figure.querySelector(`.data-table tr[data-key="${CSS.escape(key)}"]`);
