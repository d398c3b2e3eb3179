import { langs } from "../../i18n/lang.ts";
import { essaysIn } from "../registry/essay-list.ts";
import { charts } from "../registry/registry.ts";
import { datasets } from "../tables/tables.ts";

/** Every page of the site that an index should know, as paths without language. */
export async function allPages(): Promise<string[]> {
  const slugs = new Set((await Promise.all(langs.map(essaysIn))).flat().map(({ slug }) => slug));
  return [
    "/",
    ...[...slugs].map((slug) => `/essays/${slug}/`),
    "/charts/",
    ...[...charts.keys()].map((id) => `/charts/${id}/`),
    "/data/",
    ...[...datasets.keys()].map((id) => `/data/${id}/`),
    ...[
      "/explore/",
      "/search/",
      "/glossary/",
      "/methods/",
      "/about/",
      "/corrections/",
      "/licence/",
      "/privacy/",
      "/accessibility/",
      "/embed/",
      "/hosts/",
    ],
  ];
}
