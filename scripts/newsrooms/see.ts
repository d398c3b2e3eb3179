import type { NewsroomResult } from "../../src/embed-kit/newsroom-results.ts";
import type { Browser } from "../../tests/contract/browsers/browser.ts";
import { outcomeOf } from "../../tests/contract/hosts/look.ts";
import { atRest, framesIn, hasChart, picturesShown, seeFrame, type Seen } from "../../tests/contract/hosts/measure.ts";

/** Runs in a page: the words that a reader sees of it. */
const wordsShown = () => document.body.innerText.trim();

/** Opens a page that a system has published, at one width in pixels, and tells what a reader gets of the chart. */
export async function see(browser: Browser, address: string, width: number): Promise<NewsroomResult> {
  const tab = await browser.open({ width, height: 1600 });
  try {
    await tab.goto(address);
    const frames: Seen[] = [];
    let words = await tab.run(wordsShown);
    const count = await tab.run(framesIn);
    for (let index = 0; index < count; index++) {
      await tab.scrollToFrame(index);
      for (let turn = 0; turn < 40 && !(await tab.runInFrame(index, hasChart)); turn++) await tab.run(atRest);
      await tab.run(atRest);
      frames.push(await tab.runInFrame(index, seeFrame));
      words += await tab.runInFrame(index, wordsShown);
    }
    const pictures = (await tab.run(picturesShown)).filter((natural) => natural > 0);
    const outcome = outcomeOf(frames, pictures);
    return {
      outcome:
        frames.length > 0 && pictures.length > 0
          ? "double"
          : outcome !== "link"
            ? outcome
            : words === ""
              ? "nothing"
              : "caption",
      cut: Math.max(0, ...frames.map(({ cut, wide }) => Math.max(cut, wide))),
      gap: Math.max(0, ...frames.map(({ gap }) => gap)),
      isCredited: /\bData:\s/.test(words),
      complaints: tab.complaints().length,
    };
  } finally {
    await tab.close();
  }
}
