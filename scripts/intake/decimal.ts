/**
 * A printed decimal number times a power of ten, digit by digit: 735.78 and -1 make 73.578. Keeps every digit that was
 * printed, which arithmetic on binary fractions does not.
 */
export function shift(printed: string, places: number): string {
  const [whole = "0", fraction = ""] = printed.split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at);
  return right ? `${left}.${right}` : left;
}

/** Half the place of a number's last printed digit: how far the exact figure may lie from it. */
export const roomOf = (printed: string): number => 0.5 * 10 ** -(printed.split(".")[1]?.length ?? 0);

/** A decimal number rounded to at most so many decimals, half away from zero, without arithmetic on binary fractions. */
export function roundTo(printed: string, decimals: number): string {
  const [whole = "0", fraction = ""] = printed.split(".");
  if (fraction.length <= decimals) return printed;
  const up = fraction[decimals]! >= "5" ? 1n : 0n;
  return shift(String(BigInt(whole + fraction.slice(0, decimals)) + up).padStart(decimals + 1, "0"), -decimals);
}
