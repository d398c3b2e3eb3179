import { expect, test } from "vitest";
import { rawStars } from "./prose.ts";
import { siteOf } from "./site.ts";

const starsIn = (body: string) => rawStars(siteOf({ "index.html": `<!doctype html><body>${body}</body>` }).pages[0]!);

test("stars in the words are found, in titles and cells as well", () => {
  expect(starsIn("<p>这是**“重点”**。</p>")).toEqual(["这是**“重点”**。"]);
  expect(starsIn("<table><tr><td>**bold</td></tr></table>")).toEqual(["**bold"]);
});

test("code may hold stars, and one star is a footnote", () => {
  expect(starsIn("<code>2 ** 3</code><pre>a**b</pre><script>2**3</script><p>5 * 3</p>")).toEqual([]);
});
