import { notLoaded, reading } from "../../i18n/reading.ts";
import { el, t } from "../dom.ts";
import { dialog } from "./dialog.ts";
import { escapeHtml } from "../../lib/html.ts";

/** The drawing as it is seen, as a file of its own: colours fixed, title above, credit below. */
export function standalone(figure: HTMLElement, svg: SVGSVGElement): { markup: string; width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  const style = getComputedStyle(document.documentElement);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.querySelector(".cursor")?.remove();
  copy.removeAttribute("class");
  const font = getComputedStyle(svg).fontFamily.replaceAll('"', "'");
  const words = (selector: string) => figure.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  const title = words(".chart-title");
  // The finding says which of its views a chart shows.
  const lines = [
    ...wrap(title, width / 8.5),
    ...[".chart-subtitle:not([hidden])", ".view:not(.off) .finding"].flatMap((selector) =>
      wrap(words(selector), width / 8),
    ),
  ].filter(Boolean);
  const top = 20 + lines.length * 20;
  const credit = wrap(`${words(".credit").split(" · ")[0]} · ${figure.dataset["page"] ?? ""}`, width / 6.5);
  const bottom = 12 + credit.length * 16;
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", font);
  const text = (line: string, y: number, attributes: string) =>
    `<text x="4" y="${y}" font-family="${font}" ${attributes}>${escapeHtml(line)}</text>`;
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + height + bottom}" width="${width}" height="${top + height + bottom}">` +
    `<title>${escapeHtml(title)}</title>` +
    `<rect width="100%" height="100%" fill="var(--paper)"/>` +
    lines
      .map((line, index) => text(line, 20 + index * 20, `font-size="15" font-weight="600" fill="var(--ink)"`))
      .join("") +
    new XMLSerializer().serializeToString(copy) +
    credit
      .map((line, index) => text(line, top + height + 16 + index * 16, `font-size="12" fill="var(--soft)"`))
      .join("") +
    "</svg>";
  const fixed = markup
    .replace(/var\((--[a-z]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim())
    .replace(/currentcolor/gi, style.getPropertyValue("--ink").trim());
  return { markup: fixed, width, height: top + height + bottom };
}

/** Breaks text into lines of about so many Latin letters; an ideograph counts as two. */
function wrap(text: string, letters: number): string[] {
  const lines = [""];
  let room = letters;
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]{1,24}\s*|\s+/g) ?? []) {
    const size = piece >= "\u2e80" ? 2 : piece.length;
    if (size > room && lines.at(-1) !== "") {
      lines.push("");
      room = letters;
    }
    lines[lines.length - 1] += piece;
    room -= size;
  }
  return lines;
}

export function download(url: string, name: string) {
  const anchor = el("a", { href: url, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

export async function png(view: ReturnType<typeof standalone>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(view.markup)}`;
  await image.decode();
  const canvas = el("canvas", { width: String(view.width * 2), height: String(view.height * 2) });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}

/** Offers the view as seen as a file: vector or pixels. */
export function showSave(figure: HTMLElement, svg: SVGSVGElement) {
  const name = figure.dataset["chart"] ?? "chart";
  const view = standalone(figure, svg);
  const offer = (words: string, make: () => Promise<Blob> | Blob, extension: string) => {
    const button = el("button", { type: "button" }, words);
    button.onclick = async () => {
      try {
        const url = URL.createObjectURL(await make());
        download(url, `${name}.${extension}`);
        URL.revokeObjectURL(url);
      } catch {
        button.textContent = t(notLoaded);
      }
    };
    return button;
  };
  return dialog(
    t(reading.save),
    "",
    el(
      "p",
      {},
      offer(t(reading.saveSvg), () => new Blob([view.markup], { type: "image/svg+xml" }), "svg"),
    ),
    el(
      "p",
      {},
      offer(t(reading.savePng), () => png(view), "png"),
    ),
  );
}
