/** Pages as printed, by Chromium and by Firefox, and what is on each sheet. */
import type { Page as Tab } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import { extractText, getDocumentProxy } from "unpdf";
import { Missing, thisSystem } from "../../../scripts/system.ts";

/** A4, in inches. */
const [width, height] = [8.27, 11.69];

export interface Printer {
  /** @param address whole @returns the PDF */
  print: (address: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Prints with the browser the tests run in. */
export const chromiumPrinter = (tab: Tab): Printer => ({
  print: async (address) => {
    await tab.goto(address);
    return new Uint8Array(await tab.pdf({ preferCSSPageSize: true }));
  },
  close: () => Promise.resolve(),
});

/** Prints with Firefox. @throws Missing where it is not installed */
export async function firefoxPrinter(): Promise<Printer> {
  const executablePath = thisSystem.which("firefox-esr") ?? thisSystem.which("firefox");
  if (!executablePath) throw new Missing("No Firefox. On Debian: sudo apt-get install firefox-esr");
  const browser: Browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  return {
    print: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      const pdf = new Uint8Array(await page.pdf({ width: `${width}in`, height: `${height}in`, printBackground: true }));
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

/** The words of each sheet as they are set: what is broken between two lines is two words. */
export async function wordsOf(pdf: Uint8Array): Promise<string[][]> {
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
  return text.map((sheet) => sheet.normalize("NFKC").split(/\s+/).filter(Boolean));
}
