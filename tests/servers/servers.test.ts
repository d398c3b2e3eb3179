import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typeOf } from "../../scripts/serve.ts";
import { readFolder } from "../build/lib/site.ts";
import { start, type Running } from "./lib/start.ts";

/** deploy/nginx.conf and deploy/Caddyfile, tried with the servers themselves on dist/. */

const files = readFolder("dist");
const hashed = Object.keys(files).find((file) => file.startsWith("assets/engine-"))!;
const edition = `editions/${readdirSync("dist/editions")[0]!}`;
const frozen = Object.keys(files).find((file) => file.startsWith(`${edition}/assets/engine-`))!;
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
const kind = (type: string | undefined) => type?.split(";")[0];

/** One file of each ending that occurs in the site; `_headers` has none and is for other hosts. */
const samples = [
  ...new Map(Object.keys(files).flatMap((file) => (extname(file) ? [[extname(file), file] as const] : []))).values(),
];

const immutable = "public, max-age=31536000, immutable";

describe.each([
  ["nginx", ""],
  ["nginx", "/word-order"],
  ["caddy", ""],
  ["caddy", "/word-order"],
] as const)("%s at %s/", (name, base) => {
  let server: Running | undefined;
  beforeAll(async () => {
    server = await start(name, "dist", base);
  });
  afterAll(() => server?.stop());
  const ask: Running["ask"] = (path, headers) => server!.ask(base + path, headers);

  test("every kind of file has its type, and its bytes", async () => {
    for (const file of samples) {
      const { status, headers, body } = await ask(addressOf(file));
      expect([file, status, kind(headers["content-type"])]).toEqual([file, 200, kind(typeOf(file))]);
      expect(body.equals(files[file]!), file).toBe(true);
    }
  });

  test.each(["", "zh/", "charts/rate-gap.csv"])("/%s is said to be UTF-8", async (path) =>
    expect((await ask(`/${path}`)).headers["content-type"]).toMatch(/; charset=utf-8$/i),
  );

  test.each([
    ["/", "no-cache"],
    ["/zh/charts/rate-gap/", "no-cache"],
    ["/charts/rate-gap.csv", "no-cache"],
    ["/sw.js", "no-cache"],
    [`/${hashed}`, immutable],
    [`/${edition}/embed/rate-gap/`, "public, max-age=86400"],
    [`/${frozen}`, immutable],
  ])("%s is kept as long as it holds: %s", async (path, policy) =>
    expect((await ask(path)).headers["cache-control"]).toBe(policy),
  );

  test("what has not changed is not sent again", async () => {
    const { headers } = await ask("/charts/rate-gap/");
    const again = await ask("/charts/rate-gap/", { "if-none-match": headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each([
    "/data/yuebao-net-assets.csv",
    "/charts/rate-gap.json",
    "/charts/rate-gap.svg",
    "/charts/rate-gap.png",
    "/oembed/rate-gap.json",
    "/feed.xml",
    "/feed.json",
    "/search/index.json",
    `/${edition}/charts/rate-gap.png`,
    "/nowhere.csv",
  ])("other sites may read %s, and none may guess its type", async (path) => {
    const { headers } = await ask(path, { origin: "https://example.com" });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  });

  test("other sites may show an embed", async () => {
    const { headers } = await ask("/embed/rate-gap/");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["content-security-policy"]).toBeUndefined();
  });

  test.each(["/data/yuebao-net-assets.csv", "/charts/rate-gap.png"])("a part of %s can be had", async (path) => {
    const whole = files[path.slice(1)]!;
    const { status, headers, body } = await ask(path, { range: "bytes=10-19" });
    expect([status, headers["content-range"]]).toEqual([206, `bytes 10-19/${whole.length}`]);
    expect(body.equals(whole.subarray(10, 20))).toBe(true);
  });

  test.each(["/charts/rate-gap/", "/data/yuebao-net-assets.csv", "/charts/rate-gap.svg", "/search/index.json"])(
    "%s is compressed for who takes it",
    async (path) => {
      const { headers, body } = await ask(path, { "accept-encoding": "gzip" });
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers.vary).toMatch(/accept-encoding/i);
      const file = path.endsWith("/") ? `${path}index.html` : path;
      expect(gunzipSync(body).equals(files[file.slice(1)]!)).toBe(true);
    },
  );

  test("the address of a view is told where the oEmbed answer of that view is", async () => {
    const link = (query: string) => `/oembed/yuebao-balance${query}.json`;
    const { headers, body } = await ask("/zh/charts/yuebao-balance/?scale=log&currency=usd");
    const told = name === "nginx" ? /<link [^>]*json\+oembed"[^>]*>/.exec(body.toString())![0] : headers.link;
    expect(told).toContain(`/zh${link(".scale=log&currency=usd")}`);
    // Whatever asks for no view, or would write into the page.
    for (const query of ["", "?utm_source=A.b", '?a="><b>'.replaceAll(/["<>]/g, encodeURIComponent)]) {
      const plain = await ask(`/charts/yuebao-balance/${query}`);
      expect(plain.headers.link).toBeUndefined();
      expect(plain.body.equals(files["charts/yuebao-balance/index.html"]!)).toBe(true);
    }
  });

  test("the oEmbed answer of a view is its own; one that does not exist is the chart's", async () => {
    const asked = async (name: string) =>
      (await ask(`/oembed/yuebao-balance${name}.json?maxwidth=600`)).body.toString();
    expect(await asked(".scale=log")).toBe(files["oembed/yuebao-balance.scale=log.json"]!.toString());
    expect(await asked(".scale=none")).toBe(files["oembed/yuebao-balance.json"]!.toString());
    expect((await ask("/oembed/nowhere.scale=log.json")).status).toBe(404);
  });

  test("a folder without its slash leads to the folder", async () => {
    const { status, headers } = await ask("/zh/charts");
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${base}/zh/charts/`);
  });

  test.each([
    ["/nowhere/", "404.html"],
    ["/charts/nowhere.csv", "404.html"],
    ["/assets/nowhere-0a1b2c.js", "404.html"],
    [`/${edition}/nowhere/`, "404.html"],
    ["/zh/nowhere/", "zh/404.html"],
    ["/zh/charts/nowhere", "zh/404.html"],
    ["/_headers", "404.html"],
    // No folder is listed.
    ["/assets/", "404.html"],
    ["/share/", "404.html"],
    ["/zh/share/", "zh/404.html"],
    ["/editions/", "404.html"],
  ])("%s is not found, in the reader's language: %s", async (path, page) => {
    const { status, headers, body } = await ask(path);
    expect([status, kind(headers["content-type"]), headers["cache-control"]]).toEqual([404, "text/html", "no-cache"]);
    expect(body.toString()).toBe(files[page]!.toString());
  });

  test.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/%2e%2e/package.json"])(
    "%s leads nowhere outside",
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain(readFileSync("package.json", "utf8"));
    },
  );
});
