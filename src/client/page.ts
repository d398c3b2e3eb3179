/** What the page says of itself, for the scripts on it: language, and where the later scripts lie. */
import { isLang, type Lang, type Words } from "../i18n/lang.ts";

const code = document.documentElement.lang.slice(0, 2);
export const lang: Lang = isLang(code) ? code : "en";
export const say = (words: Words): string => words[lang];

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

/** The address of a script that is loaded later, as the page names it on <html data-…>. */
export function later(name: string): string {
  const address = document.documentElement.dataset[name];
  if (!address) throw new Error(`This page names no script "${name}".`);
  return address;
}

const loading = new Map<string, Promise<void>>();

/** Runs a classic script of this site once. Classic, so that it also runs in a sandboxed frame, whose origin is opaque. */
export function load(name: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = el("script", { src: later(name) });
    script.onload = () => resolve();
    script.onerror = () => {
      loading.delete(name);
      script.remove();
      reject(new Error(`${name} did not load`));
    };
    document.head.append(script);
  });
  loading.set(name, promise);
  return promise;
}
