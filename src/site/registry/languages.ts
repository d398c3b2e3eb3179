import { langs, type Lang } from "../../i18n/lang.ts";

/** The route parameter of a language: none for English, whose pages stand at the root. */
export const langParam = (lang: Lang): string | undefined => (lang === "en" ? undefined : lang);

/** `getStaticPaths` of a page that exists once a language. */
export const langPaths = () => langs.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));

/** `getStaticPaths` of a page that exists once a language and item. */
export const withLangs = <Item extends object, Params extends Record<string, string>>(
  items: readonly Item[],
  params: (item: Item) => Params,
) =>
  langs.flatMap((lang) =>
    items.map((item) => ({ params: { lang: langParam(lang), ...params(item) }, props: { lang, ...item } })),
  );
