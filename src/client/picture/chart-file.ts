/** What /charts/<id>.json says that a picture needs. */
import { utc } from "../../chart-kit/time-frame.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { ChartFacts } from "../../picture-kit/chart-picture.ts";
import { printedAddress } from "../../picture-kit/printed-address.ts";
import type { TableSize } from "../engine-kit/messages.ts";

interface ChartFile {
  producers: string[];
  licence: { id: string; downloadable: boolean }[];
  addresses: { page: string };
  events: { date: string; label: string }[];
  tables: TableSize[];
}

/** The address of a chart's file in a language, from that in another. */
export const inLanguage = (address: string, lang: Lang): string =>
  address.replace(/(?:zh\/)?(charts\/[^/]+\.json)$/, (lang === "en" ? "" : `${lang}/`) + "$1");

/** @throws if the file does not come, or no licence lets a table that the chart draws leave the site */
export async function readChartFile(address: string, lang: Lang): Promise<{ facts: ChartFacts; tables: TableSize[] }> {
  const answer = await fetch(inLanguage(address, lang));
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  const { producers, licence, addresses, events, tables } = (await answer.json()) as ChartFile;
  if (licence.some(({ downloadable }) => !downloadable))
    throw new Error(`${answer.url} names a table that may not be passed on.`);
  return {
    facts: {
      lang,
      producers,
      isCcBy: licence.every(({ id }) => id === "CC-BY-4.0"),
      address: printedAddress(addresses.page),
      events: events.map(({ date, label }) => ({ date: utc(date), label })),
    },
    tables,
  };
}
