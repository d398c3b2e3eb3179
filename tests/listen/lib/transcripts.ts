/** Where transcripts are kept. */
import { join } from "node:path";
import type { Lang } from "../../../src/i18n/lang.ts";

const folder = join(import.meta.dirname, "../transcripts");

export const transcriptFile = (scene: string, lang: Lang): string => join(folder, lang, `${scene}.txt`);

/** The versions of the programs that were listened to, one a line. */
export const versionsFile = join(folder, "versions.txt");
