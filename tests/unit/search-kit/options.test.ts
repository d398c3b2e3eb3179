import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { searchOptions, type SearchDocument } from "../../../src/search-kit/options.ts";

const index = new MiniSearch<SearchDocument>(searchOptions);
index.addAll([
  { id: "a", kind: "term", title: "网联", text: "支付机构与银行之间的清算机构", url: "/a", names: "NetsUnion" },
  { id: "b", kind: "essay", title: "线路", text: "联网之后，网上的钱", url: "/b", names: "" },
  { id: "c", kind: "chart", title: "NetsUnion clears payments", text: "By count", url: "/c", names: "网联" },
]);
const ids = (query: string) => index.search(query).map(({ id }) => id as string);

test("a Han word must stand whole, in its order", () => expect(ids("网联").sort()).toEqual(["a", "c"]));
test("one Han character is found wherever it is written", () => {
  expect(ids("清")).toEqual(["a"]);
  expect(ids("构")).toEqual(["a"]);
  expect(ids("线 路")).toEqual(["b"]);
});
test("traditional characters find simplified ones", () => expect(ids("清算機構")).toEqual(["a"]));
test("a name in the other language finds, below the words of the text itself", () => {
  expect(ids("netsunion")).toEqual(["c", "a"]);
});
test("every word of a query must be there", () => {
  expect(ids("netsunion count")).toEqual(["c"]);
  expect(ids("netsunion money")).toEqual([]);
});
test("a Latin word may be half typed or misspelt", () => {
  expect(ids("nets")).toContain("c");
  expect(ids("netsunoin")).toContain("c");
});
test("what is stored is what a result shows", () =>
  expect(index.search("count")[0]).toMatchObject({
    kind: "chart",
    title: "NetsUnion clears payments",
    url: "/c",
    text: "By count",
  }));
