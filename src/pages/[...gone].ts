import type { APIRoute } from "astro";
import { text as css } from "virtual:style/embed";
import { text as first } from "virtual:script/first";
import { text as frame } from "virtual:script/frame";
import { goneFiles } from "~/site/addresses/withdrawn";
import { charts } from "~/site/registry/registry";
import { renamed, withdrawn } from "~/charts/withdrawn";

/** The addresses of charts that were withdrawn or renamed: none that was published ever falls silent. */
const files = (site: URL) => goneFiles({ withdrawn, renamed }, charts, site, { css, script: `${first}\n${frame}` });

const home = new URL(import.meta.env.SITE);

export const getStaticPaths = () => [...files(home).keys()].map((gone) => ({ params: { gone } }));

export const GET: APIRoute = ({ params, site }) => files(site!).get(params["gone"]!)!();
