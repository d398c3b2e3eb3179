/** What is seen of one frame in its host. Pixels of CSS. */
export interface Seen {
  /** Of the frame's inside. */
  width: number;
  height: number;
  /** How far what is in it reaches below its end; the part is cut off, or asks to be scrolled. */
  cut: number;
  /** How much is left empty below what is in it. */
  gap: number;
  /** How far what is in it reaches beyond its right end. */
  wide: number;
  /** A frame too low for a chart shows its title as a link, and nothing that has to be scrolled. */
  isCard: boolean;
}

/** Runs in a frame. */
export function seeFrame(): Seen {
  const root = document.documentElement;
  const content = document.body.getBoundingClientRect().height;
  return {
    width: innerWidth,
    height: innerHeight,
    // A browser rounds frames to whole pixels: less than one is no pixel.
    cut: Math.max(0, root.scrollHeight - innerHeight, Math.floor(content - innerHeight)),
    gap: Math.max(0, Math.floor(innerHeight - content)),
    wide: Math.max(0, root.scrollWidth - innerWidth),
    isCard:
      getComputedStyle(root).overflowY === "hidden" &&
      document.querySelector(".collapsed")?.clientHeight === innerHeight,
  };
}

/** Runs in a frame: whether a chart, or the note in place of one, has come, and the faces it is set in. */
export const hasChart = (): boolean =>
  document.readyState === "complete" && document.fonts.status === "loaded" && document.querySelector(".chart") !== null;

/** Runs in a host, first of all: adds up how far things moved by themselves. */
export function watchShifts(): void {
  const host = window as Window & { shifts?: number };
  host.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) host.shifts! += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in a host: what was added up; undefined in a browser that does not count. */
export const shiftsSeen = (): number | undefined =>
  PerformanceObserver.supportedEntryTypes.includes("layout-shift")
    ? Math.round(((window as Window & { shifts?: number }).shifts ?? 0) * 1000) / 1000
    : undefined;

/** Runs in a host: waits until no frame has changed its size for twelve frames of the screen. */
export async function atRest(): Promise<void> {
  const sizes = () =>
    JSON.stringify([...document.querySelectorAll("iframe")].map((frame) => frame.getBoundingClientRect().toJSON()));
  let [still, before] = [0, ""];
  for (let frame = 0; still < 12 && frame < 600; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    const now = sizes();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Runs in a host. */
export const framesIn = (): number => document.querySelectorAll("iframe").length;

/**
 * Runs in a host: the pictures of it that are shown, by how wide they are in the file. It waits for those that are still
 * to come: a page has loaded before its lazy pictures have.
 */
export async function picturesShown(): Promise<number[]> {
  const shown = [...document.images].filter((image) => image.checkVisibility());
  for (let frame = 0; frame < 600 && !shown.every(({ complete }) => complete); frame++)
    await new Promise((done) => requestAnimationFrame(done));
  return shown.map(({ naturalWidth }) => naturalWidth);
}
