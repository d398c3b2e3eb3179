import { isGrouped, type Lang } from "../../i18n/lang.ts";

/** Yuan as a passbook writes them; a sum put in may go without decimals, what it earned never does. */
export const money = (yuan: number, lang: Lang, isEarned = false): string => {
  const digits = Number.isInteger(yuan) && !isEarned ? 0 : 2;
  const figure = new Intl.NumberFormat(lang, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: isGrouped[lang],
  }).format(yuan);
  return lang === "zh" ? `${figure}元` : `${figure} yuan`;
};
