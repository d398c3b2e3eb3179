import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeOf } from "../../../../scripts/serve.ts";
import { ownEnvironment } from "../../../build/lib/builds.ts";
import { isFull } from "../../../full.ts";
import { linksOf } from "../../../build/lib/links.ts";

/** `npm run dev` on a copy of the project, so that the test may edit it. Below the project, where packages are found. */
const copy = resolve(".cache/test-dev");
const sources = ["src", "data", "content", "astro.config.mjs", "tsconfig.json", "package.json"];
/** What is read by its place. */
const inPlace = ["public", "editions", "node_modules/@fontsource-variable", "node_modules/@expo-google-fonts"];

let server: ChildProcess;
/** Below a path, so that what forgets it is not found. */
const base = "/below";
let home: string;

const freePort = () =>
  new Promise<number>((done) => {
    const listener = createServer().listen(0, () => {
      const { port } = listener.address() as { port: number };
      listener.close(() => done(port));
    });
  });

beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  for (const name of sources) cpSync(name, join(copy, name), { recursive: true });
  for (const name of inPlace.filter((name) => existsSync(name))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    symlinkSync(resolve(name), join(copy, name), "junction");
  }
  const astro = resolve("node_modules/astro/bin/astro.mjs");
  server = spawn(process.execPath, [astro, "dev", "--port", String(await freePort())], {
    cwd: copy,
    env: { ...ownEnvironment(), BASE_PATH: base },
  });
  let said = "";
  home = await new Promise<string>((done, fail) => {
    const listen = (bytes: Buffer) => {
      said += bytes.toString();
      const address = /Local\s+(http:\S+?)\/?\s/.exec(said.replace(/\x1b\[\d+m/g, ""))?.[1];
      if (address) done(address);
    };
    server.stdout!.on("data", listen);
    server.stderr!.on("data", listen);
    server.on("exit", () => fail(new Error(`The development server ended.\n${said}`)));
  });
});

afterAll(async () => {
  const isGone = new Promise((done) => server.once("exit", done));
  if (server.exitCode === null && server.kill()) await isGone;
  rmSync(copy, { recursive: true, force: true });
});

const get = (address: string) => fetch(new URL(address, home));
const read = async (file: string) => (await get(file)).text();
/** @param page its address below the base */
const text = async (page: string) => (await get(`${base}${page}`)).text();

/** Files of the site that a page names in its markup or hands to its scripts. */
function filesOf(html: string): string[] {
  const { document } = parseHTML(html);
  const given = [...document.documentElement.attributes].map(({ value }) => value);
  const own = [...linksOf(document), ...given].filter((link) => /^\/[^/].*\.\w+$/.test(link));
  return [...new Set(own)].filter((link) => !link.startsWith(`${base}/editions/`));
}

/** Changes a file of the copy. @throws if there is nothing to change */
function edit(file: string, from: RegExp | string, to: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${String(from)}. Correct this test.`);
  writeFileSync(path, after);
}

const becomes = (see: () => Promise<string>, words: string) =>
  expect.poll(see, { timeout: 200_000, interval: 500 }).toContain(words);

test("a page comes with all that it asks for", async () => {
  const html = await text("/charts/rate-gap/");
  // No browser asks for a feed with the page, and a feed waits for every essay to be compiled.
  const asked = filesOf(html).filter((file) => isFull || !basename(file).startsWith("feed."));
  const files = [...asked, `${base}/data/datapackage.json`, `${base}/data/yuebao-net-assets.csv`];
  const css = files.find((file) => /\/site-[^/]*\.css$/.test(file))!;
  const faces = [...(await read(css)).matchAll(/url\("?([^")]+)/g)].map(([, face]) => face!);
  expect(faces.length).toBeGreaterThan(0);
  const answers: string[] = [];
  for (const file of new Set([...files, ...faces])) {
    const { status, headers } = await get(file);
    answers.push(`${file} ${status} ${headers.get("content-type")?.replace(/;.*/, "")}`);
  }
  const kinds = answers.map((answer) => /\.(\w+) /.exec(answer)![1]);
  for (const kind of ["css", "js", "woff2", "png", "svg", "csv", "json"]) expect(kinds).toContain(kind);
  /** Feeds have types of their own, which a static host does not know from their names. */
  const feeds: Record<string, string> = { "feed.xml": "application/atom+xml", "feed.json": "application/feed+json" };
  const wanted = (answer: string) =>
    feeds[basename(answer.split(" ")[0]!)] ?? typeOf(answer.split(" ")[0]!).replace(/;.*/, "");
  expect(answers.filter((answer) => !answer.endsWith(` 200 ${wanted(answer)}`))).toEqual([]);
});

test("a changed stylesheet is served", async () => {
  edit("src/styles/chart.css", /$/, "\n.tried{color:red}\n");
  await becomes(async () => {
    const files = filesOf(await text("/charts/rate-gap/"));
    return read(files.find((file) => /\/site-[^/]*\.css$/.test(file))!);
  }, ".tried");
});

test("a changed client script is served", async () => {
  edit("src/client/sound.ts", /$/, '\nwindow.name = "tried";\n');
  await becomes(async () => {
    const files = filesOf(await text("/charts/rate-gap/"));
    return read(files.find((file) => /\/sound-[^/]*\.js$/.test(file))!);
  }, "tried");
});

test("a changed chart is drawn", async () => {
  edit("src/charts/rate-gap/chart.ts", /(title: \{\s*en: ")/, "$1Tried: ");
  await becomes(() => text("/charts/rate-gap/"), "Tried: ");
});

test("a changed table is read, though it is not dated", async () => {
  edit("data/yuebao-net-assets.csv", ',"', ',"Tried. ');
  await becomes(() => text("/charts/yuebao-balance/"), "Tried. ");
});

// In full alone: essays and their charts are compiled for it, which takes as long as all the others.
if (isFull)
  test("a changed essay is read, though it is not dated", async () => {
    edit("content/essays/word-order/en.mdx", 'standfirst: "', 'standfirst: "Tried. ');
    await becomes(() => text("/essays/word-order/"), "Tried. ");
  });
