/** Cites or shares one paragraph of an essay: a button at the end of the paragraph that is pointed at or has the focus, and a dialog behind it. */
import { paragraphs } from "../i18n/paragraphs.ts";
import { announce, makeRegion } from "./announce.ts";
import { copyText } from "./copy-text.ts";
import { el, loadStyle, t } from "./dom.ts";
import { dialog } from "./reading/dialog.ts";

/** The address of a paragraph, on the web; the page's own query (a messenger's, a campaign's) is left out. */
const addressOf = (article: HTMLElement, paragraph: Element) => `${article.dataset["page"]!}#${paragraph.id}`;

async function open(article: HTMLElement, paragraph: HTMLElement) {
  await loadStyle("readingStyle");
  const link = addressOf(article, paragraph);
  const citation = el("p", {}, article.dataset["cite"]!.replace(article.dataset["page"]!, link));
  const address = el("p", { class: "paragraph-address" }, link);
  const copier = (words: string, place: HTMLElement) => {
    const button = el("button", { type: "button" }, words);
    button.onclick = async () => {
      const isCopied = await copyText(place.textContent);
      if (!isCopied) getSelection()?.selectAllChildren(place);
      announce(region, t(isCopied ? paragraphs.copied : paragraphs.notCopied));
    };
    return button;
  };
  const buttons = [copier(t(paragraphs.copyCitation), citation), copier(t(paragraphs.copyLink), address)];
  // What a phone calls sharing; a reader who thinks better of it has not made a mistake.
  if ("share" in navigator) {
    const share = el("button", { type: "button" }, t(paragraphs.share));
    share.onclick = () => navigator.share({ title: document.title, url: link }).catch(() => undefined);
    buttons.push(share);
  }
  const box = dialog(
    t(paragraphs.heading),
    citation.textContent,
    citation,
    address,
    el("p", { class: "paragraph-ways" }, ...buttons),
  );
  const region = makeRegion(box);
  region.className = "paragraph-said";
}

/** Puts the button at the end of a paragraph, once; it stays there, so that the Tab key meets the same stops on the way back. */
function offer(article: HTMLElement, paragraph: HTMLElement) {
  if (paragraph.lastElementChild?.matches(".cite-paragraph")) return;
  const button = el("button", { type: "button", class: "cite-paragraph", "aria-label": t(paragraphs.heading) }, "¶");
  button.onclick = () => void open(article, paragraph);
  paragraph.append(button);
}

function hydrate(article: HTMLElement, first?: Event) {
  let inHand: HTMLElement | undefined;
  const take = ({ target }: Event) => {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('p[id^="p-"]') : null;
    if (!paragraph || paragraph === inHand) return;
    offer(article, paragraph);
    inHand?.classList.remove("in-hand");
    paragraph.classList.add("in-hand");
    inHand = paragraph;
  };
  for (const type of ["pointerover", "focusin", "click"]) article.addEventListener(type, take);
  if (first) take(first);
}

window.wordOrderCite = hydrate;
