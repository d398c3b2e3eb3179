import type { HostResult } from "../../../src/embed-kit/host-results.ts";
import type { Look } from "./look.ts";

const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);

/** A look as it is published: the worst of its frames. */
export const resultOf = ({ outcome, frames, shift }: Look): HostResult => ({
  outcome,
  cut: most(frames.map(({ cut, wide }) => Math.max(cut, wide))),
  gap: most(frames.map(({ gap }) => gap)),
  shift: shift ?? null,
});
