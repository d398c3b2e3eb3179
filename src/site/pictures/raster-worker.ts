import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";

/** What a thread of the pool does: sets one SVG as the bytes of a PNG. */
export default ({ svg, options }: { svg: string; options: ResvgRenderOptions }): Uint8Array =>
  new Resvg(svg, options).render().asPng();
