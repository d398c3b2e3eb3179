import { describe, expect, test } from "vitest";
import { furtherLangs } from "../../src/i18n/further.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { chartOf } from "../../src/site/registry/registry.ts";
import { faultsOfTranslations } from "../../src/site/translations/check.ts";
import { translatedEmbed } from "../../src/site/translations/embed.ts";
import { chartsIn, languageOf } from "../../src/site/translations/languages.ts";
import { overlapping, textBoxes } from "./lib/text-boxes.ts";

test("words in further languages are whole, and none is left over", () => expect(faultsOfTranslations()).toEqual([]));

/** Widths are estimates; so much may a line leave the drawing by one. */
const slack = 4;
const embeds = furtherLangs.flatMap((lang) => chartsIn(lang).map((id) => [id, lang] as const));

describe.each(embeds)("%s in %s", (id, lang) => {
  const embed = translatedEmbed(chartOf(id), languageOf(lang, id));
  const svgs = embed.views.flatMap(({ drawings }) => {
    const document = buildDocument();
    document.body.innerHTML = drawings;
    return [...document.querySelectorAll("svg")];
  });

  test("no line of text leaves the drawing, and none touches another", () => {
    expect(svgs.length).toBe(embed.views.length * 3);
    const faults = svgs.flatMap((svg) => {
      const [boxes, width] = [textBoxes(svg), Number(svg.getAttribute("width"))];
      const out = boxes.filter(({ left, right }) => left < -slack || right > width + slack);
      return [...out.map(({ words }) => `${width}: ${words}`), ...overlapping(boxes)];
    });
    expect(faults).toEqual([]);
  });

  test("the pieces of the title are the title", () => expect(embed.titlePieces.join("")).toBe(embed.title));
});
