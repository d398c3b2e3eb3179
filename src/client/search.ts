/** The search page: fetches the index on the first sign of a query, and shows results grouped by kind as one types. */
import MiniSearch, { type SearchResult } from "minisearch";
import { interpolate } from "../i18n/interpolate.ts";
import { searching } from "../i18n/search.ts";
import { documentKinds, searchOptions, type SearchDocument } from "../search-kit/options.ts";
import { passage } from "../search-kit/passage.ts";
import { setAddress } from "./address.ts";
import { announce, makeRegion, rest } from "./announce.ts";
import { el, t } from "./dom.ts";

type Found = SearchResult & SearchDocument;
/** Texts that the index holds in brief, by the ids of their documents. */
type Texts = Readonly<Record<string, string>>;

function hydrate(root: HTMLElement) {
  const input = root.querySelector<HTMLInputElement>("#query")!;
  const count = root.querySelector<HTMLElement>(".search-count")!;
  const results = root.querySelector<HTMLElement>(".search-results")!;
  const all = root.querySelector<HTMLElement>(".search-all")!;
  /** Says the count once the reader has stopped typing; the count that is seen changes with each letter. */
  const region = makeRegion(root);
  let resting = 0;
  let index: Promise<MiniSearch<SearchDocument>> | undefined;

  let texts: Promise<Texts> | undefined;

  const get = (url: string) =>
    fetch(url).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)))));
  /** Without them results are shown with how their texts begin. */
  const loadTexts = () =>
    (texts ??= get(root.dataset["texts"]!)
      .then((text) => Object.fromEntries((JSON.parse(text) as { texts: [string, string][] }).texts))
      .catch(() => {
        texts = undefined;
        return {};
      }));
  const load = () =>
    (index ??= get(root.dataset["index"]!)
      .then((text) => MiniSearch.loadJSON<SearchDocument>(text, searchOptions))
      .catch((error: unknown) => {
        index = undefined;
        throw error;
      }));

  function writeAddress() {
    clearTimeout(resting);
    const query = input.value.trim();
    setAddress(query ? `?q=${encodeURIComponent(query)}` : location.pathname, "replace");
  }

  async function search() {
    const query = input.value.trim();
    clearTimeout(resting);
    resting = window.setTimeout(writeAddress, rest);
    if (!query) {
      results.replaceChildren();
      count.textContent = "";
      announce(region, "");
      all.hidden = false;
      return;
    }
    try {
      const [loaded, whole] = await Promise.all([load(), loadTexts()]);
      const found = loaded.search(query) as Found[];
      if (query !== input.value.trim()) return;
      count.textContent = interpolate(
        t(([searching.none, searching.foundOne] as const)[found.length] ?? searching.found),
        {
          n: String(found.length),
          query,
        },
      );
      announce(region, count.textContent);
      results.replaceChildren(
        ...documentKinds.flatMap((kind) =>
          group(
            kind,
            found.filter((one) => one.kind === kind),
            whole,
          ),
        ),
      );
      all.hidden = found.length > 0;
    } catch {
      count.textContent = t(searching.failed);
      announce(region, count.textContent);
      all.hidden = false;
    }
  }

  input.addEventListener("input", () => void search());
  // Who follows a result before having rested comes back to the query as well.
  results.addEventListener("click", writeAddress);
  root.querySelector("form")!.addEventListener("submit", (event) => event.preventDefault());
  // Down from the field goes to the first result, and on through them; up comes back.
  root.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [input, ...results.querySelectorAll<HTMLElement>("a")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  // What was typed before this script came stands; else the address says what to look for.
  input.value ||= new URLSearchParams(location.search).get("q")?.slice(0, 100) ?? "";
  if (input.value) void search();
}

function group(kind: SearchDocument["kind"], found: readonly Found[], whole: Texts): Node[] {
  if (found.length === 0) return [];
  const items = found.map(({ id, title, url, text, image, terms }) => {
    const link = el("a", { href: url }, title);
    const picture = image ? [el("img", { src: image, alt: "", width: "160", loading: "lazy" })] : [];
    return el(
      "li",
      {},
      ...picture,
      el("div", {}, link, el("p", {}, passage(whole[id as string] ?? text, new Set(terms)))),
    );
  });
  return [el("h2", {}, t(searching[kind])), el("ul", { class: "found" }, ...items)];
}

window.wordOrderSearch = hydrate;
