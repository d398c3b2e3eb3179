/** What the page says of itself, for the scripts on it: language, and where the later scripts lie. */
import { isLang, type Lang, type Words } from "../i18n/lang.ts";

const code = document.documentElement.lang.slice(0, 2);
export const lang: Lang = isLang(code) ? code : "en";
export const t = (words: Words): string => words[lang];

/** An element with attributes and children; text is text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Says a sentence above a chart; "" takes it back. */
export function notice(figure: Element, words: string) {
  const place = figure.querySelector(".notice");
  if (place) place.textContent = words;
}

/**
 * Does something once the page as it stands has been painted: what is written into a live region in the same frame
 * as the region itself is not read out.
 */
export const afterPaint = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

/** The full address of what is loaded later, as the page names it on <html data-…>; relative ones count from the page. */
export function lazyUrl(name: string): string {
  const address = document.documentElement.dataset[name];
  if (!address) throw new Error(`This page names no script "${name}".`);
  return new URL(address, document.baseURI).href;
}

const loading = new Map<string, Promise<void>>();

/** Brings a script or stylesheet of this site into the page, once; a failed try may be made again. */
function inject(name: string, element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  const promise = new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => {
      loading.delete(name);
      element.remove();
      reject(new Error(`${name} did not load`));
    };
    document.head.append(element);
  });
  loading.set(name, promise);
  return promise;
}

/** Runs a classic script. Classic, so that it also runs in a sandboxed frame, whose origin is opaque. */
export const load = (name: string): Promise<void> =>
  loading.get(name) ?? inject(name, el("script", { src: lazyUrl(name) }));

export const loadStyle = (name: string): Promise<void> =>
  loading.get(name) ?? inject(name, el("link", { rel: "stylesheet", href: lazyUrl(name) }));
