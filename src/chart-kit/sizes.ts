/**
 * The three drawings of every chart, by the width of what holds them. A drawing is shown from its own width up to
 * the next one's and scales in between, so its type never falls below the size it was set in.
 */
export const sizes = {
  narrow: { width: 288, fontSize: 12 },
  middle: { width: 440, fontSize: 12 },
  wide: { width: 680, fontSize: 13 },
} as const;

export type Size = keyof typeof sizes;
export const sizeNames = Object.keys(sizes) as Size[];

/** How much a drawing of some width can say: what the widest drawing says that is not much wider. */
export const sizeFor = (width: number): Size => (width < 430 ? "narrow" : width < 640 ? "middle" : "wide");
