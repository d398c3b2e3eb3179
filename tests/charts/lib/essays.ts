import { readdirSync, readFileSync } from "node:fs";
import type { AnyChart } from "../../../src/chart-kit/define-chart.ts";
import type { Lang } from "../../../src/i18n/lang.ts";
import { charts } from "../../../src/site/registry/registry.ts";

export const essaySlugs = readdirSync("content/essays");

/** An essay as its card needs it: the title, and the chart that its first sentence, the short version, is about. */
export function essayOf(slug: string, lang: Lang): { title: string; chart: AnyChart } {
  const text = readFileSync(`content/essays/${slug}/${lang}.mdx`, "utf8");
  const name = /<ShortVersion of=\{(\w+)\}>/.exec(text)![1]!;
  const id = new RegExp(`import ${name} from "~/charts/([^/]+)/chart"`).exec(text)![1]!;
  return { title: /^title: "(.*)"$/m.exec(text)![1]!, chart: charts.get(id)! };
}
