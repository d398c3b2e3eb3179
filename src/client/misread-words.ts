/** What a chart says of parameters in its address that it did not understand. */
import type { Misread } from "../chart-kit/parameters.ts";
import { choosing } from "../i18n/choosing.ts";
import { interpolate } from "../i18n/interpolate.ts";
import type { Lang } from "../i18n/lang.ts";

export const misreadWords = ({ name, value, known, problem }: Misread, lang: Lang): string =>
  interpolate((problem ? choosing[problem] : choosing.unknownValue)[lang], {
    name,
    value,
    known: known.join(", "),
    first: known[0] ?? "",
    last: known.at(-1) ?? "",
  });
