import type { EmbedFacts, EmbedSettings, EmbedTexts, EmbedVersion } from "../../../src/embed-kit/snippets.ts";

const texts = (title: string): EmbedTexts => ({
  title,
  alt: 'A line from "1" to 2 & on.',
  credit: "Data: Small Bank · Word Order",
  asOf: "Figures to 30 June 2025",
  row: "June 2025, 2",
  licence: "CC BY 4.0",
});

const version = (folder: string, title: string): EmbedVersion => ({
  texts: { en: texts(title), zh: texts("小") },
  heights: {
    en: {
      on: [
        [0, 900, -0.5],
        [440, 100, 1],
        [960, 1060, 0],
      ],
      off: [[0, 500, 0]],
      "on?scale=log": [[0, 620, 0]],
    },
    zh: { on: [[0, 600, 0]], off: [[0, 500, 0]] },
  },
  pictures: { en: { width: 800, height: 500 }, zh: { width: 800, height: 480 } },
  choices: { scale: ["linear", "log"], range: ["all", "late"] },
  addresses: {
    en: {
      page: "https://a.org/charts/small/",
      frame: `https://a.org/${folder}embed/small/`,
      picture: `https://a.org/${folder}charts/small.png`,
    },
    zh: {
      page: "https://a.org/zh/charts/small/",
      frame: `https://a.org/${folder}zh/embed/small/`,
      picture: `https://a.org/${folder}zh/charts/small.png`,
    },
  },
});

/** What a panel knows of a small chart with two choices, live and in one edition. */
export const facts: EmbedFacts = {
  versions: {
    live: {
      ...version("", "Small & rising"),
      views: {
        en: {
          "?range=late": {
            address: "https://a.org/charts/small.late.png",
            alt: "The late years.",
            width: 800,
            height: 300,
          },
        },
        zh: {},
      },
    },
    "2026-11": version("editions/2026-11/", "Small, as it was"),
  },
  oembed: { en: "https://a.org/oembed/small.json", zh: "https://a.org/zh/oembed/small.json" },
  script: "https://a.org/embed.js",
};

export const settings: EmbedSettings = {
  lang: "en",
  theme: "auto",
  title: "on",
  edition: "live",
  choices: { scale: "linear", range: "all" },
  width: "680",
};
