import { expect, type Page as Tab } from "@playwright/test";
import { contentOf, frameOf, heightOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

test.use({ viewport: { width: 680, height: 1000 } });

const frame = (address: string, attributes = "") =>
  `<iframe src="${address}" ${attributes} style="width:100%;height:333px;border:0"></iframe>`;
const pass = (tab: Tab) =>
  tab.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

test("gives a frame the height it reports, whichever of the two comes first", async ({ page, place }) => {
  const address = `${place.site}embed/${place.charts[0]}/`;
  const script = `<script async src="${place.site}embed.js"></script>`;
  for (const body of [script + frame(address), frame(address) + script]) {
    await page.goto(place.host(body));
    await expect.poll(async () => (await heightOf(page)) - Math.ceil(await contentOf(await frameOf(page)))).toBe(0);
  }
  // Long after the frame has said its height.
  await page.goto(place.host(frame(address)));
  await frameOf(page);
  await pass(page);
  expect(await heightOf(page)).toBe(333);
  await page.addScriptTag({ url: `${place.site}embed.js` });
  await expect.poll(async () => (await heightOf(page)) - Math.ceil(await contentOf(await frameOf(page)))).toBe(0);
});

test("a least height written for another browser gives way to what the frame says", inFull, async ({ page, place }) => {
  const address = `${place.site}embed/${place.charts[0]}/`;
  await page.goto(
    place.host(
      `<script async src="${place.site}embed.js"></script><iframe src="${address}" style="width:100%;min-height:2000px;border:0"></iframe>`,
    ),
  );
  await expect.poll(async () => (await heightOf(page)) - Math.ceil(await contentOf(await frameOf(page)))).toBe(0);
});

test("loaded again it does nothing more", inFull, async ({ page, place }) => {
  await page.goto(place.host(place.code("listener")));
  await frameOf(page);
  const listeners = await page.evaluate(async (src) => {
    let added = 0;
    window.addEventListener = new Proxy(window.addEventListener, {
      apply(own, self, all) {
        added += 1;
        return Reflect.apply(own, self, all) as unknown;
      },
    });
    for (let turn = 0; turn < 3; turn++) {
      const script = document.createElement("script");
      script.src = src;
      document.body.append(script);
      await new Promise((done) => (script.onload = done));
    }
    return added;
  }, `${place.site}embed.js`);
  expect(listeners).toBe(0);
});

/** Hosts have other frames than ours, and they may say anything. */
test("heeds no frame but ours, and no message but a height", async ({ page, place }) => {
  const own = `${place.site}embed/${place.charts[0]}/`;
  const stranger = place.host(
    `<script>for (const height of [100, 900]) parent.postMessage({ type: "word-order:height", id: "a", height }, "*")</script>`,
  );
  await page.goto(
    place.host(
      `<script async src="${place.site}embed.js"></script>${frame(stranger, 'id="stranger"')}${frame(own, 'id="own"')}`,
    ),
  );
  const height = () => page.locator("#own").evaluate((frame) => frame.style.height);
  await expect.poll(height).not.toBe("333px");
  const right = await height();

  // The host itself, and the stranger, speak as the frame would.
  await page.evaluate(() => {
    for (const height of [1, 5000]) postMessage({ type: "word-order:height", id: "a", height }, "*");
  });
  // Our frame says what is no height.
  const ours = (await (await page.$("#own"))!.contentFrame())!;
  await ours.evaluate(() => {
    const none = [0, -1, 20_000, 1e9, NaN, Infinity, "500", null, {}, [400], "1px;position:fixed"];
    for (const height of none) parent.postMessage({ type: "word-order:height", height }, "*");
    for (const message of [null, "", 7, [], { height: 5000 }, { type: "height", height: 5000 }])
      parent.postMessage(message, "*");
  });
  await pass(page);
  expect(await height()).toBe(right);
  expect(await page.locator("#stranger").evaluate((frame) => frame.style.height)).toBe("333px");
});

test("a frame of ours that has gone to another site is a stranger", inFull, async ({ page, place }) => {
  const stranger = place.host(
    `<script>parent.postMessage({ type: "word-order:height", id: "a", height: 900 }, "*")</script>`,
  );
  await page.goto(
    place.host(`<script async src="${place.site}embed.js"></script>${frame(`${place.site}embed/${place.charts[0]}/`)}`),
  );
  const inside = await frameOf(page);
  await expect.poll(() => heightOf(page)).not.toBe(333);
  const right = await heightOf(page);
  const heard = await page.evaluateHandle(() => ({
    message: new Promise((done) => addEventListener("message", ({ data }) => data?.height === 900 && done(data))),
  }));
  // As a link in it would: Chromium may give the frame another process, and then closes what steered the first.
  await inside.evaluate((address) => void setTimeout(() => location.assign(address)), stranger);
  await heard.evaluate(({ message }) => message);
  await pass(page);
  expect(await heightOf(page)).toBe(right);
});

test("a flood of heights is followed to its last, and the page stays awake", inFull, async ({ page, place }) => {
  await page.goto(
    place.host(`<script async src="${place.site}embed.js"></script>${frame(`${place.site}embed/${place.charts[0]}/`)}`),
  );
  const inside = await frameOf(page);
  await expect.poll(() => heightOf(page)).not.toBe(333);
  await inside.evaluate(() => {
    for (let height = 100; height < 5100; height++) parent.postMessage({ type: "word-order:height", height }, "*");
    parent.postMessage({ type: "word-order:height", height: 640 }, "*");
  });
  await expect.poll(() => heightOf(page)).toBe(640);
});
