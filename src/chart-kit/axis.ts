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

/**
 * Ticks of a logarithmic axis: powers of ten where three of them lie on it; else as well their threefold, which stand as
 * far apart; over a short way what a linear axis would show. The drawing library leaves other multiples without a word.
 */
function logTicks(low: number, high: number): number[] {
  const within = (tick: number) => tick >= low && tick <= high;
  const powers = Array.from({ length: 40 }, (_, index) => 10 ** (index - 6));
  const candidates = [
    powers,
    powers.flatMap((power) => [power, 3 * power]),
    powers.flatMap((power) => [power, 2 * power, 5 * power]),
  ];
  const ticks =
    candidates.map((all) => all.filter(within)).find(({ length }) => length >= 3) ?? evenTicks(low, high, 4);
  return ticks.map(clean);
}

/** A value that is drawn, and the pixels that must stay free over and under it: for its label, or words at the head. */
export interface Claim {
  value: number;
  above?: number;
  below?: number;
}

export interface AxisWish {
  /** Where the axis begins at the latest; zero unless told, or the lowest value where that is below zero. */
  floor?: number | undefined;
  /** Where the axis ends at the earliest: what the story measures its figures against, such as 100 per cent. */
  ceiling?: number | undefined;
  log?: boolean | undefined;
  /** Begins near the lowest value and not at zero: for figures that are measured from another level. */
  cut?: boolean | undefined;
}

/** Pixels from one tick to the next, at the least. */
const apart = 52;
/** Pixels over the highest value, and under the lowest where the axis does not begin at its floor. */
const air = 8;

/**
 * An axis made from the values that are drawn.
 * @param height pixels of the axis
 * @returns a domain that leaves every claim its room, and round ticks within it
 */
export function axisFor(claims: readonly Claim[], height: number, { floor, ceiling, log, cut }: AxisWish = {}): Axis {
  const place = log ? Math.log : (value: number) => value;
  const value = log ? Math.exp : (place: number) => place;
  const values = claims.map((claim) => claim.value);
  const lowest = Math.min(...values, floor ?? (log || cut ? Infinity : 0));
  const highest = Math.max(...values, ceiling ?? (log || cut ? -Infinity : 0));
  const isFixed = floor !== undefined ? lowest === floor : !log && !cut && lowest === 0;
  let [low, high] = [place(lowest), place(highest)];
  if (low === high) high = low + 1;
  // Each end moves the other's claims, so both are settled by turns; three are enough to a fraction of a pixel.
  for (let turn = 0; turn < 4; turn++) {
    for (const { value, above = air } of claims)
      high = Math.max(high, low + ((place(value) - low) * height) / Math.max(height - above, 1));
    if (!isFixed)
      for (const { value, below = air } of claims)
        low = Math.min(low, high - ((high - place(value)) * height) / Math.max(height - below, 1));
  }
  const most = Math.min(5, Math.max(2, Math.floor(height / apart)));
  const ticks = log
    ? logTicks(value(low), value(high))
    : evenTicks(cut ? value(low) : lowest, lowest === highest ? value(high) : highest, most);
  return { domain: [clean(value(low)), clean(value(high))], ticks };
}
