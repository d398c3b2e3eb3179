import type { Lang } from "../i18n/lang.ts";

/** A face of pictures as a page may fetch it, below /faces/. */
export interface WebFace {
  file: `${string}.woff2`;
  /** As src/picture-kit/faces.ts names it. */
  family: string;
  weight: 400 | 600;
}

const latin: readonly WebFace[] = [
  { file: "text.woff2", family: "Source Sans 3", weight: 400 },
  { file: "text-bold.woff2", family: "Source Sans 3", weight: 600 },
  { file: "title.woff2", family: "Source Serif 4", weight: 600 },
];
const chinese: readonly WebFace[] = [
  { file: "chinese.woff2", family: "Noto Sans SC", weight: 400 },
  { file: "chinese-bold.woff2", family: "Noto Sans SC", weight: 600 },
];

/** What the pictures of each language are set in. */
export const webFaces: Record<Lang, readonly WebFace[]> = { en: latin, zh: chinese };
