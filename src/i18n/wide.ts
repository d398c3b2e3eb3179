import type { Words } from "./lang.ts";

/** What the header of a wide table adds to the name of a series. */
export const wide = {
  /** Figures of one series that must not be joined are in columns of their own. */
  from: (when: string): Words => ({ en: `, from ${when}`, zh: `，${when}起` }),
  bounds: {
    lower: { en: ", at least", zh: "，不低于" },
    upper: { en: ", at most", zh: "，不高于" },
  } satisfies Record<string, Words>,
};
