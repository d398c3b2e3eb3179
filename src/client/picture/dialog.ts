/** The dialog that makes pictures of a chart: frame, theme, language and view, one preview, files. */
import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import { palette } from "../../chart-kit/theme.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { langs, type Lang, type Words } from "../../i18n/lang.ts";
import { frameWords, languageNames, pictures, themeWords } from "../../i18n/pictures.ts";
import { frameNames, frames } from "../../picture-kit/frames.ts";
import { el, lang, t } from "../dom.ts";
import { dialog } from "../reading/dialog.ts";
import { download } from "../reading/save.ts";
import { readChartFile } from "./chart-file.ts";
import { drawPicture, fileNameOf, type Drawn, type RowsOf, type Wanted } from "./draw-picture.ts";
import { faceStyle } from "./faces.ts";
import { imageAddress, pngOf } from "./image.ts";
import { forPrint } from "./print.ts";

const extensions = { png: "png", svg: "svg", outlines: "outlines.svg", pdf: "pdf" } as const;

/** A labelled list of options. */
function field(label: string, options: readonly (readonly [string, string])[], chosen: string) {
  const select = el("select", {}, ...options.map(([value, words]) => el("option", { value }, words)));
  select.value = chosen;
  return { select, label: el("label", {}, label, select) };
}

const worded = <Name extends string>(names: readonly Name[], words: Record<Name, Words>) =>
  names.map((name) => [name, t(words[name])] as const);

/** The controls of the dialog. */
function controls(chart: AnyChart, choices: Choices) {
  const isDark = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim() === palette.dark.paper;
  const frame = field(t(pictures.frame), worded(frameNames, frameWords), "poster");
  const theme = field(t(pictures.theme), worded(["light", "dark"] as const, themeWords), isDark ? "dark" : "light");
  const tongue = field(
    t(pictures.language),
    langs.map((code) => [code, languageNames[code]] as const),
    lang,
  );
  const views = Object.entries(chart.choices ?? {}).map(([id, { label, options }]) => ({
    id,
    ...field(
      t(label),
      Object.entries(options).map(([option, { label }]) => [option, t(label)] as const),
      choices[id]!,
    ),
  }));
  const all = [frame, theme, tongue, ...views];
  return {
    form: el("form", { class: "picture-choices" }, ...all.map(({ label }) => label)),
    wanted: () =>
      ({
        frame: frame.select.value,
        theme: theme.select.value,
        lang: tongue.select.value,
        choices: Object.fromEntries(views.map(({ id, select }) => [id, select.value])),
      }) as Wanted,
    /** What is chosen, in words. */
    told: () => all.map(({ select }) => select.selectedOptions[0]!.textContent).join(" · "),
  };
}

/**
 * Opens the dialog, once what every picture of the chart needs has come.
 * @param shown the choices of the view to begin with; the default for those it does not name
 * @param address of the chart's file
 * @throws if the file does not come, or the rows may not leave the site
 */
export async function pictureDialog(
  chart: AnyChart,
  shown: Choices,
  address: string,
  rowsOf: RowsOf,
): Promise<HTMLDialogElement> {
  const files = new Map<Lang, ReturnType<typeof readChartFile>>();
  const fileOf = (lang: Lang) => {
    const file = files.get(lang) ?? readChartFile(address, lang);
    files.set(lang, file);
    file.catch(() => files.delete(lang));
    return file;
  };
  await fileOf(lang);

  const { form, wanted, told } = controls(chart, { ...defaultChoices(chart), ...shown });
  const image = el("img", { class: "picture-preview", alt: "" });
  const status = el("p", { role: "status" });
  /** The picture that the preview shows, or is about to; counted, so that a late one does not undo a later. */
  let turn = 0;
  let current: { wanted: Wanted; drawn: Drawn; address: string } | undefined;

  // A frame on another site has no files for print.
  const forms = (["png", "svg", "outlines", "pdf"] as const).filter(
    (form) => form === "png" || form === "svg" || document.documentElement.dataset["print"],
  );
  const buttons = forms.map((form) => {
    const button = el("button", { type: "button", disabled: "" }, t(pictures[form]));
    button.onclick = async () => {
      try {
        await save(form);
      } catch {
        status.textContent = t(pictures.failed);
      }
    };
    return button;
  });
  const save = async (form: keyof typeof extensions) => {
    const { wanted, drawn, address } = current!;
    const blob =
      form === "png"
        ? await pngOf(drawn, address, frames[wanted.frame].scale)
        : form === "svg"
          ? new Blob([drawn.markup], { type: "image/svg+xml" })
          : await forPrint(form, drawn.markup, wanted.lang);
    const url = URL.createObjectURL(blob);
    download(url, `${fileNameOf(chart, wanted)}.${extensions[form]}`);
    URL.revokeObjectURL(url);
  };

  const update = async () => {
    const mine = ++turn;
    const asked = wanted();
    status.textContent = t(pictures.drawing);
    try {
      const [drawn, style] = await Promise.all([
        drawPicture(chart, asked, fileOf(asked.lang), rowsOf),
        faceStyle(asked.lang).catch(() => ""),
      ]);
      if (mine !== turn) return;
      current = { wanted: asked, drawn, address: imageAddress(drawn, style) };
      Object.assign(image, { width: drawn.width, height: drawn.height, alt: drawn.description, src: current.address });
      for (const button of buttons) button.disabled = false;
      status.textContent = interpolate(t(pictures.drawn), { what: told() });
    } catch {
      if (mine === turn) status.textContent = t(pictures.failed);
    }
  };
  form.onchange = () => void update();
  form.onsubmit = (event) => event.preventDefault();
  const box = dialog(t(pictures.heading), "", form, image, status, el("p", { class: "picture-files" }, ...buttons));
  box.classList.add("picture-sheet");
  void update();
  return box;
}
