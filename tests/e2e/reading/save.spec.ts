import { readFile } from "node:fs/promises";
import { expect, test, type Page as Tab } from "@playwright/test";
import { bringTools, chartAt, fewByMark, choice, dialog, enter, figure, isMade, readout, tool } from "./chart.ts";
import { inFull } from "../../full.ts";

/** The embed of a chart: there the view is saved as it is seen. For pages see picture.spec.ts. */
const embedOf = (address: string) => address.replace("/charts/", "/embed/");

async function save(tab: Tab, form: "SVG" | "PNG"): Promise<{ name: string; bytes: Buffer }> {
  await tool(tab, "save").click();
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    dialog(tab).getByRole("button", { name: form }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await tab.keyboard.press("Escape");
  return { name: download.suggestedFilename(), bytes };
}

async function hydrate(tab: Tab, address: string) {
  await tab.goto(address);
  await bringTools(figure(tab));
}

/** What is wrong with a saved drawing as an XML document that stands alone; and its words, each with its box. */
const examine = (tab: Tab, markup: string) =>
  tab.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
    const faults = [...parsed.querySelectorAll("parsererror")].map((error) => error.textContent);
    for (const element of parsed.querySelectorAll("*")) {
      if (/^(script|style|image|use|foreignObject|a)$/.test(element.localName)) faults.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes)
        if (
          /var\(|currentcolor|url\(|javascript:|^on/i.test(`${name}\n${value}`) ||
          (/^(src|(xlink:)?href|style|class)$/.test(name) && value !== "")
        )
          faults.push(`${name}="${value}"`);
    }
    const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
    document.body.append(svg);
    const frame = svg.getBoundingClientRect();
    const outside = [...svg.querySelectorAll("text")]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < frame.left - 4 || right > frame.right + 4 || top < frame.top - 1 || bottom > frame.bottom + 1;
      })
      .map((text) => text.textContent);
    const words = [...svg.querySelectorAll("text")].map((text) => text.textContent);
    const { width, height } = svg.viewBox.baseVal;
    svg.remove();
    return { faults, outside, words: words.join(""), title: parsed.querySelector("title")?.textContent, width, height };
  }, markup);

for (const { path, address } of fewByMark)
  test(`${path} is saved as a drawing that stands alone`, async ({ page: tab }) => {
    await hydrate(tab, embedOf(address));
    const { name, bytes } = await save(tab, "SVG");
    const id = /\/charts\/(.*)\//.exec(path)![1]!;
    expect(name).toBe(`${id}.svg`);
    const found = await examine(tab, bytes.toString());
    expect(found.faults).toEqual([]);
    expect(found.outside).toEqual([]);
    const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, "");
    const title = await figure(tab).locator(".chart-title").textContent();
    expect(plain(found.title)).toBe(plain(title));
    expect(plain(found.words)).toContain(plain(title));
    const credit = (await figure(tab).locator(".credit").textContent())!.split(" · ")[0];
    expect(plain(found.words), "who the data are from").toContain(plain(credit));
    expect(plain(found.words), "where it is from").toContain(plain(await figure(tab).getAttribute("data-page")));
    expect(bytes.toString(), "the mark of the reading is not part of it").not.toContain("cursor");
  });

test("a picture of twice the pixels, and of the same shape", inFull, async ({ page: tab }) => {
  await hydrate(tab, embedOf(chartAt("yuebao-balance")));
  const svg = await examine(tab, (await save(tab, "SVG")).bytes.toString());
  const { name, bytes } = await save(tab, "PNG");
  expect(name).toBe("yuebao-balance.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([svg.width * 2, svg.height * 2]);
  const painted = await tab.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const brush = canvas.getContext("2d")!;
    brush.drawImage(image, 0, 0);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    return [...colours];
  }, bytes.toString("base64"));
  for (const colour of [0xfcfaf5, 0xb8401a, 0x1d1b18]) expect(painted, colour.toString(16)).toContain(colour);
});

test("in the dark, with the dark's colours", inFull, async ({ page: tab }) => {
  await tab.emulateMedia({ colorScheme: "dark" });
  await hydrate(tab, embedOf(chartAt("yuebao-balance")));
  const markup = (await save(tab, "SVG")).bytes.toString();
  expect((await examine(tab, markup)).faults).toEqual([]);
  expect(markup).toContain('fill="#16171a"');
  expect(markup).toContain('fill="#ece7dd"');
  expect(markup).not.toContain("#1d1b18");
});

test("as seen: another view says which it is, and a phone's drawing is a phone's", inFull, async ({ page: tab }) => {
  await hydrate(tab, embedOf(chartAt("count-or-value")));
  await choice(tab, "measure").selectOption("value");
  await expect(figure(tab).locator(".view:not(.off) .finding")).toContainText("By value");
  await bringTools(figure(tab));
  const wide = await examine(tab, (await save(tab, "SVG")).bytes.toString());
  expect(wide.words).toContain("By value, the banks lead in every year that can be compared");
  await choice(tab, "as").selectOption("index");
  await isMade(tab);
  await bringTools(figure(tab));
  const indexed = await examine(tab, (await save(tab, "SVG")).bytes.toString());
  expect(indexed.faults).toEqual([]);
  expect(indexed.words).toContain("index, 2016 = 100");
  await tab.setViewportSize({ width: 360, height: 740 });
  await bringTools(figure(tab));
  const narrow = await examine(tab, (await save(tab, "SVG")).bytes.toString());
  expect(narrow.width).toBeLessThan(wide.width);
  expect(narrow.outside).toEqual([]);
});

test("where no picture can be made, the button says so", async ({ page: tab }) => {
  const errors: string[] = [];
  tab.on("pageerror", ({ message }) => errors.push(message));
  await tab.addInitScript(() => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error("no"));
  });
  await hydrate(tab, embedOf(chartAt("yuebao-balance")));
  await tool(tab, "save").click();
  await dialog(tab).getByRole("button", { name: "PNG" }).click();
  await expect(dialog(tab)).toContainText("This part could not be loaded.");
  expect(errors).toEqual([]);
});

test(
  "full screen is offered where the browser has it, and the dialogs stand on top of it",
  inFull,
  async ({ page: tab }) => {
    await enter(tab, chartAt("yuebao-balance"));
    expect(await tab.evaluate(() => document.fullscreenEnabled)).toBe(true);
    await tool(tab, "screen").click();
    await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.className)).toBe("chart");
    await expect(readout(tab)).toBeVisible();
    await tool(tab, "receipt").click();
    await expect(dialog(tab)).toBeVisible();
    await dialog(tab).getByRole("button").last().click();
    await tool(tab, "screen").click();
    await expect.poll(() => tab.evaluate(() => document.fullscreenElement)).toBe(null);
  },
);

test("and not where it does not", inFull, async ({ page: tab }) => {
  await tab.addInitScript(() => Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: false }));
  await enter(tab, chartAt("yuebao-balance"));
  await expect(tool(tab, "screen")).toBeHidden();
});
