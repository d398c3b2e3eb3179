import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page as Tab } from "@playwright/test";
import { launchOptions } from "../scripts/find-browser.ts";
import { startServer } from "../scripts/serve.ts";
import { median, openSlowly } from "./measure.ts";
import { bundled, drawingScript, eventDates, page, palette } from "./pages.ts";

/**
 * What a changed choice costs, against a page that fetches Plot, arquero and the table at once so as to be ready for
 * it: `node bench/choices.ts [rounds]`. Needs a built site.
 */
const id = "count-or-value";
/** A view that no drawing of the page answers, and then another. */
const first = { as: "index" };
const second = { measure: "value" };

const folder = ".cache/bench-choices";

/** What one visit showed. Times in milliseconds, bytes as they travel, without headers. */
interface Visit {
  /** From the start of the navigation until the chart is on the screen. */
  drawn: number;
  /** Everything before a reader does anything, and of that the script files. */
  bytes: number;
  scriptFiles: number;
  /** What a sign of intent brings; then what the first changed choice brings. */
  onIntent: number;
  onChoice: number;
  /** From the change to the new drawing, with nothing fetched before and with all. */
  cold: number;
  warm: number;
}

/** The same chart drawn at once in the reader's browser, ready to be drawn again. */
async function writeRival(site: string): Promise<void> {
  const again = `
    addEventListener("choose", ({ detail }) => {
      Object.assign(choices, detail);
      const made = draw(chart, rows((dataset) => tables.get(dataset), choices), { ...view, choices }, document);
      document.querySelector("svg").replaceWith(made);
    });`;
  const embed = readFileSync(join(site, `embed/${id}/index.html`), "utf8");
  const style = `<style>${palette(embed)}svg{width:100%;height:auto}</style>`;
  mkdirSync(join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "index.html"), page(style, '<script type="module" src="draw.js"></script>'));
  writeFileSync(join(folder, "draw.js"), await bundled(drawingScript(id, eventDates()) + again));
  writeFileSync(join(folder, "data/payment-volumes.csv"), readFileSync("data/payment-volumes.csv"));
}

/** Counts what a tab and its workers fetch, from one reading of the counter to the next. */
function count(tab: Tab) {
  let sizes: Promise<{ path: string; bytes: number }>[] = [];
  tab.on("requestfinished", (request) => {
    const path = new URL(request.url()).pathname;
    sizes.push(request.sizes().then(({ responseBodySize }) => ({ path, bytes: responseBodySize })));
  });
  return async () => {
    const fetched = await Promise.all(sizes);
    sizes = [];
    const sum = (files: typeof fetched) => files.reduce((total, { bytes }) => total + bytes, 0);
    return { bytes: sum(fetched), scriptFiles: sum(fetched.filter(({ path }) => path.endsWith(".js"))) };
  };
}

/** Opens a page and waits for its chart. @returns when it was on the screen, counted from the navigation */
async function drawnAt(tab: Tab, address: string): Promise<number> {
  await tab.goto(address, { waitUntil: "commit" });
  return tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const isThere = document.readyState === "complete" && document.querySelector("svg [data-key]");
          requestAnimationFrame(isThere ? () => done(performance.now()) : look);
        };
        look();
      }),
  );
}

/** Changes a choice in the page. @returns how long it took until the new drawing was on the screen */
const change = (tab: Tab, choice: Record<string, string>): Promise<number> =>
  tab.evaluate(
    (choice) =>
      new Promise<number>((done) => {
        const before = new Set(document.querySelectorAll("svg"));
        const start = performance.now();
        const look = () => {
          const isNew = [...document.querySelectorAll("svg:has([data-key])")].some(
            (svg) => !before.has(svg as SVGSVGElement) && svg.getBoundingClientRect().height > 50,
          );
          requestAnimationFrame(isNew ? () => done(performance.now() - start) : look);
        };
        const controls = document.querySelectorAll<HTMLSelectElement>(".choices select");
        for (const select of controls) select.value = choice[select.name] ?? select.value;
        if (controls.length > 0) controls[0]!.dispatchEvent(new Event("change", { bubbles: true }));
        else dispatchEvent(new CustomEvent("choose", { detail: choice }));
        look();
      }),
    choice,
  );

