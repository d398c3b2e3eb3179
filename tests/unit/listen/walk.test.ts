import { expect, test } from "vitest";
import type { Listener } from "../../listen/lib/listener.ts";
import { scenes } from "../../listen/lib/scenes.ts";
import { walk } from "../../listen/lib/walk.ts";

const opened: string[] = [];

/** A reader that says what it was asked to do. */
const echo: Listener = {
  open: (address) => {
    opened.push(address);
    return Promise.resolve();
  },
  press: (key) => Promise.resolve(key === "Tab" ? ["link", "two"] : []),
  type: (text) => Promise.resolve([text]),
  hear: (seconds) => Promise.resolve([`${seconds} s`]),
  stop: () => Promise.resolve(),
};

test("a transcript has each step and what was said after it", async () => {
  const steps = [
    { note: "A page" },
    { open: "charts/a/" },
    { press: "Tab", times: 2 },
    { press: "x", times: 1 },
    { note: "A point" },
    { open: "charts/a/#2018" },
    { type: { en: "fund", zh: "基金" } },
    { wait: 3 },
  ];
  const parts: string[] = [];
  const transcript = await walk(echo, steps, "zh", "http://localhost:1/", (part) => parts.push(part));
  expect(transcript).toBe(`# A page

open /zh/charts/a/
press Tab
    link
    two
press Tab
    link
    two
press x
    (nothing)

# A point

open /zh/charts/a/#2018
type 基金
    基金
wait 3 s
    3 s
`);
  expect(opened).toEqual(["http://localhost:1/zh/charts/a/", "http://localhost:1/zh/charts/a/#2018"]);
  expect(parts.join("\n") + "\n").toBe(transcript);
});

test("every scene begins with what it is for, and opens a page before it presses a key", () => {
  for (const [name, steps] of Object.entries(scenes)) {
    expect(steps[0], name).toHaveProperty("note");
    expect(steps[1], name).toHaveProperty("open");
  }
});
