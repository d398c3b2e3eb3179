/** The place a sign of the kit stands for: a dot, a circle, a diamond, or an arrowhead, whose base is on the value. */
export function placeOf(sign: Element): { x: number; y: number } {
  const path = sign.getAttribute("d")!;
  const [x, y] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(path)!.slice(1).map(Number) as [number, number];
  const [, width] = /h(-?[\d.]+)/.exec(path) ?? [];
  if (width) return { x: x + Number(width) / 2, y };
  const [, radius] = /a([\d.]+)/.exec(path) ?? [];
  if (radius) return { x: x + Number(radius), y };
  return { x, y: y + Number(/l([\d.]+)/.exec(path)![1]) };
}
