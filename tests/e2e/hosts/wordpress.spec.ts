import { expect } from "@playwright/test";
import { frameOf, heightOf, contentOf, test } from "./place.ts";
import { everyDay } from "../../full.ts";

const secret = "Ab3dE6gH9j";

/**
 * What WordPress makes of an oEmbed answer from a site it does not list, and how its wp-embed.js asks for the height:
 * the frame is in a sandbox and hidden until it has answered, and made no higher than 1,000 px.
 */
const wordPress = (address: string) => `
  <script>
    window.heard = [];
    addEventListener("message", ({ data, source }) => {
      if (typeof data !== "object" || data === null || !data.secret || !data.message || !("value" in data)) return;
      if (/[^a-zA-Z0-9]/.test(data.secret)) return;
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || source !== frame.contentWindow) return;
      heard.push(data);
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
  </script>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" width="100%" height="300"
    style="position: absolute; visibility: hidden;" frameborder="0" data-secret="${secret}" src="${address}#?secret=${secret}"></iframe>`;

const widths = [320, 430, 680, 1200];

for (const chart of ["yuebao-balance", "forecast-scorecard"])
  for (const width of widths)
    test(
      `${chart} is whole in WordPress, ${width} px wide`,
      everyDay(chart !== "yuebao-balance" && width === 680),
      async ({ page, place }) => {
        await page.setViewportSize({ width: width + 16, height: 1200 });
        await page.goto(place.host(wordPress(`${place.site}embed/${chart}/?theme=light`)));
        const frame = await frameOf(page);
        await expect
          .poll(async () => {
            const spare = (await heightOf(page)) - (await contentOf(frame));
            return spare > -1 && spare <= 8 ? "fits" : `${spare} px`;
          })
          .toBe("fits");
        expect(await page.locator("iframe").getAttribute("style")).toBeNull();
        await expect(frame.locator(".credit")).toBeVisible();
        expect(await heightOf(page)).toBeLessThanOrEqual(1000);
      },
    );

test("a frame answers its parent's question with the secret it was given, and no other", async ({ page, place }) => {
  await page.goto(place.host(wordPress(`${place.site}embed/yuebao-balance/`)));
  await frameOf(page);
  const heard = () => page.evaluate(() => (window as Window & { heard?: unknown[] }).heard!.length);
  await expect.poll(heard).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const ask = (message: unknown) =>
    page.evaluate(
      (message) => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"),
      message as never,
    );
  const before = await heard();
  for (const wrong of [
    { message: "ready", secret: "other" },
    { message: "ready" },
    { message: "link", secret },
    "ready",
  ])
    await ask(wrong);
  await ask({ message: "ready", secret });
  await expect.poll(heard).toBe(before + 1);
});
