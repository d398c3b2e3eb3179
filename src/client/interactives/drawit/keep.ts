/** Taking a drawn line along: as text, and as a picture. */
import { drawItWords } from "../../../i18n/interactives.ts";
import { notLoaded } from "../../../i18n/reading.ts";
import { el, t } from "../../dom.ts";
import { download, standalone } from "../../reading/save.ts";
import { scoreWords } from "./answer.ts";
import type { DrawnLine } from "./setup.ts";

/** Shares the score by the phone's own sheet, elsewhere by copying it. @param tell says how it went */
export async function share(interactive: HTMLElement, line: DrawnLine, tell: (words: string) => void) {
  const text = `${scoreWords(line)}\n${interactive.dataset["page"]}`;
  const isTouch = matchMedia("(pointer: coarse)").matches;
  try {
    if (isTouch && "share" in navigator) return await navigator.share({ text });
    await navigator.clipboard.writeText(text);
    tell(t(drawItWords.copied));
  } catch (error) {
    // A reader who closes the sheet of a phone has not failed.
    if ((error as Error).name !== "AbortError") tell(t(drawItWords.shareFailed));
  }
}

/** Saves the drawing that is shown, under its score. @param make turns it into a file */
export async function keepPicture(
  interactive: HTMLElement,
  line: DrawnLine,
  make: (picture: ReturnType<typeof standalone>) => Blob | Promise<Blob>,
  extension: string,
  tell: (words: string) => void,
) {
  const svgs = [...interactive.querySelectorAll<SVGSVGElement>(".pad-drawing")];
  const shown = svgs.find((svg) => svg.getBoundingClientRect().width > 0)!;
  const frame = el(
    "div",
    { "data-page": interactive.dataset["page"]! },
    el("p", { class: "chart-title" }, interactive.dataset["pictureTitle"]!),
    el("p", { class: "chart-subtitle" }, scoreWords(line)),
    el("p", { class: "credit" }, interactive.querySelector(".credit")!.textContent ?? ""),
  );
  try {
    const url = URL.createObjectURL(await make(standalone(frame, shown)));
    download(url, `${line.setup.chart}-drawn.${extension}`);
    URL.revokeObjectURL(url);
  } catch {
    tell(t(notLoaded));
  }
}
