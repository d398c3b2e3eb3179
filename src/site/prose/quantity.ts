import type { Unit } from "../../dataset-kit/units.ts";
import type { Lang } from "../../i18n/lang.ts";

/** A quantity as words state it. */
export interface Quantity {
  /** In base units: yuan, payments, per cent. */
  value: number;
  /** Half the place of the last digit written, in base units: how far the row may lie from the words. */
  tolerance: number;
  /** What is counted, where the words say so. */
  kind?: Unit["kind"] | undefined;
}

const scales: Record<Lang, Record<string, number>> = {
  en: { thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12 },
  zh: { 万亿: 1e12, 千亿: 1e11, 亿: 1e8, 万: 1e4, 千: 1e3 },
};

const kinds: Record<Lang, Record<string, Unit["kind"]>> = {
  en: {
    yuan: "yuan",
    "%": "percent",
    "per cent": "percent",
    "percentage points": "percent",
    "percentage point": "percent",
    points: "percent",
    payments: "transactions",
    transactions: "transactions",
    people: "people",
    users: "people",
    days: "days",
    machines: "pieces",
    terminals: "pieces",
    dollars: "usd",
  },
  zh: {
    元: "yuan",
    "%": "percent",
    "％": "percent",
    个百分点: "percent",
    笔: "transactions",
    人: "people",
    天: "days",
    台: "pieces",
    美元: "usd",
  },
};

const patterns: Record<Lang, RegExp> = {
  en: /^(¥|\$)?(-?[\d,]+(?:\.(\d+))?)(?:\s?(thousand|million|billion|trillion|bn|tn|m))?(?:\s?(%|per cent|percentage points?|points|yuan|payments|transactions|people|users|days|machines|terminals|dollars))?$/,
  zh: /^(-?[\d,]+(?:\.(\d+))?)(万亿|千亿|亿|万|千)?(元|%|％|个百分点|笔|人|天|台|美元)?$/,
};

/**
 * Reads a quantity out of words: "541 billion yuan", "¥1.69 tn", "6.76%", "5,413亿元", "1.03万亿笔".
 * @returns undefined where the words are not a quantity this reader knows
 */
export function readQuantity(words: string, lang: Lang): Quantity | undefined {
  const text = words.trim().replace(/\s+/g, " ");
  const match = patterns[lang].exec(text);
  if (!match) return undefined;
  const [sign, digits, fraction, scaleWord, kindWord] = lang === "en" ? match.slice(1) : [undefined, ...match.slice(1)];
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits!)) return undefined;
  // "¥5%" counts two things at once.
  if (sign && kindWord) return undefined;
  const scale = scaleWord ? scales[lang][scaleWord]! : 1;
  const kind = sign === "¥" ? "yuan" : sign === "$" ? "usd" : kindWord ? kinds[lang][kindWord] : undefined;
  return {
    value: Number(digits!.replaceAll(",", "")) * scale,
    tolerance: 0.5 * 10 ** -(fraction?.length ?? 0) * scale,
    kind,
  };
}

/** Whether a figure in base units is what the words say, rounded as they round it; half a unit may fall either way. */
export const agrees = (quantity: Quantity, figure: number): boolean =>
  Math.abs(quantity.value - figure) <= quantity.tolerance * (1 + 1e-9) + 1e-9 * Math.abs(figure);
