import { expect } from "@playwright/test";
import measuredIn from "../../../src/embed-kit/heights-faces.json" with { type: "json" };
import measured from "../../../src/embed-kit/heights.json" with { type: "json" };
import { heightAt, type Heights } from "../../../src/embed-kit/heights.ts";
import { facesOf } from "../../../scripts/faces.ts";
import { langs } from "../../../src/i18n/lang.ts";
import { isFull } from "../../full.ts";
import { test } from "./place.ts";

const heights = measured as unknown as Record<string, Record<"en" | "zh", Record<"on" | "off", Heights>> | undefined>;

/** Runs in a page: the heights of an embed at some widths, with its title and without. */
const measure = async ({ address, widths }: { address: string; widths: number[] }) => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "border:0;height:4000px;width:320px";
  frame.src = address;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.replaceChildren(frame);
  await loaded;
  const { documentElement: root, body } = frame.contentDocument!;
  return ["on", "off"].flatMap((title) =>
    widths.map((width) => {
      root.dataset["title"] = title;
      frame.style.width = `${width}px`;
      return { title: title as "on" | "off", width, height: body.getBoundingClientRect().height };
    }),
  );
};

for (const lang of langs)
  test(`every chart is as high as its codes say, ${lang}`, async ({ page, place }) => {
    const faces = await facesOf(page, place.site, place.charts[0]!);
    // In other faces than those measured in, lines wrap elsewhere: a title's two more or two less, or four of small print.
    const room = faces[lang] === measuredIn[lang] ? { under: 0, over: 8 } : { under: 64, over: 64 };
    await page.goto(`${place.site}robots.txt`);
    const faults: string[] = [];
    // Daily every second chart in English, and in Chinese those between.
    for (const [index, chart] of place.charts.entries()) {
      if (!isFull && index % 2 !== langs.indexOf(lang)) continue;
      // Common columns, and widths nobody thought of.
      const widths = [320, 343, 375, 414, 439, 440, 480, 553, 600, 679, 680, 727, 800, 961, 1000, 1200];
      const address = `${place.site}${lang === "zh" ? "zh/" : ""}embed/${chart}/`;
      for (const { title, width, height } of await page.evaluate(measure, { address, widths })) {
        const told = heights[chart] ? heightAt(heights[chart][lang][title], width) : 0;
        if (told < Math.floor(height) - room.under || told > height + room.over)
          faults.push(
            `${chart} (${lang}, title ${title}) at ${width} px is ${Math.ceil(height)} px high; src/embed-kit/heights.json says ${told}`,
          );
      }
    }
    expect(faults, "measure again: npm run build && npm run embed:heights && npm run build").toEqual([]);
  });
