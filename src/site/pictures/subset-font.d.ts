declare module "subset-font" {
  /** A font file that holds just the glyphs of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: "truetype" | "woff2";
      /** Entries of the name table to keep beside family, style and licence. */
      preserveNameIds?: readonly number[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
