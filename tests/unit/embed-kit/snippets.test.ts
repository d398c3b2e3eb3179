import { describe, expect, test } from "vitest";
import { frameAddress, heightsOf, pictureOf, snippets, chosenVersion } from "../../../src/embed-kit/snippets.ts";
import { facts, settings } from "./facts.ts";

const image =
  '<img src="https://a.org/charts/small.png" alt="A line from &quot;1&quot; to 2 &amp; on." width="800" height="500" loading="lazy" style="max-width:100%;height:auto" />';
const caption = 'Data: Small Bank · Word Order · <a href="https://a.org/charts/small/">Small &amp; rising</a>';
const frame =
  '<figure lang="en" dir="ltr" style="margin:1em 0;container-type:inline-size;contain-intrinsic-inline-size:300px">\n' +
  '<iframe src="https://a.org/embed/small/" title="Small &amp; rising" width="100%" height="1060" frameborder="0" loading="lazy" allow="clipboard-write; fullscreen" ' +
  'style="display:block;width:100%;block-size:auto;min-height:780px;min-height:max(min(900px + -50cqi,(440px - 100cqi)*9e4),min(100px + 100cqi,(960px - 100cqi)*9e4),min(1060px,(100cqi - 959px)*9e4));' +
  'border:0;frame-sizing:content-height;color-scheme:light dark"></iframe>\n' +
  `<figcaption style="display:none"><a href="https://a.org/charts/small/">${image}</a> Figures to 30 June 2025. ${caption}</figcaption>\n</figure>`;

describe("each code, whole", () => {
  const codes = snippets(facts, settings);

  test("frame", () => expect(codes.frame).toBe(frame));

  test("listener", () => expect(codes.listener).toBe(`${frame}\n<script async src="https://a.org/embed.js"></script>`));

  test("picture", () =>
    expect(codes.picture).toBe(
      '<figure lang="en" dir="ltr" style="margin:1em 0">\n<strong>Small &amp; rising</strong>\n' +
        `<a href="https://a.org/charts/small/">${image}</a>\n` +
        `<figcaption>Figures to 30 June 2025. ${caption}</figcaption>\n</figure>`,
    ));

  test("mail", () =>
    expect(codes.mail).toBe(
      '<table role="presentation" lang="en" dir="ltr" width="100%" cellpadding="0" cellspacing="0"><tr><td>\n<strong>Small &amp; rising</strong><br />\n' +
        '<a href="https://a.org/charts/small/"><img src="https://a.org/charts/small.png" alt="A line from &quot;1&quot; to 2 &amp; on." width="600" style="max-width:100%;height:auto;border:0" /></a>\n' +
        `</td></tr><tr><td>June 2025, 2</td></tr><tr><td>Figures to 30 June 2025. ${caption}</td></tr></table>`,
    ));

  test("short frame", () =>
    expect(codes.short).toBe(
      '<iframe src="https://a.org/embed/small/" title="Small &amp; rising" width="100%" height="1060" ' +
        'style="display:block;margin:1em 0;border:0;frame-sizing:content-height;block-size:if(supports(frame-sizing:content-height):auto;else:1060px)" ' +
        'allow="clipboard-write; fullscreen"></iframe>',
    ));

  test("short frame of a chart with a long title: as much of it as 400 characters hold", () => {
    const long = structuredClone(facts);
    long.versions["live"]!.texts.en.title = "A title that goes on and on ".repeat(12).trim();
    const { short } = snippets(long, settings);
    expect(short.length).toBe(400);
    expect(short).toMatch(/ title="A title that goes on and on [^"]*…" width="100%"/);
  });

  test("MDX: the short frame as JSX", () =>
    expect(codes.mdx).toBe(
      '<iframe src="https://a.org/embed/small/" title="Small &amp; rising" width="100%" height="1060" ' +
        'style={{ display: "block", margin: "1em 0", border: "0", frameSizing: "content-height", blockSize: "if(supports(frame-sizing:content-height):auto;else:1060px)" }} ' +
        'allow="clipboard-write; fullscreen" />',
    ));

  test("Markdown", () =>
    expect(codes.markdown).toBe(
      '[![A line from "1" to 2 & on.](https://a.org/charts/small.png)](https://a.org/charts/small/)\n\n' +
        "Figures to 30 June 2025. Data: Small Bank · Word Order · [Small & rising](https://a.org/charts/small/)",
    ));

  test("the address alone", () => expect(codes.address).toBe("https://a.org/charts/small/"));

  test("oEmbed address", () => expect(codes.oembed).toBe("https://a.org/oembed/small.json"));

  test("credit line", () =>
    expect(codes.credit).toBe("Data: Small Bank · Word Order · CC BY 4.0 · https://a.org/charts/small/"));
});

