import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { inkOf, labelsOf, lostLabels } from "../../../scripts/pictures/labels.ts";
import { facePath } from "../../../src/site/pictures/face-files.ts";

/** Two labels as pictures hold them, on paper. */
const picture = (second: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60" font-family="Source Sans 3">` +
  `<rect width="200" height="60" fill="#fcfaf5"/><text x="10" y="20" font-size="14" fill="#b8401a">Yu’e Bao</text>` +
  `${second}</svg>`;
const bank = '<text x="10" y="50" font-size="14" fill="#16365f">Banks</text>';
const image = (svg: string) =>
  new Resvg(svg, {
    font: { fontFiles: [facePath("text")], loadSystemFonts: false },
    fitTo: { mode: "zoom", value: 2 },
  })
    .render()
    .asPng();
const { labels, width } = labelsOf(picture(bank));
const lost = async (second: string) =>
  lostLabels(
    labels,
    await inkOf(labels, width, image(picture(bank))),
    await inkOf(labels, width, image(picture(second))),
  );

test("labels are read from the words of a picture", () => {
  expect(labels.map(({ words }) => words)).toEqual(["Yu’e Bao", "Banks"]);
  expect(width).toBe(200);
});

test("a label that is drawn is kept, in another size of the image as well", async () => {
  expect(await lost(bank)).toEqual([]);
  const small = new Resvg(picture(bank), { font: { fontFiles: [facePath("text")], loadSystemFonts: false } }).render();
  const reference = await inkOf(labels, width, image(picture(bank)));
  expect(lostLabels(labels, reference, await inkOf(labels, width, small.asPng()))).toEqual([]);
});

test.each([
  ["missing", ""],
  ["elsewhere", bank.replace('x="10"', 'x="120"')],
  ["under its halo", bank + bank.replaceAll("#16365f", "#fcfaf5").replace(">", ' stroke="#fcfaf5" stroke-width="4">')],
])("a label that is %s is lost", async (_, second) => expect(await lost(second)).toEqual(["Banks"]));
