import { expect, test } from "vitest";
import { looseSpaces, rawStars, straightMarks } from "./prose.ts";
import { siteOf } from "./site.ts";

const pageOf = (body: string) => siteOf({ "index.html": `<!doctype html><body>${body}</body>` }).pages[0]!;
const starsIn = (body: string) => rawStars(pageOf(body));
const spacesIn = (body: string) => looseSpaces(pageOf(body));

test("stars in the words are found, in titles and cells as well", () => {
  expect(starsIn("<p>这是**“重点”**。</p>")).toEqual(["这是**“重点”**。"]);
  expect(starsIn("<table><tr><td>**bold</td></tr></table>")).toEqual(["**bold"]);
});

test("code may hold stars, and one star is a footnote", () => {
  expect(starsIn("<code>2 ** 3</code><pre>a**b</pre><script>2**3</script><p>5 * 3</p>")).toEqual([]);
});

test("a space beside full-width punctuation is found, and one that markup brings as well", () => {
  expect(spacesIn("<p>银行 ，钱包</p>")).toEqual(["银行 ，钱包"]);
  expect(spacesIn("<p><strong>结论：</strong>\n  应验</p>")).toEqual(["结论： 应验"]);
  expect(spacesIn("<li>断开（\n<a>来源</a>\n）</li>")).toEqual(["断开（ 来源 ）", "断开（ 来源 ）"]);
});

test("blocks stand apart, and so do links, Latin words and code", () => {
  expect(spacesIn("<ul> <li>甲。</li> <li>乙（丙）</li> </ul>")).toEqual([]);
  expect(spacesIn("<p>（说明） · <a>图表</a></p><p>脚注。 ↩</p><p>NFC 支付，POS 机</p><code>甲， 乙</code>")).toEqual(
    [],
  );
});

test("a straight apostrophe is found, and letters in a wrong encoding", () => {
  const marksIn = (body: string) => straightMarks(pageOf(body));
  expect(marksIn("<h1>Yu'e Bao</h1><p>the banks' phones</p>")).toEqual(["Yu'e Bao", "the banks' phones"]);
  expect(marksIn("<p>China\u00e2\u0080\u0099s banks</p>")).toHaveLength(2);
  expect(marksIn("<p>Yu’e Bao</p><code>it's</code><option>Yu'e Bao</option>")).toEqual([]);
});
