import { expect, test } from "@playwright/test";
import { chartAt, choice, drawing, figure, notice } from "./chart.ts";
import { isFull } from "../../full.ts";

/** Queries a page may meet: broken, over-long, repeated, foreign, and such as try to become markup or code. */
const hostile = [
  "?",
  "?&&&===",
  "?measure",
  "?measure=",
  "?=value",
  "?measure=VALUE",
  "?measure=%20value",
  "?measure=value&measure=count&measure=ticket",
  "?as=index&as=level",
  "?measure=count%00",
  "?measure=%E0%A4%A",
  "?measure=%FF%FE",
  "?%E9%87%91=%E8%9E%8D",
  "?measure=金额",
  "?measure=👩‍👩‍👧‍👦",
  "?measure=\u202Eeulav",
  "?measure=<script>alert(1)</script>",
  "?measure=<img src=x onerror=alert(1)>",
  '?"><svg onload=alert(1)>=1',
  "?<b>bold</b>=<i>italic</i>",
  "?measure=javascript:alert(1)",
  "?measure={{constructor.constructor('alert(1)')()}}",
  "?measure=${alert(1)}",
  "?{name}={value}&{known}={name}",
  "?__proto__=x",
  "?__proto__[measure]=value",
  "?constructor=value&prototype=value",
  "?toString=1&valueOf=1&hasOwnProperty=1",
  "?measure[]=value",
  "?measure.value=1",
  "?measure=value#<img src=x onerror=alert(1)>",
  "?measure=value;as=index",
  "?measure=value%26as=index",
  "?measure=../../../etc/passwd",
  "?measure=1 OR 1=1",
  "?measure=%2525252525",
  `?measure=${"a".repeat(5000)}`,
  `?${"a".repeat(5000)}=value`,
  `?${Array.from({ length: 400 }, (_, index) => `a${index}=${index}`).join("&")}`,
  `?${"measure=value&".repeat(300)}`,
  `?measure=${"金".repeat(800)}`,
];

const known = ["count", "value", "ticket"];

test("whatever the address says, a chart is there, and its words are words", async ({ page: tab }) => {
  const troubles: string[] = [];
  tab.on("pageerror", ({ message }) => troubles.push(message));
  tab.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  tab.on("dialog", (dialog) => {
    troubles.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const search of isFull ? hostile : hostile.filter((_, index) => index % 6 === 0)) {
    const what = search.slice(0, 60);
    await tab.goto("about:blank");
    await tab.goto(chartAt("count-or-value", search));
    const names = await figure(tab)
      .locator(".choices select")
      .evaluateAll((selects) => (selects as HTMLSelectElement[]).map(({ name }) => name));
    const asked = names.some((name) => new URL(tab.url()).searchParams.has(name));
    if (asked)
      await expect(
        figure(tab).locator("p[aria-live].visually-hidden").last(),
        `${what}: the address was read`,
      ).toBeAttached();
    await expect(figure(tab).locator(".view:visible"), what).toHaveCount(1);
    await expect(drawing(tab).locator("svg:visible"), what).toHaveCount(1);
    expect(await drawing(tab).locator("svg:visible [data-key]").count(), what).toBeGreaterThan(10);
    expect(known, what).toContain(await choice(tab, "measure").inputValue());
    expect(await notice(tab).evaluate((notice) => notice.children.length), `${what}: markup`).toBe(0);
    expect((await notice(tab).textContent())!.length, `${what}: at length`).toBeLessThan(1500);
    await expect(
      tab.locator("img[src=x], svg[onload], figure.chart script, figure.chart b, figure.chart i"),
      what,
    ).toHaveCount(0);
  }
  expect(troubles).toEqual([]);
});

test("the same in an embed, with what a host may ask of it", async ({ page: tab }) => {
  const troubles: string[] = [];
  tab.on("pageerror", ({ message }) => troubles.push(message));
  tab.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  for (const search of [
    "?theme=<b>dark</b>&measure=<i>value</i>",
    "?theme=dark&theme=light&background=red&title=maybe",
    "?childId=<script>alert(1)</script>&initialWidth=NaN",
    `?theme=${"d".repeat(3000)}`,
    "?quiet=on&quiet=off&__proto__=1",
  ]) {
    await tab.goto(`./embed/count-or-value/${search}`);
    await expect(drawing(tab).locator("svg:visible"), search).toHaveCount(1);
    expect(await notice(tab).evaluate((notice) => notice.children.length), search).toBe(0);
    await expect(notice(tab), search).not.toContainText("undefined");
  }
  expect(troubles).toEqual([]);
});
