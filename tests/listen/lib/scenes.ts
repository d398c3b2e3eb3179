/** What is listened to: pages and keys. The keys are the same in both languages. */
import type { Lang } from "../../../src/i18n/lang.ts";

/** One thing a reader does; a note heads what follows it in the transcript. */
export type Step =
  | { note: string }
  /** A page, below the path of its language. */
  | { open: string }
  /** A key by its name in xdotool, and how often it is pressed. */
  | { press: string; times: number }
  | { type: Record<Lang, string> }
  /** Seconds in which what comes unasked is heard. */
  | { wait: number };

const note = (note: string): Step => ({ note });
const open = (open: string): Step => ({ open });
const press = (press: string, times = 1): Step => ({ press, times });
const type = (en: string, zh = en): Step => ({ type: { en, zh } });
const wait = (wait: number): Step => ({ wait });

export const scenes: Readonly<Record<string, readonly Step[]>> = {
  chart: [
    note("The address of a point"),
    open("charts/yuebao-balance/#2018-03-31"),
    press("Right"),
    note("From the heading to the drawing by Tab, and along its points"),
    open("charts/yuebao-balance/"),
    press("h"),
    press("Tab", 3),
    press("Right", 3),
    press("End"),
    press("Left"),
    note("The receipt of a point, and back"),
    press("r"),
    press("Escape"),
    press("Left"),
    note("The point's row in the table"),
    press("t"),
    note("A choice"),
    open("charts/yuebao-balance/"),
    press("h"),
    press("Tab"),
    press("Down"),
    wait(4),
    note("Line by line as a document"),
    open("charts/yuebao-balance/"),
    press("h"),
    press("Down", 12),
    note("The table by another column"),
    open("charts/yuebao-balance/"),
    press("h"),
    press("Tab", 3),
    press("t"),
    press("shift+b"),
    press("Return"),
    wait(2),
    note("A chart of several series"),
    open("charts/cashless-world/"),
    press("h"),
    press("Tab", 2),
    press("Right"),
    press("Down"),
  ],
  essay: [
    note("A figure in a sentence leads to its row, in words, and back"),
    open("essays/leftover-treasure/"),
    press("h"),
    press("k", 6),
    press("Return"),
    wait(3),
    press("Tab"),
    press("Return"),
    wait(3),
    note("A line to be drawn"),
    open("essays/leftover-treasure/"),
    press("h", 3),
    press("Tab", 2),
    press("Up", 2),
    press("Right"),
    press("Up"),
    press("Return"),
    wait(2),
    note("What an amount earned"),
    open("essays/leftover-treasure/"),
    press("e"),
    press("Tab"),
    press("ctrl+a"),
    type("20000"),
    wait(2),
  ],
  judge: [
    note("A forecast, judged and compared with the record"),
    open("essays/forecast-graded/"),
    press("b", 4),
    press("Return"),
    wait(2),
    press("Tab", 4),
    press("Return"),
  ],
  guess: [
    note("A question before its answer"),
    open("essays/round-trip/"),
    press("r"),
    press("Down"),
    press("Down"),
    press("Return"),
    wait(2),
  ],
  explore: [
    note("A series chosen from the form"),
    open("explore/"),
    press("h"),
    press("Tab", 5),
    press("Down"),
    wait(4),
  ],
  search: [
    note("A query, while it is typed and after"),
    open("search/"),
    press("h"),
    press("Tab"),
    type("netsunion", "wanglian"),
    wait(3),
    press("Down", 2),
  ],
};
