import { expect, test } from "@playwright/test";
import { layoutShift, lowTargets, tooFaint, tooSmall, tooWide, unreadable, unseenCharts } from "./measures.ts";
import { watch } from "./site.ts";

/** Pages made to be found fault with: a measure that finds nothing there would find nothing anywhere. */

const chart = (svg: string) => `<figure data-chart="gap">${svg}</figure>`;
const drawing = '<svg width="300" height="200"><circle data-key="a" r="2"/><circle data-key="b" r="2"/></svg>';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
});

test("a page that scrolls sideways", async ({ page }) => {
  await page.setContent('<body style="margin:0"><div class="bar" style="width:400px">x</div>');
  expect(await tooWide(page)).toEqual(["the page is 400 px wide in 360 px", '<div class="bar"> to 400 px']);
  await page.setContent('<body style="margin:0"><div style="overflow:auto"><div style="width:400px">x</div></div>');
  expect(await tooWide(page)).toEqual([]);
});

test("small print, plain and in a scaled drawing", async ({ page }) => {
  await page.setContent(
    `<p style="font-size:11px">small</p><p style="font-size:12px">fine</p><p hidden style="font-size:5px">hidden</p>
     <svg viewBox="0 0 200 100" width="100" height="50"><text y="50" font-size="20">halved</text></svg>
     <p style="font-size:9px;position:absolute;clip-path:inset(50%)">for speech only</p>`,
  );
  expect(await tooSmall(page, 12)).toEqual(['"small" at 11.0 px', '"halved" at 10.0 px']);
});

test("what a finger misses", async ({ page }) => {
  await page.setContent(
    '<button style="height:20px">low</button><button style="height:24px">fine</button><button hidden>hidden</button>',
  );
  expect(await lowTargets(page)).toEqual(['<button style="height:20px">low</button>']);
});

test("words on words, outside the window, and cut off", async ({ page }) => {
  await page.setContent(
    `<body style="margin:0"><svg width="360" height="100" style="overflow:visible">
       <text x="10" y="50">one</text><text x="15" y="52">two</text><text x="10" y="80">three</text><text x="340" y="20">outside</text>
     </svg><p style="width:50px;overflow:hidden;white-space:nowrap">much too long for its box</p>`,
  );
  expect(await unreadable(page)).toEqual([
    '"one" stands on "two"',
    '"outside" stands outside the window',
    '"much too long for its box" is cut off',
  ]);
});

test("faint words, plain and in a drawing", async ({ page }) => {
  await page.setContent(
    `<body style="background:#fff;color:#000"><p style="color:#767676">enough</p><p style="color:#888">faint</p>
     <p style="color:#888;font-size:24px">large</p><div style="background:#000"><p style="color:rgb(255 255 255 / 30%)">thin</p></div>
     <svg><text y="20" fill="#999">drawn</text><text y="40">black</text>
       <rect y="50" width="99" height="30"/><text y="70" fill="#fff">on a bar</text>
       <text y="120" fill="#fff">under a bar</text><rect y="100" width="99" height="30" fill="none" stroke="#000"/></svg>`,
  );
  expect(await tooFaint(page)).toEqual([
    '"faint" at 3.54:1',
    '"thin" at 2.48:1',
    '"drawn" at 2.85:1',
    '"under a bar" at 1.00:1',
  ]);
});

test("charts that cannot be seen", async ({ page }) => {
  for (const [svg, unseen] of [
    [drawing, []],
    ["", ["gap"]],
    [`<div hidden>${drawing}</div>`, ["gap"]],
    [drawing.replace(/<circle.*>(?=<\/svg>)/, ""), ["gap"]],
    [drawing.replace('width="300"', 'width="30"'), ["gap"]],
  ] as const) {
    await page.setContent(chart(svg));
    expect(await unseenCharts(page)).toEqual(unseen);
  }
});

test("a page that moves under the reader", async ({ page }) => {
  await page.route("**/moving/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<div id="late"></div><p>words</p><script>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
          late.style.height = "300px";
          requestAnimationFrame(() => requestAnimationFrame(() => document.body.append(Object.assign(document.createElement("i"), { id: "moved" }))));
        }, 0)));
      </script>`,
    }),
  );
  await page.goto("./moving/");
  await page.locator("#moved").waitFor({ state: "attached" });
  expect(await layoutShift(page)).toBeGreaterThan(0.01);
});

test("a page that is not silent", async ({ page, baseURL }) => {
  const { troubles, requests } = watch(page, baseURL!);
  await page.route("https://example.org/**", (route) => route.abort());
  await page.route("**/loud/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<script>console.log("hello"); throw new Error("no")</script><img src="https://example.org/a.png"><img src="/none.png">',
    }),
  );
  await page.goto("./loud/");
  const found = await troubles();
  expect(found).toContain("console log: hello");
  expect(found).toContain("error: no");
  expect(found).toContain("another origin: https://example.org/a.png");
  expect(found.join("\n")).toContain("failed: https://example.org/a.png");
  expect(found).toContain(`404: ${new URL("/none.png", baseURL).href}`);
  expect(requests()).toHaveLength(3);
});

test("what is still under way is waited for, and not held against the next page", async ({ page, baseURL }) => {
  const { troubles } = watch(page, baseURL!);
  await page.route("**/late.png", async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.fulfill({ contentType: "image/png", body: "" });
  });
  await page.route("**/waiting/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<script>new Image().src = '/late.png'</script>" }),
  );
  await page.goto("./waiting/", { waitUntil: "commit" });
  expect(await troubles()).toEqual([]);
  await page.goto("./about/");
  expect(await troubles()).toEqual([]);
});
