import { isDeepStrictEqual } from "node:util";
import type { Browser, Tab } from "../browsers/browser.ts";
import type { Host, Outcome } from "./hosts.ts";
import { atRest, framesIn, hasChart, picturesShown, seeFrame, shiftsSeen, type Seen } from "./measure.ts";

/** The widths of columns, as hosts have them: a phone, an article, a page. */
export const widths = [320, 680, 1200] as const;

/** High enough that what stands below a chart is seen to move. */
const windowHeight = 1600;

/** The most that may be left empty below a chart, in pixels. */
export const gapAllowed = 8;
export const shiftAllowed = 0.02;

/** What was seen of a host at one width. */
export interface Look {
  outcome: Outcome;
  frames: Seen[];
  /** Undefined in a browser that does not count. */
  shift: number | undefined;
  /** What the browser complained of, but for what the host's own policy is bound to cause. */
  complaints: string[];
}

export function outcomeOf(frames: readonly Seen[], pictures: readonly number[]): Outcome {
  if (frames.length === 0) return pictures.some((width) => width > 0) ? "picture" : "link";
  if (frames.every(({ isCard }) => isCard)) return "card";
  if (frames.some(({ cut, wide }) => cut > 0 || wide > 0)) return "scrolls";
  return frames.some(({ gap }) => gap > gapAllowed) ? "gap" : "fits";
}

/** Waits for a frame's chart to come. @returns false for a frame that was wanted empty, or is after a long wait */
async function hasCome(tab: Tab, index: number, isWanted: boolean): Promise<boolean> {
  for (let turn = 0; turn < 40; turn++) {
    await tab.run(atRest);
    if (await tab.runInFrame(index, hasChart)) return true;
    if (!isWanted) break;
  }
  return false;
}

/** A frame as it is when it changes no more: on a busy machine what is in it comes to its height after the frame does. */
async function atLast(tab: Tab, index: number): Promise<Seen> {
  let before: Seen | undefined;
  for (let turn = 0; ; turn++) {
    await tab.run(atRest);
    const now = await tab.runInFrame(index, seeFrame);
    if (isDeepStrictEqual(now, before) || turn === 40) return now;
    before = now;
  }
}

/** Reads the page from frame to frame, and looks at each that holds a chart while it is in view. */
async function seeFrames(tab: Tab, { frames: wanted, isPaper }: Host): Promise<Seen[]> {
  const seen: Seen[] = [];
  const count = await tab.run(framesIn);
  for (let index = 0; index < count; index++) {
    await tab.scrollToFrame(index);
    if (!(await hasCome(tab, index, wanted > 0))) continue;
    if (isPaper) await tab.forPaper();
    seen.push(await atLast(tab, index));
  }
  return seen;
}

/** Opens a host in a browser, does what a reader does there, and looks. */
export async function lookAt(browser: Browser, host: Host, address: string, width: number): Promise<Look> {
  const tab = await browser.open({ width, height: windowHeight, zoom: host.zoom ?? 1 });
  try {
    await tab.goto(address + host.id);
    for (const selector of host.clicks ?? []) {
      await tab.click(selector);
      await tab.run(atRest);
    }
    const frames = await seeFrames(tab, host);
    return {
      outcome: outcomeOf(frames, await tab.run(picturesShown)),
      frames,
      shift: await tab.run(shiftsSeen),
      complaints: tab.complaints().filter((complaint) => !host.complaints?.test(complaint)),
    };
  } finally {
    await tab.close();
  }
}
