import type { Browser } from "./browser.ts";
export const openFirefox = (): Promise<Browser | undefined> => Promise.resolve(undefined);
