import { expect, type Page as Tab } from "@playwright/test";
import { palette } from "../../../src/chart-kit/theme.ts";
import { frameOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

test.use({ viewport: { width: 680, height: 1000 }, colorScheme: "light" });

/** The colour of the screen at the right edge of the frame, level with its middle, as "r,g,b". */
async function paperOf(tab: Tab): Promise<string> {
  const box = (await tab.locator("iframe").boundingBox())!;
  const png = await tab.screenshot({ clip: { x: box.x + box.width - 2, y: box.y + 8, width: 1, height: 1 } });
  return tab.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join();
  }, png.toString("base64"));
}

const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join();

const page = (code: string) =>
  `<style>body{margin:0;background:rgb(32,48,64)}</style><div style="background:rgb(32,48,64)">${code}</div>`;

const toDark = (tab: Tab) =>
  tab.evaluate(() => {
    const frame = document.querySelector("iframe")!;
    frame.style.colorScheme = "dark";
    frame.contentWindow!.postMessage({ type: "word-order:theme", theme: "dark" }, "*");
  });

test("a host's switch turns the frame dark and light again", inFull, async ({ page: tab, place }) => {
  await tab.goto(place.host(page(place.code("frame"))));
  const frame = await frameOf(tab);
  await expect.poll(() => paperOf(tab)).toBe(rgb(palette.light.paper));
  await toDark(tab);
  await expect.poll(() => paperOf(tab)).toBe(rgb(palette.dark.paper));
  expect(await frame.evaluate(() => getComputedStyle(document.body).color)).toBe(
    `rgb(${rgb(palette.dark.ink).replaceAll(",", ", ")})`,
  );
  await tab.evaluate(() =>
    document.querySelector("iframe")!.contentWindow!.postMessage({ type: "word-order:theme", theme: "light" }, "*"),
  );
  await expect.poll(() => paperOf(tab)).toBe(rgb(palette.light.paper));
});

test("a frame is light unless its code follows the reader's own setting", inFull, async ({ page: tab, place }) => {
  await tab.emulateMedia({ colorScheme: "dark" });
  await tab.goto(place.host(page(place.code("frame"))));
  await frameOf(tab);
  await expect.poll(() => paperOf(tab)).toBe(rgb(palette.light.paper));
  await tab.goto(
    place.host(
      page(place.code("frame").replace("?theme=light", "").replace("color-scheme:light", "color-scheme:light dark")),
    ),
  );
  await frameOf(tab);
  await expect.poll(() => paperOf(tab)).toBe(rgb(palette.dark.paper));
});

/** A browser puts a white page behind a frame whose colour scheme is not its host's. */
test("a transparent frame shows the host's own colour, light and dark", inFull, async ({ page: tab, place }) => {
  await tab.goto(place.host(page(place.code("frame").replace("?theme=light", "?background=transparent"))));
  await frameOf(tab);
  await expect.poll(() => paperOf(tab)).toBe("32,48,64");
  await toDark(tab);
  await expect.poll(() => paperOf(tab)).toBe("32,48,64");
});
