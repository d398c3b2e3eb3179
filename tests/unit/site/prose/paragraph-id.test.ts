import { expect, test } from "vitest";
import { paragraphId } from "../../../../src/site/prose/paragraph-id.ts";

const long = "On 12 December 2014 pensioners stood in line with their phones out, and shops took half off for a code.";

test("is made of letters and digits, and of the words alone", () => {
  expect(paragraphId(long)).toMatch(/^p-[a-z0-9]{1,7}$/);
  expect(paragraphId(`<a class="fact" href="/x/">On 12 December 2014</a>${long.slice(19)}`)).toBe(paragraphId(long));
  expect(paragraphId(`\n  ${long}\n`)).toBe(paragraphId(long));
});

test("stays where what follows the first words is corrected, and goes where they are", () => {
  expect(paragraphId(`${long} More.`)).toBe(paragraphId(long));
  expect(paragraphId(long.replace("pensioners", "students"))).not.toBe(paragraphId(long));
});

test("tells Chinese paragraphs apart", () => expect(paragraphId("先画一画")).not.toBe(paragraphId("再画一画")));
