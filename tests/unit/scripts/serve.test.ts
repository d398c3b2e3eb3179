import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptedEncoding, baseFrom, portFrom, startServer, type Served } from "../../../scripts/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const root = join(folder, "dist");
const home = `<!doctype html><title>Home</title>${"words ".repeat(100)}`;
const files = {
  "dist/index.html": home,
  "dist/404.html": "nothing here",
  "dist/zh/404.html": "没有这一页",
  "dist/zh/index.html": "首页",
  "dist/charts/index.html": "charts",
  "dist/charts/gap.csv": "date,rate\n",
  "dist/charts/gap.svg": "<svg/>",
  "dist/charts/gap.png": "\u0089PNG",
  "dist/charts/gap.json": "{}",
  "dist/assets/site-abc.css": "a{}",
  "dist/empty/readme": "?",
  "secret.txt": "not for you",
  "dist-other/secret.txt": "not for you",
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `fetch` would tidy "/../" away and unpack the body, so requests are written by hand. */
function ask(served: Served, path: string, { method = "GET", headers = {} } = {}) {
  const { hostname, port } = new URL(served.address);
  return new Promise<Answer>((done, fail) => {
    httpRequest({ host: hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });
}

let site: Served;
let below: Served;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await startServer({ root, base: "/" }, 0);
  below = await startServer({ root, base: "/word-order/" }, 0);
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/charts/", "text/html; charset=utf-8"],
  ["/charts/gap.csv", "text/csv; charset=utf-8"],
  ["/charts/gap.svg", "image/svg+xml; charset=utf-8"],
  ["/charts/gap.png", "image/png"],
  ["/charts/gap.json", "application/json; charset=utf-8"],
  ["/assets/site-abc.css", "text/css; charset=utf-8"],
  ["/?choice=value", "text/html; charset=utf-8"],
])("serves %s as %s", async (path, type) => {
  const { status, headers } = await ask(site, path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("lets only hashed files be kept", async () => {
  expect((await ask(site, "/assets/site-abc.css")).headers["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
  expect((await ask(site, "/")).headers["cache-control"]).toBe("no-cache");
});

test("leads from a folder without a slash to the folder, with the query", async () => {
  const { status, headers } = await ask(site, "/charts?choice=log");
  expect(status).toBe(301);
  expect(headers.location).toBe("/charts/?choice=log");
});

test("never leads to another host", async () => {
  expect((await ask(site, "//charts")).headers.location ?? "").not.toMatch(/^\/\//);
});

describe("what is not there", () => {
  test.each([
    ["/nowhere/", "nothing here"],
    ["/nowhere/deep/page.html", "nothing here"],
    ["/empty/", "nothing here"],
    ["/empty", "nothing here"],
    ["/index.html/", "nothing here"],
    ["/zh/nowhere/", "没有这一页"],
    ["/zh/essays/none/", "没有这一页"],
  ])("%s is a 404 with the nearest page", async (path, words) => {
    const { status, headers, body } = await ask(site, path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body.toString()).toBe(words);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/charts/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/../dist-other/secret.txt",
  ])("%s does not lead out of the site", async (path) => {
    const { status, body } = await ask(site, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("not for you");
  });

  test.each(["/%", "/%00", "/%E0%A4%A"])("%s is refused as malformed", async (path) => {
    expect((await ask(site, path)).status).toBe(400);
  });
});

describe("compression", () => {
  test("brotli where it is accepted", async () => {
    const { headers, body } = await ask(site, "/", { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["content-length"]).toBe(String(body.length));
    expect(brotliDecompressSync(body).toString()).toBe(home);
    expect(body.length).toBeLessThan(home.length);
  });

  test("else gzip, else none", async () => {
    const zipped = await ask(site, "/", { headers: { "accept-encoding": "gzip" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(home);
    const plain = await ask(site, "/");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers["content-length"]).toBe(String(home.length));
    expect(plain.body.toString()).toBe(home);
  });

  test("not for what is compressed already", async () => {
    const { headers } = await ask(site, "/charts/gap.png", { headers: { "accept-encoding": "br" } });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    ["br", "br"],
    ["gzip, br;q=0.5", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br; q=0.0", undefined],
    ["identity", undefined],
    [undefined, undefined],
  ])("%s means %s", (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

test("HEAD answers as GET without the body", async () => {
  const headers = { "accept-encoding": "br" };
  const get = await ask(site, "/", { headers });
  const head = await ask(site, "/", { method: "HEAD", headers });
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
});

test("other methods are refused", async () => {
  const { status, headers } = await ask(site, "/", { method: "POST" });
  expect(status).toBe(405);
  expect(headers.allow).toBe("GET, HEAD");
});

describe("below a base path", () => {
  test("serves what is there", async () => {
    expect(below.address).toMatch(/^http:\/\/localhost:\d+\/word-order\/$/);
    expect((await ask(below, "/word-order/charts/")).body.toString()).toBe("charts");
    expect((await ask(below, "/word-order/zh/none/")).body.toString()).toBe("没有这一页");
    expect((await ask(below, "/word-order/charts")).headers.location).toBe("/word-order/charts/");
  });

  test("leads there from the root, and nowhere else", async () => {
    expect((await ask(below, "/")).headers.location).toBe("/word-order/");
    expect((await ask(below, "/word-order")).headers.location).toBe("/word-order/");
    expect((await ask(below, "/charts/")).status).toBe(404);
    expect((await ask(below, "/word-orders/charts/")).status).toBe(404);
  });
});

describe("the port", () => {
  let taken: Server;
  let port: number;
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
    port = (taken.address() as { port: number }).port;
  });
  afterAll(() => void taken.close());

  test("that is asked for and taken is an error", async () => {
    await expect(startServer({ root, base: "/" }, port)).rejects.toThrow(
      new Error(`Port ${port} is taken. Free it, name another in PORT, or unset PORT for the first free one.`),
    );
  });

  test("that is not asked for is the first free one", async () => {
    const first = await startServer({ root, base: "/" });
    const second = await startServer({ root, base: "/" });
    expect(Number(new URL(first.address).port)).toBeGreaterThanOrEqual(4321);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
    await Promise.all([first.close(), second.close()]);
  });

  test("is read from PORT", () => {
    expect(portFrom("8080")).toBe(8080);
    expect(portFrom("")).toBeUndefined();
    expect(portFrom(undefined)).toBeUndefined();
    for (const value of ["http", "-1", "80.5", "65536"])
      expect(() => portFrom(value)).toThrow(new Error(`PORT is "${value}". Expected a number from 0 to 65535.`));
  });
});

test.each([
  [undefined, "/"],
  ["/", "/"],
  ["word-order", "/word-order/"],
  ["/word-order", "/word-order/"],
  ["/news//word-order/", "/news/word-order/"],
])("the base path %s is %s", (path, base) => {
  expect(baseFrom(path)).toBe(base);
});
