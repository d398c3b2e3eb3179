import { formatterFor } from "../../chart-kit/formatter.ts";
import { csvOf, fileName } from "../../explore/csv.ts";
import type { View } from "../../explore/model.ts";
import { lang } from "../dom.ts";
import { download, png, standalone } from "../reading/save.ts";

/** The forms in which a reader takes a chart along as a file. */
export type Form = "csv" | "svg" | "png";

async function blobOf(form: Form, figure: HTMLElement, view: View): Promise<Blob> {
  // The byte order mark tells spreadsheets that the file is UTF-8; without it they garble Chinese.
  if (form === "csv") return new Blob(["\uFEFF", csvOf(view, formatterFor(lang))], { type: "text/csv;charset=utf-8" });
  const picture = standalone(figure, figure.querySelector<SVGSVGElement>("svg.plot.wide")!);
  return form === "svg" ? new Blob([picture.markup], { type: "image/svg+xml" }) : png(picture);
}

/** Hands the chart over as a file. */
export async function exportFile(form: Form, figure: HTMLElement, view: View) {
  const url = URL.createObjectURL(await blobOf(form, figure, view));
  download(url, `${fileName(view)}.${form}`);
  URL.revokeObjectURL(url);
}
