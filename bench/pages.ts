import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseHTML } from "linkedom";
import { rolldown } from "rolldown";

/** A page to measure: what it is, and its address below the served folder. */
export interface Contestant {
  name: string;
  path: string;
}

export const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Chart</title>${head}</head><body>${body}</body></html>`;

/** The colours of an embed by role; drawings name them. */
export function palette(embed: string): string {
  const rule = /:root\{(?:--[a-z]+:[^;}]+;?)+\}/.exec(embed)?.[0];
  if (!rule) throw new Error("The embed declares no colours in :root. bench/pages.ts looks for them in its <style>.");
  return rule;
}

/** The limit: the drawing a phone shows, and nothing else. */
function limitPage(embed: string): string {
  const drawing = parseHTML(embed).document.querySelector("svg.plot.narrow");
  if (!drawing) throw new Error("The embed holds no svg.plot.narrow, which is the drawing a phone shows.");
  return page(`<style>${palette(embed)}svg{width:100%;height:auto}</style>`, drawing.outerHTML);
}

/** The same chart drawn in the reader's browser from the table, as most charts on the web are. */
export function drawingScript(id: string, events: string): string {
  const src = (path: string) => JSON.stringify(resolve("src", path));
  return `
    import { from, fromCSV } from "arquero";
    import chart from ${src(`charts/${id}/chart.ts`)};
    import rows from ${src(`charts/${id}/rows.ts`)};
    import { draw } from ${src("chart-kit/draw.ts")};

    const read = (row) => ({ ...row, also: row.also ? row.also.split(";") : [] });
    const table = async (dataset) => {
      const csv = await (await fetch("/data/" + dataset + ".csv")).text();
      return from(fromCSV(csv, { parse: { date: String, period: String, also: String } }).objects().map(read));
    };
    const tables = new Map();
    for (const dataset of chart.datasets) tables.set(dataset, await table(dataset));
    const dates = ${events};
    const events = (chart.annotations ?? []).map(({ event, label }) => ({ date: new Date(dates[event]), label: label.en }));
    const choices = Object.fromEntries(Object.entries(chart.choices ?? {}).map(([id, { options }]) => [id, Object.keys(options)[0]]));
    const view = { lang: "en", size: "narrow", choices, events };
    document.body.append(draw(chart, rows((dataset) => tables.get(dataset), choices), view, document));`;
}

/** The dates of all events by id, as JSON; given to the script so that it need not fetch and read a second table. */
export function eventDates(): string {
  const [head = "", ...lines] = readFileSync("data/events.csv", "utf8").trim().split("\n");
  const columns = head.trim().split(",");
  const [id, date] = [columns.indexOf("id"), columns.indexOf("date")];
  if (id === -1 || date === -1)
    throw new Error(`data/events.csv has the columns ${head.trim()}. Expected id and date among them.`);
  // Ids and dates hold no comma and stand before the words, which may.
  return JSON.stringify(
    Object.fromEntries(lines.map((line) => line.split(",")).map((cells) => [cells[id], cells[date]])),
  );
}

export async function bundled(code: string): Promise<string> {
  const entry = resolve("bench/entry.js");
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "warn",
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, comments: false, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/**
 * Writes the pages to compare into a folder, with what they fetch.
 * @param id the chart @param site the built site
 * @throws if the site has no embed of the chart
 */
export async function writePages(id: string, site: string, folder: string): Promise<Contestant[]> {
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  let embed: string;
  try {
    embed = readFileSync(join(site, `embed/${id}/index.html`), "utf8");
  } catch {
    throw new Error(
      `No embed of "${id}" in ${site}/. Run "npm run build" first, or name a chart of the site: npm run bench rate-gap`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  put("embed/index.html", embed);
  put("limit/index.html", limitPage(embed));
  put(
    "drawn/index.html",
    page(
      `<style>${palette(embed)}svg{width:100%;height:auto}</style>`,
      '<script type="module" src="draw.js"></script>',
    ),
  );
  put("drawn/draw.js", await bundled(drawingScript(id, eventDates())));
  for (const dataset of readFileSync(join("src/charts", id, "chart.ts"), "utf8").matchAll(/"([a-z0-9-]+)"/g))
    try {
      put(`data/${dataset[1]}.csv`, readFileSync(`data/${dataset[1]}.csv`));
    } catch {
      // Most strings of a chart are not datasets.
    }
  return [
    { name: `/embed/${id}/`, path: "embed/" },
    { name: "limit: the drawing alone", path: "limit/" },
    { name: "drawn on load by Plot and arquero", path: "drawn/" },
  ];
}
