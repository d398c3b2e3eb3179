import { expect, test, type Page as Tab } from "@playwright/test";
import { chartAt, drawing, enter, figure, notice, said, tool } from "./chart.ts";
import { everyDay, inFull } from "../../full.ts";

interface Tone {
  at: number;
  type: string;
  frequency: number;
  pan: number;
  loud: number;
}
interface Heard {
  tones: Tone[];
  opened: number;
  closed: number;
}

/** Puts an instrument in the place of the browser's that plays nothing and remembers all. Its clock stands at zero. */
const listen = (tab: Tab) =>
  tab.addInitScript(() => {
    const heard: Heard = { tones: [], opened: 0, closed: 0 };
    class Node {
      next: Node | undefined;
      connect(next: Node): Node {
        this.next = next;
        return next;
      }
    }
    class Gain extends Node {
      loud = 0;
      gain = {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (value: number) => (this.loud = Math.max(this.loud, value)),
      };
    }
    class Panner extends Node {
      pan = { value: 0 };
    }
    class Oscillator extends Node {
      type = "sine";
      frequency = { value: 0 };
      start(at: number) {
        const gain = this.next as Gain;
        heard.tones.push({
          at,
          type: this.type,
          frequency: this.frequency.value,
          pan: (gain.next as Panner).pan.value,
          loud: gain.loud,
        });
      }
      stop() {
        return undefined;
      }
    }
    class Instrument {
      currentTime = 0;
      destination = new Node();
      constructor() {
        heard.opened += 1;
      }
      createOscillator = () => new Oscillator();
      createGain = () => new Gain();
      createStereoPanner = () => new Panner();
      close() {
        heard.closed += 1;
        return Promise.resolve();
      }
    }
    Object.assign(window, { heard, AudioContext: Instrument });
  });

const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: Heard }).heard);

const opened = new Date("2026-01-01T10:00:00Z");
const later = new Date("2026-01-01T20:00:00Z");

/** Opens a chart, stops its clock so that time passes only where the test says, and asks to listen. */
async function play(tab: Tab, address: string) {
  await tab.clock.install({ time: opened });
  await listen(tab);
  await enter(tab, address);
  await tab.clock.pauseAt(later);
  await tab.keyboard.press("s");
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "true");
}

/** The points, gaps and signs of the drawing, as places from 0 at the first point to 1 at the last. */
const score = (tab: Tab) =>
  drawing(tab).evaluate((drawing) => {
    const svg = [...drawing.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().width > 0)!;
    const frame = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / frame.width;
    const points = [...svg.querySelectorAll<SVGElement>("[data-key]")].map((point) => {
      const { left, width } = point.getBoundingClientRect();
      return { key: point.dataset["key"]!, x: (left + width / 2 - frame.left) * scale };
    });
    const xs = points.map(({ x }) => x);
    const [first, last] = [Math.min(...xs), Math.max(...xs)];
    const along = (x: number) => (x - first) / (last - first);
    const attribute = (element: Element, name: string) => Number(element.getAttribute(name));
    const upright = (name: string) =>
      [...svg.querySelectorAll(`[data-mark="${name}"]`)].map((mark) => {
        const rules = [...mark.querySelectorAll("line")].map((rule) => attribute(rule, "x1"));
        return along(rules.reduce((sum, x) => sum + x, 0) / rules.length);
      });
    return {
      points: points.map(({ key, x }) => ({ key, along: along(x) })),
      gaps: [...svg.querySelectorAll('[data-mark="gap"]')].map((band) => {
        const x = attribute(band, "x");
        return [along(x), along(x + attribute(band, "width"))] as const;
      }),
      events: upright("event"),
      breaks: upright("break"),
    };
  });

const voices = (tones: readonly Tone[]) => tones.filter(({ type }) => type === "sine" || type === "triangle");
const ticks = (tones: readonly Tone[]) => tones.filter(({ type }) => type === "square");
const knocks = (tones: readonly Tone[]) => tones.filter(({ type }) => type === "sawtooth");

test("a series is one tone a point, from left to right, higher for more, silent in gaps", async ({ page: tab }) => {
  await play(tab, chartAt("yuebao-balance"));
  const { tones, opened } = await heard(tab);
  const { points, gaps } = await score(tab);
  expect(opened).toBe(1);
  const sung = voices(tones);
  expect(sung).toHaveLength(points.length);
  expect(sung.map(({ at }) => at)).toEqual(sung.map(({ at }) => at).sort((a, b) => a - b));
  expect(sung[0]!.pan).toBe(-1);
  expect(sung.at(-1)!.pan).toBe(1);
  for (const [index, { pan }] of sung.entries()) expect(pan).toBeCloseTo(points[index]!.along * 2 - 1, 2);

  const highest = sung.reduce((best, tone) => (tone.frequency > best.frequency ? tone : best));
  expect(points[sung.indexOf(highest)]!.key, "the peak is the highest tone").toBe("2018-03-31");
  for (const { frequency } of sung) expect(frequency).toBeGreaterThanOrEqual(220);
  for (const { frequency } of sung) expect(frequency).toBeLessThanOrEqual(880.001);

  expect(gaps.length).toBeGreaterThan(3);
  const [start, end] = [sung[0]!.at, sung.at(-1)!.at];
  const along = ({ at }: Tone) => (at - start) / (end - start);
  for (const [from, to] of gaps) {
    const inside = [...sung, ...ticks(tones)].filter((tone) => along(tone) > from + 0.002 && along(tone) < to - 0.002);
    expect(inside, `silence from ${from} to ${to}`).toEqual([]);
  }
});

