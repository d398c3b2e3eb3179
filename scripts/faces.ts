import type { Page } from "@playwright/test";

/** How wide the faces of embeds set the same words, in pixels, by language: other faces, other widths. */
export type Faces = Record<"en" | "zh", number>;

/** Runs in an embed: letters or characters of its language, in the faces for text and for titles, light and bold. */
function widthOfFaces(): number {
  const words =
    "The quick brown fox jumps over the lazy dog 0123456789 ¥%" +
    (document.documentElement.lang.startsWith("zh") ? "余额宝在一年内增长，支付清算协会公布。" : "");
  const line = document.createElement("p");
  line.style.cssText = "position:absolute;visibility:hidden;white-space:nowrap;font-size:100px";
  document.body.append(line);
  for (const family of ["sans", "display"])
    for (const weight of ["400", "650"]) {
      const span = document.createElement("span");
      span.style.fontFamily = `var(--${family})`;
      span.style.fontWeight = weight;
      span.textContent = words;
      line.append(span);
    }
  const { width } = line.getBoundingClientRect();
  line.remove();
  return Math.round(width);
}

/**
 * The faces this machine has for embeds.
 * @param site the address of a served site @param chart the id of any of its charts
 */
export async function facesOf(page: Page, site: string, chart: string): Promise<Faces> {
  const at = async (address: string) => {
    await page.goto(address);
    return page.evaluate(widthOfFaces);
  };
  return { en: await at(`${site}embed/${chart}/`), zh: await at(`${site}zh/embed/${chart}/`) };
}
