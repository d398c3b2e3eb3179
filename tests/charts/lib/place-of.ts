interface Place {
  x: number;
  y: number;
}

/**
 * The place a sign of the kit stands for: a dot, a circle, a diamond, or an arrowhead, whose base is on the value.
 * @returns undefined for an element of another shape, such as a bar
 */
export function placeOf(sign: Element): Place | undefined {
  const path = sign.getAttribute("d") ?? "";
  const match = /^M(-?[\d.]+),(-?[\d.]+)(?:h(-?[\d.]+)(?:L.*z)?$|a([\d.]+),.*|l([\d.]+),.*z)/.exec(path);
  if (!match) return undefined;
  const [x, y, width, radius, half] = match.slice(1).map((part: string | undefined) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { x: x + width / 2 + radius, y: y + half };
}
