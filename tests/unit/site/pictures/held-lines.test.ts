import { describe, expect, test } from "vitest";
import { langs } from "../../../../src/i18n/lang.ts";
import { holdLines } from "../../../../src/site/pictures/held-lines.ts";
import { poster } from "../../../../src/site/pictures/poster.ts";
import { charts } from "../../../../src/site/registry/registry.ts";
import { bundledFont, faceOf } from "../../../charts/lib/font.ts";

/** A picture of 800 pixels as `picture` writes it, with one line of words. */
const pictureOf = (words: string, style = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 200" font-family="'Source Sans 3', Arial, sans-serif">` +
  `<text x="32.0" y="60.0" font-size="26" fill="#1f1b16"${style}>${words}</text></svg>`;
const serif = ` font-weight="600" font-family="'Source Serif 4', Georgia, serif"`;
const long = "peaked in March 2018 and has more than halved since";

describe("lines that a wider face would carry over the edge", () => {
  test("are told how wide they are in their own face", () => {
    const [, length] = /textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs">/.exec(
      holdLines(pictureOf(long, serif)),
    )!;
    // The face's own kerning is a hundredth at most.
    const width = bundledFont("title").width(long, 26);
    expect(Number(length)).toBeGreaterThan(width * 0.99);
    expect(Number(length)).toBeLessThan(width * 1.01);
  });

  test("are measured as they are read: a mark that markup escapes is one sign", () => {
    const length = (words: string) => /textLength="([\d.]+)"/.exec(holdLines(pictureOf(words)))![1];
    expect(length(`${"m".repeat(30)}&lt;&amp;`)).toBe(length(`${"m".repeat(30)}&gt;&amp;`));
  });

  test("all lines of a title are held where one is", () => {
    const both = pictureOf(long, serif).replace(
      "</svg>",
      `<text x="32.0" y="90.0" font-size="26" fill="#1f1b16"${serif}>in March</text></svg>`,
    );
    expect(holdLines(both).match(/textLength/g)).toHaveLength(2);
  });

  test("short ones stay as they are: letters moved together are hard to read", () =>
    expect(holdLines(pictureOf("Share of payments"))).toBe(pictureOf("Share of payments")));
});

test.each([...charts.values()].map((chart) => chart.id))(
  "%s: no line leaves the page in a face a fifth wider",
  (id) => {
    for (const lang of langs) {
      const svg = holdLines(poster(charts.get(id)!, lang));
      const lines = svg.matchAll(
        /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" fill="#\w+"( font-weight="600")?(?: font-family="'([^']+)'[^"]*")?>([^<]+)</g,
      );
      const leaving = [...lines].filter(([, x, size, bold, family, words]) => {
        const face = faceOf(family ?? (lang === "en" ? "Source Sans 3" : "Noto Sans SC"), bold !== undefined);
        return Number(x) + bundledFont(face).width(words!, Number(size)) * 1.2 > 800;
      });
      expect(leaving.map(([, , , , , words]) => words)).toEqual([]);
    }
  },
);