test("a tick a year, a knock at an event, a deeper one at a change of definition", inFull, async ({ page: tab }) => {
  await play(tab, chartAt("yuebao-balance"));
  const balance = { ...(await heard(tab)), ...(await score(tab)) };
  expect(ticks(balance.tones)).toHaveLength(new Set(balance.points.map(({ key }) => key.slice(0, 4))).size);
  const within = (places: readonly number[]) => places.filter((place) => place >= 0 && place <= 1);
  expect(balance.events.length).toBeGreaterThan(3);
  const struck = knocks(balance.tones);
  const places = within(balance.events);
  expect(struck).toHaveLength(places.length);
  for (const [index, { pan }] of struck.entries()) expect((pan + 1) / 2).toBeCloseTo(places[index]!, 3);
  expect(new Set(struck.map(({ frequency }) => frequency))).toEqual(new Set([130]));
});

test(
  "series follow one another, each with its own voice and the knocks of the breaks",
  inFull,
  async ({ page: tab }) => {
    await play(tab, chartAt("count-or-value"));
    const { tones } = await heard(tab);
    const { points, breaks } = await score(tab);
    const sung = voices(tones);
    expect(sung).toHaveLength(points.length);
    /** Where the second series begins: its first point lies left of the last of the first. */
    const second = points.findIndex(({ along }, index) => index > 0 && along < points[index - 1]!.along);
    expect(second).toBeGreaterThan(3);
    const types = sung.map(({ type }) => type);
    expect(new Set(types.slice(0, second))).toEqual(new Set(["sine"]));
    expect(new Set(types.slice(second))).toEqual(new Set(["triangle"]));
    expect(Math.min(...sung.slice(second).map(({ at }) => at))).toBeGreaterThan(
      Math.max(...sung.slice(0, second).map(({ at }) => at)),
    );
    expect(breaks.length).toBeGreaterThan(1);
    const places = [...breaks, ...breaks].filter((place) => place >= 0 && place <= 1);
    expect(knocks(tones).map(({ frequency }) => frequency)).toEqual(places.map(() => 90));
  },
);

test("what sounds is shown, in silence to a screen reader; it ends by itself", inFull, async ({ page: tab }) => {
  await play(tab, chartAt("yuebao-balance"));
  await tab.clock.runFor(200);
  const { key, spoken } = await said(tab);
  expect(key).toBe((await score(tab)).points[0]!.key);
  await tab.clock.runFor(5700);
  const last = await said(tab);
  expect(last.key).toBe((await score(tab)).points.at(-1)!.key);
  expect(last.first).toContain(last.row.name);
  expect(last.spoken, "the value a screen reader follows stays the same").toBe(spoken);
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "true");
  await tab.clock.runFor(500);
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
  expect((await heard(tab)).closed).toBe(1);
});

for (const how of ["s", "Escape", "the button"])
  test(`${how} stops it, and nothing comes after`, everyDay(how === "s"), async ({ page: tab }) => {
    await play(tab, chartAt("yuebao-balance"));
    await tab.clock.runFor(1000);
    if (how === "the button") await tool(tab, "sound").click();
    else await tab.keyboard.press(how);
    await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
    expect((await heard(tab)).closed).toBe(1);
    const { key } = await said(tab);
    await tab.clock.runFor(10_000);
    expect((await said(tab)).key).toBe(key);
    await drawing(tab).focus();
    await tab.keyboard.press("s");
    await expect(tool(tab, "sound"), "and it can be heard again").toHaveAttribute("aria-pressed", "true");
    expect((await heard(tab)).opened).toBe(2);
  });

test("a changed choice stops it", inFull, async ({ page: tab }) => {
  await play(tab, chartAt("count-or-value"));
  await figure(tab).locator(".choices select[name=measure]").selectOption("value");
  await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
  expect((await heard(tab)).closed).toBe(1);
});

test("it is not offered where left to right is not through time", inFull, async ({ page: tab }) => {
  for (const id of ["caps-swap-sides", "whole-scale", "account-ownership"]) {
    await enter(tab, chartAt(id));
    await expect(tool(tab, "sound")).toBeHidden();
    await tab.keyboard.press("s");
    await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
  }
});

for (const [what, prepare] of [
  ["its script does not come", (tab: Tab) => tab.route("**/sound-*.js", (route) => route.fulfill({ status: 500 }))],
  [
    "the browser has no instrument",
    (tab: Tab) => tab.addInitScript(() => Object.defineProperty(window, "AudioContext", { value: undefined })),
  ],
] as const)
  test(`where ${what}, a sentence says so`, everyDay(what === "its script does not come"), async ({ page: tab }) => {
    const errors: string[] = [];
    tab.on("pageerror", ({ message }) => errors.push(message));
    await prepare(tab);
    await enter(tab, chartAt("yuebao-balance"));
    await tab.keyboard.press("s");
    await expect(notice(tab)).toHaveText(
      "This part could not be loaded. The chart, its table and its sources are all here.",
    );
    await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
    expect(errors).toEqual([]);
  });
