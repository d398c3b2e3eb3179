/** The embed panel: settings write the code anew and show it in a real frame; buttons copy it. */
import { parseChoices } from "../chart-kit/parameters.ts";
import {
  frameAddress,
  pictureOf,
  snippets,
  chosenVersion,
  type EmbedFacts,
  type EmbedSettings,
  type Variant,
} from "../embed-kit/snippets.ts";
import { isFurther } from "../i18n/further.ts";
import { copyText } from "./copy-text.ts";
import { el } from "./dom.ts";

/** Where the browser lets no page write to the clipboard, the code stands selected for the reader to copy. */
async function copy(code: HTMLElement): Promise<boolean> {
  const isCopied = await copyText(code.textContent);
  if (!isCopied) getSelection()?.selectAllChildren(code);
  return isCopied;
}

/** @throws if what the codes are written from does not come; the panel stays as without scripts */
async function hydrate(panel: HTMLElement) {
  const answer = await fetch(panel.dataset["facts"]!);
  if (!answer.ok) throw new Error(String(answer.status));
  const facts = (await answer.json()) as EmbedFacts;
  const place = panel.querySelector<HTMLElement>(".preview")!;
  /** Controls that choose a part of the chart are those of the page, once more. */
  const parts = [...panel.querySelectorAll<HTMLSelectElement>(".part select")];
  const languageDiffers = panel.querySelector<HTMLElement>(".language-differs")!;
  const partDiffers = panel.querySelector<HTMLElement>(".part-differs")!;
  const onPage = ({ name }: HTMLSelectElement) =>
    document.querySelector<HTMLSelectElement>(`figure.chart[data-setting=page] select[name=${name}]`);
  const value = (name: string) => panel.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? "";
  const differs = panel.querySelector<HTMLElement>(".picture-differs")!;
  const codes = [...panel.querySelectorAll<HTMLElement>("[data-variant]")];
  let frame = el("iframe", { title: place.dataset["label"]!, loading: "lazy" });
  const scroller = el(
    "div",
    { class: "preview-frame", tabindex: "0", role: "region", "aria-label": place.dataset["label"]! },
    frame,
  );

  const buttons = codes.map((code) => {
    const button = el("button", { type: "button" }, place.dataset["copy"]!);
    button.onclick = async () => {
      const isCopied = await copy(code.firstElementChild as HTMLElement);
      for (const other of buttons) other.textContent = place.dataset["copy"]!;
      button.textContent = place.dataset[isCopied ? "copied" : "selected"]!;
    };
    code.before(button);
    return button;
  });

  /** One code at a time is shown: that for the system chosen. */
  const chooser = panel.querySelector<HTMLSelectElement>("select[name=variant]")!;
  const showCode = () => {
    for (const code of codes) {
      const part = code.closest<HTMLDetailsElement>("details")!;
      part.hidden = code.dataset["variant"] !== chooser.value;
      part.open = true;
    }
  };

  const settings = (): EmbedSettings => {
    const [edition, lang] = [value("edition"), value("lang") as EmbedSettings["lang"]];
    return {
      lang,
      theme: value("theme") as EmbedSettings["theme"],
      ...(Object.fromEntries(
        ["title", "subtitle", "caption", "events"].map((name) => [name, value(name) === "off" ? "off" : "on"]),
      ) as Required<Pick<EmbedSettings, "title" | "subtitle" | "caption" | "events">>),
      edition,
      width: value("width"),
      choices: parseChoices(location.search, chosenVersion(facts, { edition, lang }).choices).choices,
    };
  };

  /** A frame that is led elsewhere adds to the history of the page, and the reader's way back would lead through it. */
  const show = (path: string) => {
    if (frame.getAttribute("src") === path) return;
    const next = frame.cloneNode() as HTMLIFrameElement;
    next.src = path;
    frame.replaceWith(next);
    frame = next;
  };

  const write = () => {
    const now = settings();
    const texts = snippets(facts, now);
    for (const code of codes) code.firstElementChild!.textContent = texts[code.dataset["variant"] as Variant];
    // A language without pictures has no codes that are one.
    for (const option of chooser.options) option.disabled = texts[option.value as Variant] === "";
    if (chooser.selectedOptions[0]?.disabled) {
      chooser.selectedIndex = 0;
      showCode();
    }
    const isTranslated = isFurther(now.lang);
    languageDiffers.hidden = !isTranslated;
    // No edition has it.
    panel.querySelector<HTMLSelectElement>("select[name=edition]")!.disabled = isTranslated;
    const asked = parts.filter((part) => (part.value = now.choices[part.name] ?? ""));
    partDiffers.hidden = isTranslated || asked.length === 0;
    differs.hidden = asked.length > 0 || (pictureOf(facts, now)?.isChosen ?? true);
    // What was copied before is not what stands there.
    for (const button of buttons) button.textContent = place.dataset["copy"]!;
    const address = new URL(frameAddress(facts, now));
    // The preview shows this very build, wherever the code will point to.
    show(address.pathname + address.search);
    frame.width = now.width;
    frame.style.colorScheme = now.theme === "auto" ? "" : now.theme;
  };

  addEventListener("message", ({ source, data }: MessageEvent<{ type?: string; height?: number }>) => {
    if (source === frame.contentWindow && data?.type === "word-order:height" && data.height)
      frame.height = String(data.height);
  });
  place.append(scroller);
  panel.addEventListener("change", ({ target }) => {
    const shown = parts.find((part) => part === target);
    const control = shown && onPage(shown);
    if (control) {
      control.value = shown.value;
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (target === chooser) showCode();
    else write();
  });
  // The chart on the page and the code of its view go together.
  addEventListener("popstate", write);
  document.addEventListener("word-order-address", write);
  panel.classList.add("one-code");
  showCode();
  write();
}

window.wordOrderPanel = hydrate;
