/** Which values an axis shows, and where it ends. */
export interface Axis {
  domain: [number, number];
  ticks: number[];
}

const steps = [1, 2, 2.5, 5, 10];

/** The round step that cuts a length into at most `most` parts. */
function roundStep(length: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(length / most));
  return power * steps.find((step) => (step * power * most) / length >= 1 - 1e-9)!;
}

/** Free of the dust that binary fractions leave. */
const clean = (value: number) => Number(value.toPrecision(12));

/** An axis with zero on it, and a little air beyond the farthest value; `head` is the part of it to leave free above. */
export function linearAxis(values: readonly number[], most = 4, head = 0): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return { domain: [0, 1], ticks: [0, 1] };
  const step = roundStep(high - low, most);
  const [first, last] = [Math.ceil(clean(low / step)), Math.floor(clean(high / step))];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
  const air = (high - low) * 0.07;
  return { domain: [low < 0 ? low - air : 0, high > 0 ? high + air + head * (high - low) : head * (high - low)], ticks };
}

/** A logarithmic axis: powers of ten where there are three or more of them, else their doubles and fives as well. */
export function logAxis(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values) / 1.15, Math.max(...values) * 1.25];
  const powers = Array.from({ length: 40 }, (_, index) => index - 6).map((exponent) => 10 ** exponent);
  const within = (tick: number) => tick >= low && tick <= high;
  const tens = powers.filter(within);
  const all = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(within);
  const ticks = (tens.length >= 3 ? tens : all.length >= 2 ? all : linearAxis(values, 8).ticks.filter(within)).map(clean);
  return { domain: [low, high], ticks };
}
