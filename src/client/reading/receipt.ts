import { writeChoices } from "../../chart-kit/parameters.ts";
import { spoken } from "../../chart-kit/spoken.ts";
import { notLoaded, reading } from "../../i18n/reading.ts";
import { bracketed, colon, comma, stop } from "../../i18n/punctuation.ts";
import { languageMark, sourceWords } from "../../i18n/sources.ts";
import { choicesOf, specOf } from "../controls.ts";
import { el, lang, t } from "../dom.ts";
import { dialog } from "./dialog.ts";
import { rowOf } from "./points.ts";

/** What /charts/<id>.json says that a receipt shows. */
interface ChartFile {
  /** How to cite the chart, by its address; a chart made in the page has none. */
  citation?: string;
  addresses: { page: string };
  grades: Record<string, { name: string; meaning: string }>;
  rows: {
    key: string;
    grade: string;
    sources: string[];
    note?: string;
    rejected?: { value: string; unit: string; source: string; reason: string }[];
  }[];
  sources: {
    id: string;
    title: string;
    publisher: string;
    published?: string;
    url?: string;
    language: string;
    through?: string;
  }[];
}

const files = new Map<string, Promise<ChartFile>>();

async function fileOf(figure: HTMLElement): Promise<ChartFile> {
  // A chart made in the page carries what its receipts say; any other has a file.
  const carried = figure.querySelector("script.receipts")?.textContent;
  if (carried) return JSON.parse(carried) as ChartFile;
  const address = figure.dataset["json"]!;
  const known =
    files.get(address) ??
    fetch(address).then(
      (answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))) as Promise<ChartFile>,
    );
  files.set(address, known);
  return known;
}

function link(url: string | undefined, text: string, language: string): Node {
  const words = el("span", { lang: language }, text);
  return url ? el("a", { href: url, target: "_blank", rel: "noopener" }, words) : words;
}

/** Where this point of this view is found again. */
function addressOf(figure: HTMLElement, key: string): string {
  const choices = choicesOf(figure.querySelector<HTMLElement>(".view:not(.off)"));
  return `${figure.dataset["page"]!}${writeChoices(choices, specOf(figure))}#${encodeURI(key)}`;
}

/**
 * Opens the evidence of one row: figure, grade in plain words, sources, note, values rejected, address.
 * @param words what the readout says of it
 */
export async function showReceipt(figure: HTMLElement, key: string, words: readonly [string, string]) {
  const address = addressOf(figure, key);
  try {
    const file = await fileOf(figure);
    const row = file.rows.find((row) => row.key === key);
    if (!row) throw new Error(`no row ${key}`);
    const source = (id: string) => file.sources.find((source) => source.id === id)!;
    const cite = (id: string) => {
      const { publisher, title, published, url, language, through } = source(id);
      return el(
        "li",
        {},
        publisher + t(colon),
        link(url, title, language),
        languageMark(language, lang, title),
        published ? bracketed(published, lang) : "",
        through ? `${t(comma)}${t(sourceWords.via)} ${through}` : "",
      );
    };
    // In the view that is shown the figure may have been computed on, and so have another grade than in the file.
    const grade = file.grades[rowOf(figure, key)?.dataset["grade"] ?? row.grade] ?? file.grades[row.grade]!;
    const [first, ...also] = row.sources;
    const parts: Node[] = [
      el("p", { class: "reading" }, words[0]),
      el("p", {}, grade.name + t(colon) + grade.meaning),
      el("ol", {}, cite(first!)),
    ];
    // A view that was made in the page has told its table what its figures were computed from.
    const line = figure.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`);
    const said = line?.dataset["note"] ?? row.note;
    if (said) parts.push(el("p", {}, said));
    if (also.length > 0) parts.push(el("h3", {}, t(reading.alsoPrinted)), el("ul", {}, ...also.map(cite)));
    if (row.rejected?.length)
      parts.push(
        el("h3", {}, t(reading.rejected)),
        el(
          "ul",
          {},
          ...row.rejected.map(({ value, unit, source: id, reason }) =>
            el("li", {}, `${value} ${unit}${bracketed(source(id)?.publisher ?? id, lang)}${t(stop)}${reason}`),
          ),
        ),
      );
    parts.push(el("p", {}, t(reading.address) + t(colon), el("a", { href: address }, address)));
    if (file.citation)
      parts.push(
        el(
          "p",
          { class: "cite" },
          `${t(reading.cite)}${t(colon)}${file.citation.replace(file.addresses.page, address)}`,
        ),
      );
    return dialog(t(reading.receipt), spoken(words[0] + t(stop) + source(first!).publisher, lang), ...parts);
  } catch {
    // A file that knows nothing of the point is as good as none: the next try asks anew.
    files.delete(figure.dataset["json"]!);
    return dialog(
      t(reading.receipt),
      spoken(words.join(" "), lang),
      el("p", { class: "reading" }, words.join(" ")),
      el("p", {}, t(notLoaded)),
      el("p", {}, el("a", { href: address, target: "_blank", rel: "noopener" }, t(reading.onPage))),
    );
  }
}
