import { expect, test } from "vitest";
import { lettersOf, raster } from "../../../../src/site/pictures/raster.ts";

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30" font-family="Noto Sans SC"><rect width="80" height="30" fill="#fff"/><text x="2" y="22" font-size="20">${text}</text></svg>`;
const letters = lettersOf(["余额宝", "bank "]);

test("a picture of twice the size, as PNG", async () => {
  const bytes = Buffer.from(await raster(svg("余额宝"), letters));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([160, 60]);
});

/** A glyph that is not there leaves no ink: the picture would be that of no words. */
test("both scripts are set", async () => {
  const empty = (await raster(svg(""), letters)).byteLength;
  for (const words of ["余额宝", "bank"]) expect((await raster(svg(words), letters)).byteLength).toBeGreaterThan(empty);
});
