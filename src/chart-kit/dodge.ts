/**
 * Moves signs that would overlap apart across their scale, each as little as it can, so that every sign keeps its place
 * along the scale.
 * @param places pixels along the scale, in any order
 * @returns pixels off the middle, in the same order
 */
export function dodge(places: readonly number[], diameter: number): number[] {
  const shifts = new Array<number>(places.length).fill(0);
  const placed: { x: number; y: number }[] = [];
  for (const { x, index } of places.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x)) {
    const near = placed.filter((other) => x - other.x < diameter);
    const tries = [
      0,
      ...near.flatMap((other) => {
        const reach = Math.sqrt(diameter ** 2 - (x - other.x) ** 2) + 0.01;
        return [other.y + reach, other.y - reach];
      }),
    ].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = tries.find((y) => near.every((other) => Math.hypot(other.x - x, other.y - y) >= diameter - 0.001));
    placed.push({ x, y: free ?? 0 });
    shifts[index] = free ?? 0;
  }
  return shifts;
}
