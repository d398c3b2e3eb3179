import { reading } from "../../i18n/reading.ts";
import { el, say } from "../page.ts";

/** What /charts/<id>.json says that a receipt shows. */
interface ChartFile {
  addresses: { page: string };
  grades: Record<string, { name: string; meaning: string }>;
  rows: { key: string; grade: string; sources: string[]; note?: string; rejected?: { value: string; unit: string; source: string; reason: string }[] }[];
  sources: { id: string; title: string; publisher: string; published?: string; url?: string; language: string }[];
}

const files = new Map<string, Promise<ChartFile>>();

async function fileOf(figure: HTMLElement): Promise<ChartFile> {
  const address = figure.dataset["json"]!;
  const known = files.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))) as Promise<ChartFile>);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

/** A modal dialog with a heading and a way out; it goes from the page when it closes. */
export function dialog(heading: string, ...children: (Node | string)[]): HTMLDialogElement {
  const close = el("button", { type: "button", class: "close", autofocus: "" }, say(reading.close));
  const box = el("dialog", { class: "sheet", "aria-label": heading }, el("h2", {}, heading), ...children, close);
  close.onclick = () => box.close();
  box.onclose = () => box.remove();
  box.onclick = (event) => {
    if (event.target === box) box.close();
  };
  document.body.append(box);
  box.showModal();
  return box;
}

function link(url: string | undefined, text: string, language: string): Node {
  const words = el("span", { lang: language }, text);
  return url ? el("a", { href: url, target: "_blank", rel: "noopener" }, words) : words;
}

/** Opens the evidence of one row: figure, grade in plain words, sources, note, values rejected, address. */
export async function showReceipt(figure: HTMLElement, key: string, lines: readonly [string, string]) {
  const address = `${figure.dataset["page"]!}#${encodeURI(key)}`;
  try {
    const file = await fileOf(figure);
    const row = file.rows.find((row) => row.key === key);
    if (!row) throw new Error(`no row ${key}`);
    const source = (id: string) => file.sources.find((source) => source.id === id)!;
    const cite = (id: string) => {
      const { publisher, title, published, url, language } = source(id);
      return el("li", {}, `${publisher}: `, link(url, title, language), published ? ` (${published})` : "");
    };
    const grade = file.grades[row.grade]!;
    const [first, ...also] = row.sources;
    const parts: Node[] = [
      el("p", { class: "reading" }, lines[0]),
      el("p", {}, `${grade.name}: ${grade.meaning}`),
      el("ol", {}, cite(first!)),
    ];
    if (row.note) parts.push(el("p", {}, row.note));
    if (also.length > 0) parts.push(el("h3", {}, say(reading.alsoPrinted)), el("ul", {}, ...also.map(cite)));
    if (row.rejected?.length)
      parts.push(
        el("h3", {}, say(reading.rejected)),
        el("ul", {}, ...row.rejected.map(({ value, unit, source: id, reason }) => el("li", {}, `${value} ${unit} (${source(id)?.publisher ?? id}). ${reason}`))),
      );
    parts.push(el("p", {}, `${say(reading.address)}: `, el("a", { href: address }, address)));
    return dialog(say(reading.receipt), ...parts);
  } catch {
    return dialog(say(reading.receipt), el("p", { class: "reading" }, lines.join(" ")), el("p", {}, say(reading.failed)), el("p", {}, el("a", { href: address, target: "_blank", rel: "noopener" }, say(reading.onPage))));
  }
}
