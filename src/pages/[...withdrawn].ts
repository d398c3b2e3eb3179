import type { APIRoute } from "astro";
import { text as css } from "virtual:style/embed";
import { text as embedHead } from "virtual:script/embed-head";
import { text as embedResize } from "virtual:script/embed-resize";
import { withdrawnFiles } from "~/site/addresses/withdrawn";
import { charts } from "~/site/registry/registry";
import { renamed, withdrawn } from "~/charts/withdrawn";

/** The addresses of charts that were withdrawn or renamed: none that was published ever falls silent. */
const files = (site: URL) =>
  withdrawnFiles({ withdrawn, renamed }, charts, site, { css, script: `${embedHead}\n${embedResize}` });

const home = new URL(import.meta.env.SITE);

export const getStaticPaths = () => [...files(home).keys()].map((withdrawn) => ({ params: { withdrawn } }));

export const GET: APIRoute = ({ params, site }) => files(site!).get(params["withdrawn"]!)!();
