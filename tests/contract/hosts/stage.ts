import { builtCharts } from "../../../scripts/built-charts.ts";
import { codeOf } from "../lib/codes.ts";
import { serveHosts, serveSiteAs, type Listening } from "../lib/serve-as.ts";
import { hostPages } from "./hosts.ts";

/** The chart most hosts show has views and an event: more can go wrong with it than with most. */
const first = "yuebao-balance";

/** The charts of a build that can be embedded, the one most hosts show first. */
export const chartsIn = (dist: string): string[] =>
  builtCharts(dist).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));

export interface Stage {
  site: string;
  hosts: string;
  close: () => Promise<void>;
}

/** Serves a build, and on another origin every host that shows it. */
export async function stage(dist: string, home: URL): Promise<Stage> {
  const site = await serveSiteAs({ folders: [dist], home });
  const charts = chartsIn(dist);
  const code = (variant: Parameters<typeof codeOf>[3], chart = charts[0]!) =>
    codeOf(dist, chart, "en", variant, home, site.address);
  const hosts: Listening = await serveHosts(hostPages({ site: site.address, charts, code }));
  return {
    site: site.address,
    hosts: hosts.address,
    close: async () => void (await Promise.all([site.close(), hosts.close()])),
  };
}