describe("a view that was chosen", () => {
  const late = { ...settings, choices: { scale: "linear", range: "late" } };
  const log = { ...settings, choices: { scale: "log", range: "all" } };

  test("has its own picture where there is one, and is what the link opens", () => {
    for (const code of [snippets(facts, late).picture, snippets(facts, late).mail]) {
      expect(code).toContain('<a href="https://a.org/charts/small/?range=late"><img');
      expect(code).toContain('src="https://a.org/charts/small.late.png" alt="The late years."');
    }
    expect(snippets(facts, late).picture).toContain('width="800" height="300"');
    expect(snippets(facts, late).frame).toContain(
      '<figcaption style="display:none"><a href="https://a.org/charts/small/?range=late">',
    );
    expect(pictureOf(facts, late)!.isChosen).toBe(true);
  });

  test("without a picture is opened by the link, beside the picture of the chart", () => {
    const code = snippets(facts, log).picture;
    expect(code).toContain('<a href="https://a.org/charts/small/?scale=log"><img src="https://a.org/charts/small.png"');
    expect(pictureOf(facts, log)!.isChosen).toBe(false);
  });

  test("has an oEmbed answer of its own", () => {
    expect(snippets(facts, late).oembed).toBe("https://a.org/oembed/small.range=late.json");
    const both = { ...late, lang: "zh" as const, choices: { scale: "log", range: "late" } };
    expect(snippets(facts, both).oembed).toBe("https://a.org/zh/oembed/small.scale=log&range=late.json");
  });

  test("has its address in the credit line", () =>
    expect(snippets(facts, late).credit).toBe(
      "Data: Small Bank · Word Order · CC BY 4.0 · https://a.org/charts/small/?range=late",
    ));

  test("has no picture of its own in an edition", () => {
    const pinned = { ...late, edition: "2026-11" };
    expect(snippets(facts, pinned).picture).toContain('src="https://a.org/editions/2026-11/charts/small.png"');
    expect(pictureOf(facts, pinned)!.isChosen).toBe(false);
  });

  test("where nothing is chosen, the chart's own picture is it", () =>
    expect(pictureOf(facts, settings)).toMatchObject({ address: "https://a.org/charts/small.png", isChosen: true }));
});

describe("the settings of a panel", () => {
  test("defaults leave the address plain", () =>
    expect(frameAddress(facts, settings)).toBe("https://a.org/embed/small/"));

  test("what differs is named", () =>
    expect(
      frameAddress(facts, {
        ...settings,
        lang: "zh",
        theme: "dark",
        title: "off",
        choices: { scale: "log", range: "late" },
      }),
    ).toBe("https://a.org/zh/embed/small/?scale=log&range=late&theme=dark&title=off"));

  test("names what is left out, and nothing that is shown", () =>
    expect(frameAddress(facts, { ...settings, subtitle: "off", caption: "off", events: "on" })).toBe(
      "https://a.org/embed/small/?subtitle=off&caption=off",
    ));

  test("an ampersand is written as HTML has it", () =>
    expect(snippets(facts, { ...settings, theme: "dark", title: "off" }).frame).toContain(
      '/?theme=dark&amp;title=off"',
    ));

  test("a theme that was chosen is the frame's own as well, or a white page would show through", () =>
    expect(snippets(facts, { ...settings, theme: "dark" }).frame).toContain("color-scheme:dark"));

  test("the height is that of title and view; of a view nobody measured, that of the first", () => {
    const of = (some: Partial<typeof settings>) => heightsOf(facts, { ...settings, ...some });
    const { on, off, "on?scale=log": log } = facts.versions["live"]!.heights.en;
    expect(of({})).toBe(on);
    expect(of({ title: "off" })).toBe(off);
    expect(of({ choices: { scale: "log", range: "all" } })).toBe(log);
    expect(of({ choices: { scale: "linear", range: "late" } })).toBe(on);
    expect(of({ title: "off", choices: { scale: "log", range: "all" } })).toBe(off);
  });

  test("a browser without container units is given the height at the width of the column", () =>
    expect(snippets(facts, { ...settings, width: "320" }).frame).toContain("min-height:740px;min-height:max("));
});

