/**
 * In a frozen embed only: asks the living site whether its figures have moved since, and says by how much.
 * Where nothing answers, nothing is said.
 */
import { compareRows } from "../embed-kit/revision.ts";
import { interpolate } from "../i18n/interpolate.ts";
import { editionWords } from "../i18n/edition.ts";
import { gap, semicolon } from "../i18n/punctuation.ts";
import { el, lang, t } from "./dom.ts";

interface ChartFile {
  rows: Record<string, unknown>[];
  withdrawn?: string;
}

const read = async (address: string): Promise<ChartFile> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as ChartFile;
};

async function compare(figure: HTMLElement) {
  const [own, now] = await Promise.all([read(figure.dataset["json"]!), read(figure.dataset["newer"]!)]);
  const place = figure.querySelector<HTMLElement>(".notice");
  if (!place) return;
  const words = now.withdrawn
    ? interpolate(t(editionWords.withdrawn), { why: now.withdrawn })
    : inWords(figure, own, now);
  if (!words) return;
  place.replaceChildren(
    words,
    gap(lang),
    el("a", { href: figure.dataset["page"]!, target: "_blank", rel: "noopener" }, t(editionWords.see)),
  );
  place.hidden = false;
}

function inWords(figure: HTMLElement, own: ChartFile, now: ChartFile): string {
  const { revised, added, removed } = compareRows(own.rows, now.rows);
  const edition = document.documentElement.dataset["edition"] ?? "";
  const parts: string[] = [];
  const largest = revised[0];
  if (largest) {
    const name =
      figure.querySelector(`.data-table tr[data-key="${CSS.escape(largest.key)}"] th`)?.textContent?.trim() ??
      largest.key;
    const change = new Intl.NumberFormat(lang, {
      // A revision of 0.03 per cent is one: "+0%" would say that it is none.
      ...(Math.abs(largest.percent) < 1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 }),
      signDisplay: "always",
    }).format(largest.percent);
    const others = revised.length > 1 ? interpolate(t(editionWords.more), { others: String(revised.length - 1) }) : "";
    const words = Number.isFinite(largest.percent) ? editionWords.revised : editionWords.fromZero;
    parts.push(interpolate(t(words), { name, change }) + others);
  }
  if (added > 0) parts.push(interpolate(t(editionWords.added), { n: String(added) }));
  if (removed > 0) parts.push(interpolate(t(editionWords.removed), { n: String(removed) }));
  return parts.length > 0 ? interpolate(t(editionWords.since), { edition, changes: parts.join(t(semicolon)) }) : "";
}

for (const figure of document.querySelectorAll<HTMLElement>("figure.chart[data-newer]"))
  void compare(figure).catch(() => undefined);
