import type { Browser } from "./browser.ts";
export const openWebKit = (): Promise<Browser | undefined> => Promise.resolve(undefined);
