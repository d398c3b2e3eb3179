import type { Lang } from "../i18n/lang.ts";

/**
 * The families of pictures: Latin in a Latin face, Chinese in a Chinese one. The first of each is what the pictures of the
 * site are set in; the others are what a viewer without it is likely to have, of about its width.
 */
export const faces: Record<Lang, { title: string; text: string }> = {
  en: {
    title: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', 'Liberation Serif', serif",
    text: "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  },
  zh: {
    title: "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
    text: "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  },
};

/** The first of a list of families: what a picture is to be set in. In CSS a name that ends in a figure needs quotes. */
export const firstFamily = (families: string): string => families.split(",")[0]!.trim().replaceAll("'", "");
