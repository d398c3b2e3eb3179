import { expect, type Page as Tab } from "@playwright/test";
import { contentOf, frameOf, heightOf, test } from "./place.ts";
import { everyDay, inFull } from "../../full.ts";

/** A host that keeps every message, in the order they came. */
const keeping = "<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>";
const plain = (address: string, style = "width:100%;height:900px;border:0") =>
  `<iframe src="${address.replaceAll("&", "&amp;")}" style="${style}"></iframe>`;

const heard = (tab: Tab) => tab.evaluate(() => (window as Window & { heard?: unknown[] }).heard!);
const ofOwn = (messages: unknown[]) =>
  messages.filter((message) => (message as { type?: string }).type === "word-order:height") as { height: number }[];

/** Lets a number of screen frames pass: as long as a change would need to be told. */
const pass = (tab: Tab, frames = 20) =>
  tab.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((done) => requestAnimationFrame(done));
  }, frames);

test.use({ viewport: { width: 680, height: 1000 } });

test("a frame tells its height in every dialect hosts listen to, and only when it changes", async ({ page, place }) => {
  const [id] = place.charts;
  await page.goto(place.host(keeping + plain(`${place.site}embed/${id}/?childId=chart-1`)));
  const frame = await frameOf(page);
  const height = Math.ceil(await contentOf(frame));
  const src = `${place.site}embed/${id}/?childId=chart-1`;
  const all = [
    `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [id!]: height } },
    JSON.stringify({ context: "iframe.resize", src, height }),
    { type: "word-order:height", id, height },
  ];
  await expect.poll(() => heard(page)).toEqual(all);
  await pass(page);
  expect(await heard(page), "nothing changed, so nothing is said").toEqual(all);

  await frame.locator("summary").click();
  await expect.poll(async () => (await heard(page)).length).toBe(10);
  const open = Math.ceil(await contentOf(frame));
  expect(ofOwn(await heard(page)).map(({ height }) => height)).toEqual([height, open]);
});

test("without a name from pym.js nothing is said to pym.js", inFull, async ({ page, place }) => {
  await page.goto(place.host(keeping + plain(`${place.site}embed/${place.charts[0]}/?childId=a%20b`)));
  await frameOf(page);
  await expect.poll(async () => (await heard(page)).length).toBe(4);
  expect((await heard(page)).filter((message) => typeof message === "string" && message.startsWith("pym"))).toEqual([]);
});

test(
  "a host may ask, in our words or AMP's; a hundred questions are answered once a frame",
  inFull,
  async ({ page, place }) => {
    await page.goto(place.host(keeping + plain(`${place.site}embed/${place.charts[0]}/`)));
    await frameOf(page);
    await expect.poll(async () => (await heard(page)).length).toBe(4);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector("iframe")!;
      for (let turn = 0; turn < 100; turn++) contentWindow!.postMessage({ type: "word-order:ask" }, "*");
      contentWindow!.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
    });
    await expect.poll(async () => ofOwn(await heard(page)).length).toBeGreaterThan(1);
    await pass(page);
    expect(ofOwn(await heard(page)).length).toBeLessThan(10);
  },
);

test("only the parent gives orders, and of its orders only a known theme is followed", async ({ page, place }) => {
  await page.goto(place.host(keeping + plain(`${place.site}embed/${place.charts[0]}/`)));
  const frame = await frameOf(page);
  const theme = () => frame.evaluate(() => document.documentElement.dataset["theme"]);
  await frame.evaluate(() => postMessage({ type: "word-order:theme", theme: "dark" }, "*"));
  for (const message of [
    "dark",
    null,
    7,
    [],
    { type: "word-order:theme", theme: "<b>" },
    { type: "word-order:theme" },
    { theme: "dark" },
  ])
    await page.evaluate(
      (message) => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"),
      message as never,
    );
  await pass(page);
  expect(await theme()).toBeUndefined();
  await page.evaluate(() =>
    document.querySelector("iframe")!.contentWindow!.postMessage({ type: "word-order:theme", theme: "dark" }, "*"),
  );
  await expect.poll(theme).toBe("dark");
});

test("no parameter puts markup into a frame, and what is not understood is said", async ({ page, place }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => errors.push(dialog.message()));
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>');
  const names = ["theme", "title", "background", "quiet", "childId", "parentUrl", "scale", evil];
  await page.goto(
    place.host(plain(`${place.site}embed/${place.charts[0]}/?${names.map((name) => `${name}=${evil}`).join("&")}`)),
  );
  const frame = await frameOf(page);
  await expect(frame.locator(".notice")).toContainText("onerror");
  expect(await frame.locator("img, .notice *, main script").count()).toBe(0);
  expect(
    await frame.evaluate(() =>
      Object.keys(document.documentElement.dataset).filter((name) =>
        ["theme", "title", "background", "quiet"].includes(name),
      ),
    ),
  ).toEqual([]);
  expect(errors).toEqual([]);
});

/** The code of the panel, as a page with a listener or without one has it. */
for (const variant of ["frame", "listener"] as const)
  test(
    `${variant}: the frame follows its column, its table and the height of the window`,
    everyDay(variant === "listener"),
    async ({ page, place }) => {
      await page.goto(place.host(`<div id="column" style="width:640px">${place.code(variant)}</div>`));
      const frame = await frameOf(page);
      /** Chromium 156, left to size the frame by itself, never makes it lower than it was laid out first. */
      let first = 0;
      const fits = () =>
        expect
          .poll(async () => {
            const height = await heightOf(page);
            const spare = height - (await contentOf(frame));
            if (variant === "frame" && spare > 8 && height === first) return "fits";
            return spare > -1 && spare <= 8
              ? "fits"
              : `${spare} px to spare at ${await frame.evaluate(() => innerWidth)} px`;
          })
          .toBe("fits");
      await fits();
      first = await heightOf(page);
      for (const width of [320, 460, 1000, 700]) {
        await page.locator("#column").evaluate((column, width) => (column.style.width = `${width}px`), width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        await fits();
      }
      const folded = await heightOf(page);
      await frame.locator("summary").click();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(folded + 100);
      await fits();
      await frame.locator("summary").click();
      await fits();
      await page.setViewportSize({ width: 1000, height: 400 });
      await fits();
    },
  );

test("a host whose scrollbar comes and goes with the frame's height comes to rest", inFull, async ({ page, place }) => {
  const body = `${keeping}<div id="column" style="width:560px">${plain(`${place.site}embed/${place.charts[0]}/`)}</div>
    <script>
      let first;
      addEventListener("message", ({ data }) => {
        if (data?.type !== "word-order:height") return;
        first ??= data.height;
        // As a page does that is just high enough to need a scrollbar: 15 pixels less for the column.
        document.getElementById("column").style.width = data.height >= first ? "545px" : "560px";
      });
    </script>`;
  await page.goto(place.host(body));
  await frameOf(page);
  await expect.poll(async () => ofOwn(await heard(page)).length).toBeGreaterThan(1);
  await pass(page, 40);
  const before = (await heard(page)).length;
  await pass(page, 40);
  expect((await heard(page)).length).toBe(before);
});

test("a frame does not grow by being made higher", inFull, async ({ page, place }) => {
  const grow = `<script>addEventListener("message", ({ data }) => { if (data?.type === "word-order:height") document.querySelector("iframe").style.height = data.height + 200 + "px" })</script>`;
  await page.goto(place.host(keeping + grow + plain(`${place.site}embed/${place.charts[0]}/`)));
  await frameOf(page);
  await expect.poll(async () => ofOwn(await heard(page)).length).toBe(1);
  await pass(page, 40);
  expect(ofOwn(await heard(page)).length).toBe(1);
});

test("a lazy frame below the window is painted whole when it is reached", inFull, async ({ page, place }) => {
  await page.goto(place.host(`<div style="height:6000px"></div>${place.code("frame")}`));
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(400);
  expect(Math.round(await heightOf(page))).toBe(await frame.evaluate(() => innerHeight));
});

test("in a column that shrinks to what it holds, a frame keeps its full width", inFull, async ({ page, place }) => {
  await page.goto(place.host(`<div style="display:flex;justify-content:center">${place.code("frame")}</div>`));
  await frameOf(page);
  expect(await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().width)).toBeGreaterThanOrEqual(
    300,
  );
});

test("a link followed in a frame leaves the host's page as it is", inFull, async ({ page, place }) => {
  await page.goto(place.host(plain(`${place.site}embed/${place.charts[0]}/`)));
  const frame = await frameOf(page);
  const links = await frame
    .locator("a[href]")
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).target || document.querySelector("base")?.target),
    );
  expect(links.length).toBeGreaterThan(0);
  expect([...new Set(links)]).toEqual(["_blank"]);
});
