import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { importsOf } from "./modules.ts";
import { siteOf } from "./site.ts";
import { brotliBytes, firstViewBytes, requestsBeyondTheFirst, scriptBytes, scriptFiles, weighed } from "./weight.ts";

/** Text that does not compress to less than `bytes`. */
const dense = (bytes: number) => randomBytes(bytes).toString("hex");
const pageOf = (html: string, files: Record<string, string> = {}) => {
  const site = siteOf({ "index.html": html, ...files });
  return { site, page: site.pages[0]! };
};

test("what does not compress weighs what it is", () => {
  const bytes = randomBytes(1000);
  expect(brotliBytes(bytes)).toBe(1000);
  expect(brotliBytes("a".repeat(1000))).toBeLessThan(30);
});

test("what is too heavy when compressed in haste is compressed as well as can be", () => {
  const asked: number[] = [];
  const weigh = (quality: number) => {
    asked.push(quality);
    return quality === 11 ? 95 : 105;
  };
  expect(weighed(110, weigh)).toBe(105);
  expect(asked).toEqual([5]);
  expect(weighed(100, weigh)).toBe(95);
  expect(weighed(90, weigh)).toBe(95);
});

test("imports at once are told from imports later", () => {
  expect(
    importsOf('import"./a.js";import{b as c}from"./b.js";export*from"./c.js";const d=()=>import("./d.js")'),
  ).toEqual({
    now: ["./a.js", "./b.js", "./c.js"],
    later: ["./d.js"],
  });
});

test("scripts are weighed with what they import at once, and only that", () => {
  const { site, page } = pageOf('<script type="module" src="/assets/a.js"></script><script>let x="inline"</script>', {
    "assets/a.js": 'import "./b.js"; import("./later.js")',
    "assets/b.js": `import "./a.js"; "${dense(2000)}"`,
    "assets/later.js": dense(90_000),
  });
  expect(scriptFiles(site, page)).toEqual(["assets/a.js", "assets/b.js"]);
  expect(scriptBytes(site, page)).toBeGreaterThan(2000);
  expect(scriptBytes(site, page)).toBeLessThan(3000);
});

test("modules imported by an inline script and preloaded ones count", () => {
  const { site, page } = pageOf(
    '<link rel="modulepreload" href="/b.js"><script type="module">import "/a.js"</script>',
    {
      "a.js": dense(1000),
      "b.js": dense(1000),
    },
  );
  expect(scriptFiles(site, page).sort()).toEqual(["a.js", "b.js"]);
});

test("the first view counts stylesheets, their fonts, images and icons, each once", () => {
  const { site, page } = pageOf(
    '<link rel="stylesheet" href="/s.css"><link rel="preload" as="font" href="/f.woff2"><img src="/i.png"><link rel="icon" href="/k.svg"><a href="/never.png"><details><img src="/never.png" loading="lazy"></details>',
    {
      "s.css": '@font-face{src:url("f.woff2")}',
      "f.woff2": dense(1000),
      "i.png": dense(2000),
      "k.svg": dense(3000),
      "never.png": dense(9000),
    },
  );
  expect(firstViewBytes(site, page)).toBeGreaterThan(6000);
  expect(firstViewBytes(site, page)).toBeLessThan(7500);
});

test("what is not there cannot be weighed", () => {
  const { site, page } = pageOf('<script src="/none.js"></script>');
  expect(() => scriptBytes(site, page)).toThrow(new Error('/ asks for "/none.js", which is not a file of the site.'));
});

test.each([
  [
    '<link rel="canonical" href="/a/"><link rel="icon" href="data:,"><a href="/b">b</a><svg><use href="#mark"/></svg>',
    [],
  ],
  ['<img src="/a.png">', ["/a.png"]],
  ['<script src="/a.js"></script>', ["/a.js"]],
  ['<link rel="stylesheet" href="/a.css">', ["/a.css"]],
  ['<link rel="icon" href="/a.svg">', ["/a.svg"]],
  ['<iframe src="/a/"></iframe>', ["/a/"]],
  ['<style>@font-face{src:url("/a.woff2")}</style>', ["/a.woff2"]],
  ['<style>@import "/a.css";</style>', ['@import "/a.css"']],
  ['<script type="module">import "/a.js"</script>', ["/a.js"]],
  ['<svg><use href="/a.svg#mark"/></svg>', ["/a.svg#mark"]],
])("%s asks for %j", (html, requests) => {
  expect(requestsBeyondTheFirst(pageOf(html).page)).toEqual(requests);
});
