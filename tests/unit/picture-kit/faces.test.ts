import { expect, test } from "vitest";
import { faces, firstFamily } from "../../../src/picture-kit/faces.ts";

const lists = Object.values(faces).flatMap(({ title, text }) => [title, text]);

test.each(lists)("%s can be read as CSS: a name is quoted, or one word without figures", (list) => {
  for (const name of list.split(", ")) expect(name).toMatch(/^(?:'[^']+'|[A-Za-z-]+)$/);
});

test("the first family is told without its quotes", () => {
  expect(firstFamily(faces.en.text)).toBe("Source Sans 3");
  expect(firstFamily(faces.zh.title)).toBe("Noto Sans SC");
});
