import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** The module reads the base path once, when it is loaded. */
async function under(base: string) {
  vi.stubEnv("BASE_URL", base);
  return import("../../../../src/site/addresses/urls.ts");
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

describe.each([
  ["/", "/"],
  ["/word-order/", "/word-order/"],
  // The host may be told without its last stroke.
  ["/word-order", "/word-order/"],
])("under %s", (given, base) => {
  test("pages of both languages", async () => {
    const { page } = await under(given);
    expect(page("/", "en")).toBe(base);
    expect(page("/", "zh")).toBe(`${base}zh/`);
    expect(page("/charts/rate-gap/", "en")).toBe(`${base}charts/rate-gap/`);
    expect(page("/charts/rate-gap/", "zh")).toBe(`${base}zh/charts/rate-gap/`);
  });

  test("files outside the languages", async () => {
    const { file } = await under(given);
    expect(file("data/events.csv")).toBe(`${base}data/events.csv`);
    expect(file("/data/events.csv")).toBe(`${base}data/events.csv`);
  });

  test("a page in the other language, and back", async () => {
    const { page, twin } = await under(given);
    for (const path of ["/", "/charts/", "/charts/rate-gap/", "/essays/zhejiang/"]) {
      expect(twin(page(path, "en"), "zh")).toBe(page(path, "zh"));
      expect(twin(page(path, "zh"), "en")).toBe(page(path, "en"));
      expect(twin(page(path, "en"), "en")).toBe(page(path, "en"));
    }
  });

  test("an address with its host", async () => {
    const { absolute, page } = await under(given);
    expect(absolute(page("/charts/", "zh"), new URL("https://example.org"))).toBe(
      `https://example.org${base}zh/charts/`,
    );
  });
});

test("a path that is not written from the root is refused", async () => {
  const { page } = await under("/");
  expect(() => page("charts/", "en")).toThrow(
    new Error(`The path "charts/" does not begin with "/". Write it from the site's root.`),
  );
});
