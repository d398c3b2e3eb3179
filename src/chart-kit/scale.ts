/** A place in pixels for a value. */
export type Scale = (value: number) => number;

/**
 * The one scale of the kit.
 * @param domain the values at both ends, above zero where logarithmic
 * @param range the pixels at both ends
 */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  log = false,
): Scale {
  const place = log ? Math.log : (value: number) => value;
  const [low, high] = [place(from), place(to)];
  return (value) => start + ((place(value) - low) / (high - low)) * (end - start);
}
