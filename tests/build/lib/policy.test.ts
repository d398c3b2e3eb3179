import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inlineAttributes, inlineScripts, policyFaults } from "./policy.ts";
import { siteOf } from "./site.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const rest = "base-uri 'none'; form-action 'none'";
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const pageOf = (head: string, body = "") =>
  siteOf({ "index.html": `<!doctype html><html><head>${head}</head><body>${body}</body></html>` }).pages[0]!;
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ${rest}`;

test("a strict policy without inline code is in order", () => {
  expect(policyFaults(pageOf(`<meta charset="utf-8">${meta(strict)}<link rel="stylesheet" href="/a.css">`))).toEqual(
    [],
  );
});

test("inline code known by its hash is in order, data in a script needs none", () => {
  const policy = `default-src 'none'; script-src ${hash("a()")}; style-src ${hash("b{}")}; ${rest}`;
  expect(
    policyFaults(
      pageOf(`${meta(policy)}<style>b{}</style><script>a()</script><script type="application/ld+json">{}</script>`),
    ),
  ).toEqual([]);
});

describe("faults", () => {
  test("no policy, or two", () => {
    expect(policyFaults(pageOf(""))).toEqual(["0 policies in meta tags, expected 1"]);
    expect(policyFaults(pageOf(meta(strict) + meta(strict)))).toEqual(["2 policies in meta tags, expected 1"]);
  });

  test("something loaded before it", () => {
    expect(policyFaults(pageOf(`<link rel="stylesheet" href="/a.css">${meta(strict)}`))).toEqual([
      "the policy stands after something it should cover",
    ]);
  });

  test.each([
    ["script-src", "'unsafe-inline'"],
    ["script-src", "'unsafe-eval'"],
    ["script-src", "'wasm-unsafe-eval'"],
    ["script-src", "'unsafe-hashes'"],
    ["script-src", "'nonce-abc'"],
    ["script-src", "data:"],
    ["style-src", "'unsafe-inline'"],
    ["img-src", "https:"],
    ["img-src", "*"],
    ["connect-src", "https://example.org"],
    ["frame-src", "blob:"],
  ])("%s with %s", (name, source) => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; ${rest}`.replace(
      new RegExp(`(${name}|$)`),
      `; ${name} ${source} `,
    );
    expect(policyFaults(pageOf(meta(policy))).join()).toContain(`the policy allows ${source} in ${name}`);
  });

  test("a directive that is missing", () => {
    expect(policyFaults(pageOf(meta("default-src 'self'")))).toEqual([
      "the policy has no script-src",
      "the policy has no style-src",
      "the policy has no base-uri",
      "the policy has no form-action",
    ]);
  });

  test("inline code that is not listed, and a hash of nothing", () => {
    const policy = `default-src 'none'; script-src ${hash("a()")}; style-src 'self'; ${rest}`;
    expect(policyFaults(pageOf(meta(policy), "<script>a();</script><style>p{}</style>"))).toEqual([
      "an inline script is not listed: a();…",
      `the policy lists ${hash("a()")} in script-src, which is no inline script of the page`,
      "an inline style is not listed: p{}…",
    ]);
  });
});

test("style attributes, handlers and script addresses are found", () => {
  const { document } = pageOf(
    "",
    '<p style="color:red"><svg><g onload="a()"/></svg><a href="javascript:a()">x</a><b class="on">',
  );
  expect(inlineAttributes(document)).toEqual([
    '<p style="color:red">',
    '<g onload="a()">',
    '<a href="javascript:a()">',
  ]);
});

test("scripts that run are told from data and files", () => {
  const html =
    '<script>1</script><script type="module">2</script><script type="application/json">3</script><script src="/a.js"></script>';
  expect(inlineScripts(html)).toEqual(["1", "2"]);
});
