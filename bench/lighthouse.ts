import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/find-browser.ts";
import { startServer } from "../scripts/serve.ts";

const essays = readdirSync("content/essays").map((slug) => `essays/${slug}/`);

/**
 * Asks Lighthouse, as on a phone, for its four marks of each kind of page: `npm run bench:lighthouse [part of a path]`.
 * Needs a built site. Ends with an error if a mark is below 100, naming what cost it.
 */
const paths = [
  "",
  ...essays,
  "charts/yuebao-balance/",
  "explore/",
  "data/payment-volumes/",
  "search/",
  "embed/yuebao-balance/",
  "zh/",
  ...essays.map((path) => `zh/${path}`),
];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** An embed asks not to be indexed; Lighthouse counts that against any page, so there it is left out of the reckoning. */
const leftOut = (path: string): string[] => (path.includes("embed/") ? ["is-crawlable"] : []);

/** A port nobody listens on, for the browser's own protocol. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** How often a page is tried: whatever else the machine is doing can take from a mark and never add to it. */
const tries = 3;

/** Fetched when it is asked for: it brings more packages than all the rest, and no test needs it. */
const lighthouse = "lighthouse@13.5.0";

/** As much of a Lighthouse report as is read here; scores from 0 to 1. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

async function once(path: string): Promise<Report> {
  const skipped = leftOut(path).map((audit) => `--skip-audits=${audit}`);
  const options = [
    `--port=${port}`,
    "--output=json",
    "--quiet",
    `--only-categories=${categories.join(",")}`,
    ...skipped,
  ];
  const { stdout } = await promisify(execFile)("npx", ["--yes", lighthouse, served.address + path, ...options], {
    maxBuffer: 2 ** 28,
    shell: process.platform === "win32",
  });
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`/${path}: ${report.runtimeError.message}`);
  return report;
}

/** The quickest of a few visits; one is enough where it is quick enough. */
async function bestOf(path: string) {
  let best = await once(path);
  const speed = ({ categories: { performance } }: typeof best) => performance?.score ?? 0;
  for (let tried = 1; tried < tries && speed(best) < 1; tried++) {
    const next = await once(path);
    if (speed(next) > speed(best)) best = next;
  }
  return best;
}

const [part = ""] = process.argv.slice(2);
const port = await freePort();
const served = await startServer({ root: "dist", base: "/" }, 0);
const { executablePath, args = [] } = launchOptions();
const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });
const complaints: string[] = [];
console.log(
  `Lighthouse, mobile\n\n${"page".padEnd(32)}${categories.map((category) => category.padStart(16)).join("")}`,
);
try {
  for (const path of paths.filter((path) => path.includes(part))) {
    const lhr = await bestOf(path);
    const marks = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
    console.log(`/${path}`.padEnd(32) + marks.map((mark) => String(mark).padStart(16)).join(""));
    for (const [index, category] of categories.entries()) {
      if (marks[index] === 100) continue;
      const cost = lhr.categories[category]!.auditRefs.filter(
        ({ weight, id }) => weight > 0 && (lhr.audits[id]!.score ?? 1) < 1,
      ).map(({ id }) => `${id} ${lhr.audits[id]!.displayValue ?? ""}`.trim());
      complaints.push(`/${path} ${category} ${marks[index]}: ${cost.join(", ")}`);
    }
  }
} finally {
  await browser.close();
  await served.close();
}
if (complaints.length > 0) {
  console.error(`\n${complaints.join("\n")}`);
  process.exitCode = 1;
}
