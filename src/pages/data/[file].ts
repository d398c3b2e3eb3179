import type { APIRoute } from "astro";
import { dataPackage } from "~/site/tables/data-package";
import { database, databaseFile, databaseType } from "~/site/tables/database";
import { datasets, publishedBytes } from "~/site/tables/tables";

const open = [...datasets.values()].filter(({ licence }) => licence.downloadable);

export const getStaticPaths = () =>
  [...open.map(({ id }) => `${id}.csv`), databaseFile, "datapackage.json"].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => {
  const file = params["file"]!;
  if (file === "datapackage.json")
    return new Response(JSON.stringify(dataPackage(site!), null, 1), {
      headers: { "content-type": "application/json; charset=utf-8" },
    });
  if (file === databaseFile) return new Response(database(), { headers: { "content-type": databaseType } });
  return new Response(publishedBytes(file.replace(/\.csv$/, "")), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
