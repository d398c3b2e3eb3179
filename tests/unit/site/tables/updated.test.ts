import { expect, test, vi } from "vitest";
import { updatedOn } from "../../../../src/site/tables/updated.ts";

const complaint = "README.md is not dated in data/updated.json. Run `npm run updated:accept`.";

test("what is not dated stops a build", () => {
  expect(() => updatedOn("README.md", false)).toThrow(new Error(complaint));
});

test("in the development server it is dated today, with one warning", () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const today = new Date().toISOString().slice(0, 10);
  expect(today <= updatedOn("README.md", true)).toBe(true);
  updatedOn("README.md", true);
  expect(warn.mock.calls).toEqual([[complaint]]);
  warn.mockRestore();
});
