import { globSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { reducePicture } from "../../../scripts/reduce-picture.ts";

const pixels = async (png: Uint8Array) => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, size: [info.width, info.height] };
};

test("a reduced picture is of the same size, looks the same, and has a third of the bytes", async () => {
  const picture = readFileSync(globSync("editions/pictures/*.png").sort()[0]!);
  const reduced = await reducePicture(picture);
  const [before, after] = [await pixels(picture), await pixels(reduced)];
  expect(after.size).toEqual(before.size);
  expect(reduced.length).toBeLessThan(picture.length / 3);
  // Of 255 steps of a channel; a colour of its own that was lost would show as tens.
  const steps = before.data.reduce((sum, value, i) => sum + Math.abs(value - after.data[i]!), 0);
  expect(steps / before.data.length).toBeLessThan(0.5);
  // The colours of lines and areas are those of the palette: nothing large is off by much.
  const far = before.data.filter((value, i) => Math.abs(value - after.data[i]!) > 32).length;
  expect(far / before.data.length).toBeLessThan(0.001);
});
