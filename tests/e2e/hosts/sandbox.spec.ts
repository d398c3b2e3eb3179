import { expect } from "@playwright/test";
import { frameOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

test.use({ viewport: { width: 680, height: 1100 } });

const inSandbox = (address: string) =>
  `<iframe sandbox="allow-scripts" src="${address}" style="width:100%;height:1000px;border:0"></iframe>`;

/** An origin of its own is no origin of ours: what needs one fails there, and has to say so. */
test.describe("in a sandbox that allows scripts and nothing else", () => {
  test("a chart is read by pointer and key", inFull, async ({ page, place }) => {
    await page.goto(place.host(inSandbox(`${place.site}embed/${place.charts[0]}/`)));
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => origin)).toBe("null");
    await frame.locator(".drawing:visible").first().hover();
    await expect(frame.locator("figure.chart")).toHaveAttribute("data-state", "live");
    await frame.locator(".drawing:visible").first().focus();
    await frame.locator(".drawing:visible").first().press("ArrowRight");
    await expect(frame.locator(".toolbar.on .reading")).toContainText(/\d/);
    await expect(frame.locator(".notice")).toHaveText("");
  });

  /** The choices of a chart, drawn at build or not, as its embed holds them. */
  const choicesOf = (frame: Awaited<ReturnType<typeof frameOf>>) =>
    frame.evaluate(() => {
      const views = [...document.querySelectorAll<HTMLElement>(".view")].map(
        (view) => JSON.parse(view.dataset["choices"] ?? "{}") as Record<string, string>,
      );
      return [...document.querySelectorAll<HTMLSelectElement>(".choices select")].map((select) => {
        const second = select.options[1]?.value ?? "";
        return { name: select.name, second, isDrawn: views.some((view) => view[select.name] === second) };
      });
    });

  test(
    "a view the page holds is shown; one that would have to be drawn is refused in words",
    inFull,
    async ({ page, place }) => {
      const tried = { drawn: false, refused: false };
      for (const chart of place.charts) {
        if (tried.drawn && tried.refused) break;
        await page.goto(place.host(inSandbox(`${place.site}embed/${chart}/`)));
        const frame = await frameOf(page);
        const choices = await choicesOf(frame);
        const choice = choices.find(({ isDrawn }) => !tried[isDrawn ? "drawn" : "refused"]);
        if (!choice) continue;
        const select = frame.locator(`.choices select[name="${choice.name}"]`);
        const first = await select.inputValue();
        await select.selectOption(choice.second);
        if (choice.isDrawn) {
          await expect
            .poll(() => frame.locator(".view:visible").evaluate((view) => (view as HTMLElement).dataset["choices"]))
            .toContain(choice.second);
          await expect(frame.locator(".notice")).toHaveText("");
          tried.drawn = true;
        } else {
          await expect(frame.locator(".notice")).toContainText("The new drawing could not be made");
          await expect(select).toHaveValue(first);
          await expect(frame.locator(".view:visible svg:visible").first()).toBeVisible();
          tried.refused = true;
        }
      }
      expect(tried).toEqual({ drawn: true, refused: true });
    },
  );
});

test("without any script the whole chart is there", async ({ page, place }) => {
  await page.goto(
    place.host(
      `<iframe sandbox src="${place.site}embed/${place.charts[0]}/" style="width:100%;height:1000px;border:0"></iframe>`,
    ),
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".view svg:visible").first()).toBeVisible();
  await expect(frame.locator("summary")).toBeVisible();
});
