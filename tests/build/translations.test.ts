import { describe, expect, test } from "vitest";
import { furtherLangs } from "../../src/i18n/further.ts";
import { chartsIn } from "../../src/site/translations/languages.ts";
import { phrasesOf } from "../../src/site/translations/files.ts";
import { toTraditional } from "../../src/site/translations/traditional.ts";
import { dist, fileAt, type Page } from "./lib/site.ts";

const site = dist();
const at = (path: string): Page => site.pages.find((page) => page.path === path)!;
const embeds = furtherLangs.flatMap((lang) => chartsIn(lang).map((id) => [`/${lang}/embed/${id}/`, lang, id] as const));

/** What a page says: its texts, and the attributes that are read out. */
function textsOf({ document }: Page): string[] {
  const leaves = [...document.querySelectorAll("title, main *:not(script)")].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
  );
  const labels = [...document.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label")!);
  return [...new Set([...leaves, ...labels].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean))];
}

/** Names that are the same in every language. */
const names = new Set(["Yu’e Bao", "Nace Yu’e Bao", "Tianhong Asset Management"]);

describe.each(embeds)("%s", (path, lang, id) => {
  test("is in its language throughout", () => {
    expect(at(path).document.documentElement.lang).toBe(lang);
    const english = new Set(textsOf(at(`/embed/${id}/`)));
    const simplified = new Set(textsOf(at(`/zh/embed/${id}/`)));
    const said = textsOf(at(path)).filter((text) => /\p{L}{2}/u.test(text) && !names.has(text));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => english.has(text))).toEqual([]);
    if (lang === "zh-Hant-HK" || lang === "zh-Hant-TW") {
      const convert = toTraditional(lang, phrasesOf(lang));
      expect(said.filter((text) => convert(text) !== text)).toEqual([]);
    } else expect(said.filter((text) => simplified.has(text))).toEqual([]);
  });

  test("loads no tools, which would speak another language", () =>
    expect(at(path).document.querySelector("html[data-reading], select, button")).toBeNull());

  test("names its own oEmbed answer, whose frame is this page", () => {
    const link = at(path).document.querySelector("link[type='application/json+oembed']")!.getAttribute("href")!;
    const file = fileAt(site, new URL(link))!;
    const answer = JSON.parse(site.files.get(file)!.toString()) as {
      html: string;
      title: string;
      thumbnail_url?: string;
    };
    expect(answer.html).toContain(`src="${new URL(path.slice(1), site.home).href}?theme=light"`);
    expect(answer.title).toBe(at(path).document.title);
    expect(answer.thumbnail_url).toBeUndefined();
  });
});