test("a Chinese caption ends its sentences with a Chinese stop", () => {
  const { picture, markdown, frame } = snippets(facts, { ...settings, lang: "zh" });
  for (const code of [picture, markdown, frame]) expect(code).toContain("2025。Data: Small Bank");
});

describe("a pinned code", () => {
  const codes = snippets(facts, { ...settings, edition: "2026-11" });

  test("shows frame, picture and words of the edition, and links to the living page", () => {
    for (const code of [codes.frame, codes.picture, codes.mail]) {
      expect(code).toContain("Small, as it was");
      expect(code).toContain('href="https://a.org/charts/small/"');
      expect(code).toContain("https://a.org/editions/2026-11/charts/small.png");
    }
    expect(codes.frame).toContain('src="https://a.org/editions/2026-11/embed/small/"');
  });

  test("of an edition made before licences were told has the licence of the living chart", () => {
    const old = structuredClone(facts);
    delete old.versions["2026-11"]!.texts.en.licence;
    expect(snippets(old, { ...settings, edition: "2026-11" }).credit).toBe(
      "Data: Small Bank · Word Order · CC BY 4.0 · https://a.org/charts/small/",
    );
  });

  test("of an edition that does not hold the chart is live", () =>
    expect(chosenVersion(facts, { edition: "1999-01", lang: "en" })).toBe(facts.versions["live"]));
});

describe("a further language", () => {
  const more = structuredClone(facts);
  const live = more.versions["live"]!;
  live.texts.es = { ...live.texts.en, title: "Pequeño", alt: "Una línea.", credit: "Datos: Small Bank" };
  live.addresses.es = { page: "https://a.org/charts/small/", frame: "https://a.org/es/embed/small/" };
  live.heights.es = { on: [[0, 700, 0]] };
  more.oembed.es = "https://a.org/es/oembed/small.json";
  const spanish = { ...settings, lang: "es" as const, choices: { scale: "log", range: "late" } };
  const codes = snippets(more, spanish);

  test("has the frame in that language, which shows every view", () =>
    expect(codes.short).toContain(
      '<iframe src="https://a.org/es/embed/small/" title="Pequeño" width="100%" height="700"',
    ));

  test("leaves its description where frames are stripped: it has no picture", () => {
    expect(codes.frame).toContain('<figure lang="es" dir="ltr"');
    expect(codes.frame).toContain(
      '<figcaption style="display:none">Una línea. Figures to 30 June 2025. Datos: Small Bank · <a href="https://a.org/charts/small/">Pequeño</a></figcaption>',
    );
  });

  test("has no code that is a picture", () =>
    expect([codes.picture, codes.markdown, codes.mail]).toEqual(["", "", ""]));

  test("is pasted as the address of the frame, which names its own answer", () => {
    expect(codes.address).toBe("https://a.org/es/embed/small/");
    expect(codes.oembed).toBe("https://a.org/es/oembed/small.json");
  });

  test("is never pinned: no edition has it", () =>
    expect(chosenVersion(more, { edition: "2026-11", lang: "es" })).toBe(live));
});
