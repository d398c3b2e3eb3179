import type { Lang } from "../../i18n/lang.ts";

/** Yuan as a passbook writes them: whole where they are whole, else with two decimals. */
export const money = (yuan: number, lang: Lang): string => {
  const digits = Number.isInteger(yuan) ? 0 : 2;
  const figure = new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(yuan);
  return lang === "zh" ? `${figure}元` : `${figure} yuan`;
};