async function visit(browser: Browser, address: string, isOurs: boolean): Promise<Visit> {
  const tab = await openSlowly(browser);
  try {
    const fetched = count(tab);
    const drawn = await drawnAt(tab, address);
    const atFirst = await fetched();
    if (isOurs) {
      await tab.locator(".drawing").first().dispatchEvent("pointerover");
      await tab.locator("figure.chart[data-state=live]").waitFor();
    }
    const { bytes: onIntent } = await fetched();
    const cold = await change(tab, first);
    const { bytes: onChoice } = await fetched();
    const warm = await change(tab, { ...first, ...second });
    return { drawn, ...atFirst, onIntent, cold, onChoice, warm };
  } finally {
    await tab.context().close();
  }
}

const medians = (visits: readonly Visit[]): Visit => {
  const of = (measure: keyof Visit) => median(visits.map((visit) => visit[measure]));
  return {
    drawn: of("drawn"),
    bytes: of("bytes"),
    scriptFiles: of("scriptFiles"),
    onIntent: of("onIntent"),
    onChoice: of("onChoice"),
    cold: of("cold"),
    warm: of("warm"),
  };
};

const whole = (value: number) => Math.round(value).toLocaleString("en");

/** Ours and the rival's side by side; the ratios of one run can be compared with those of another, the times cannot. */
export function report(ours: Visit, rival: Visit): string {
  const line = (what: string, a: number, b: number) => [what, whole(a), whole(b), b === 0 ? "" : (a / b).toFixed(2)];
  const rows = [
    ["", "/embed/", "all at once", "ratio"],
    line("bytes before intent", ours.bytes, rival.bytes),
    line("of that script files", ours.scriptFiles, rival.scriptFiles),
    line("bytes on intent", ours.onIntent, rival.onIntent),
    line("bytes on the first change", ours.onChoice, rival.onChoice),
    line("bytes in all", ours.bytes + ours.onIntent + ours.onChoice, rival.bytes + rival.onIntent + rival.onChoice),
    line("first chart, ms", ours.drawn, rival.drawn),
    line("first change, cold, ms", ours.cold, rival.cold),
    line("first chart and first change, ms", ours.drawn + ours.cold, rival.drawn + rival.cold),
    line("second change, warm, ms", ours.warm, rival.warm),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}

/** Both pages take turns, so that whatever else the machine is doing falls on both alike; the first round is thrown away. */
export async function measureChoices(browser: Browser, site: string, rounds: number): Promise<string> {
  await writeRival(site);
  const [served, rival] = [
    await startServer({ root: site, base: "/" }, 0),
    await startServer({ root: folder, base: "/" }, 0),
  ];
  try {
    const [ours, theirs]: [Visit[], Visit[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const both = [
        async () => ours.push(await visit(browser, `${served.address}embed/${id}/`, true)),
        async () => theirs.push(await visit(browser, rival.address, false)),
      ];
      for (const turn of round % 2 ? both : both.reverse()) await turn();
    }
    return report(medians(ours.slice(1)), medians(theirs.slice(1)));
  } finally {
    await Promise.all([served.close(), rival.close()]);
  }
}

if (import.meta.main) {
  const [rounds = "5"] = process.argv.slice(2);
  const browser = await chromium.launch(launchOptions());
  try {
    const text = await measureChoices(browser, "dist", Number(rounds));
    console.log(
      `A choice changed on the embed of ${id}, medians of ${rounds} rounds, slow phone, slow network.\n\n${text}`,
    );
  } finally {
    await browser.close();
  }
}
