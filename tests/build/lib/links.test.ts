import { expect, test } from "vitest";
import { brokenLinks } from "./links.ts";
import { siteOf } from "./site.ts";

const target = { "charts/index.html": '<p id="gap:2014-01-31">', "charts/gap.png": "" };
const faults = (html: string, more: Record<string, string> = {}, home?: URL) =>
  brokenLinks(siteOf({ "index.html": html, ...target, ...more }, home));

test.each([
  ['<a href="/charts/">'],
  ['<a href="charts/#gap:2014-01-31">'],
  ['<a href="#top">'],
  ['<a href="#">'],
  ['<img src="/charts/gap.png" srcset="/charts/gap.png 1x, /charts/gap.png?2 2x">'],
  ['<a href="https://example.org/nowhere">'],
  ['<a href="mailto:a@example.org">'],
  ['<link rel="icon" href="data:,">'],
  ['<html data-image="/charts/gap.png" data-folder="/charts/" data-key="2014/bank">'],
  ['<link rel="canonical" href="http://localhost:4321/charts/">'],
  ['<pre>&lt;iframe src="http://localhost:4321/charts/"></pre>'],
])("%s is in order", (html) => {
  expect(faults(html)).toEqual([]);
});

test.each([
  ['<a href="/nowhere/">', '/: "/nowhere/" leads nowhere'],
  ['<a href="/charts">', '/: "/charts" needs a slash at its end'],
  ['<a href="/charts/#gap">', '/: "/charts/#gap" names no element of /charts/'],
  ['<a href="#none">', '/: "#none" names no element of /'],
  ['<script src="/assets/a.js"></script>', '/: "/assets/a.js" leads nowhere'],
  ['<img src="/charts/gap.png" srcset="/charts/gap.png 1x, /two.png 2x">', '/: "/two.png" leads nowhere'],
  ['<iframe src="embed/gap/"></iframe>', '/: "embed/gap/" leads nowhere'],
  ['<svg><use href="/icons.svg#a"/></svg>', '/: "/icons.svg#a" leads nowhere'],
  ['<form action="/search/"></form>', '/: "/search/" leads nowhere'],
  ['<meta property="og:image" content="/og.png">', '/: "/og.png" leads nowhere'],
  ['<html data-engine="/assets/engine.js">', '/: "/assets/engine.js" leads nowhere'],
  ['<html data-data="/data/">', '/: "/data/" leads nowhere'],
  ['<a href="http://localhost:4321/none/">', '/: "http://localhost:4321/none/" leads nowhere'],
  ['<a href="http://[">', '/: "http://[" is no address'],
  [
    '<pre>&lt;iframe src="http://localhost:4321/embed/gap/"></pre>',
    '/index.html: "http://localhost:4321/embed/gap/" leads nowhere',
  ],
])("%s is broken", (html, fault) => {
  expect(faults(html)).toContain(fault);
});

test("stylesheets and feeds are read too", () => {
  expect(
    faults("", {
      "assets/site.css": 'a{background:url("none.png")}b{background:url(../charts/gap.png)}',
      "oembed/gap.json": '{"html":"<iframe src=\\"http://localhost:4321/embed/gap/\\">"}',
    }),
  ).toEqual([
    '/assets/site.css: "none.png" leads nowhere',
    '/oembed/gap.json: "http://localhost:4321/embed/gap/" leads nowhere',
  ]);
});

test("a link to the root leads out of a site below a path", () => {
  const home = new URL("https://example.org/word-order/");
  expect(faults('<a href="/charts/"></a><a href="/word-order/charts/"></a>', {}, home)).toEqual([
    '/: "/charts/" leads out of /word-order/',
  ]);
});
