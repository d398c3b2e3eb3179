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

/** Round values, evenly apart, between two ends: one at least. */
function evenTicks(low: number, high: number, most: number): number[] {
  const step = roundStep(high - low, most);
  const [first, last] = [Math.ceil(clean(low / step)), Math.floor(clean(high / step))];
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}

/** An axis with zero on it, and a little air beyond the farthest value; `head` is the part of it to leave free above. */
export function linearAxis(values: readonly number[], most = 4, head = 0): Axis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return { domain: [0, 1], ticks: [0, 1] };
  const ticks = evenTicks(low, high, most);
  const air = (high - low) * 0.07;
  return {
    domain: [low < 0 ? low - air : 0, high > 0 ? high + air + head * (high - low) : head * (high - low)],
    ticks,
  };
}

/**
 * A logarithmic axis: powers of ten where three of them lie on it; else as well their threefold, which stand as far
 * apart; over a short way what a linear axis would show. The drawing library leaves other multiples without a word.
 */
export function logAxis(values: readonly number[], head = 0): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = [least / 1.15, most * 1.2 * (most / least) ** head];
  const within = (tick: number) => tick >= low && tick <= high;
  const powers = Array.from({ length: 40 }, (_, index) => 10 ** (index - 6));
  const candidates = [
    powers,
    powers.flatMap((power) => [power, 3 * power]),
    powers.flatMap((power) => [power, 2 * power, 5 * power]),
  ];
  const ticks =
    candidates.map((all) => all.filter(within)).find(({ length }) => length >= 3) ?? evenTicks(low, high, 4);
  return { domain: [low, high], ticks: ticks.map(clean) };
}
