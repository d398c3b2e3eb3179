/**
 * Leaves items out where a frame has no room for all: kept are those that carry the finding, the first and the last, and
 * of the others as many as fit, evenly apart.
 * @param most how many there is room for
 * @returns in the order given
 */
export function fewer<Item>(
  items: readonly Item[],
  most: number,
  carries: (item: Item) => boolean = () => false,
): Item[] {
  if (items.length <= most) return [...items];
  const kept = new Set(items.flatMap((item, index) => (carries(item) ? [index] : [])));
  const others = items.map((_, index) => index).filter((index) => !kept.has(index));
  const room = Math.max(0, Math.floor(most) - kept.size);
  const step = (others.length - 1) / Math.max(1, room - 1);
  for (let at = 0; at < Math.min(room, others.length); at++) kept.add(others[Math.round(at * step)]!);
  return items.filter((_, index) => kept.has(index));
}
