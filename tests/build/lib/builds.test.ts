import { expect, test } from "vitest";
import { differences } from "./builds.ts";

test("files missing on either side and files that differ by a byte are named", () => {
  const one = new Map([
    ["a", Buffer.from("1")],
    ["b", Buffer.from("2")],
    ["c", Buffer.from("3")],
  ]);
  const other = new Map([
    ["b", Buffer.from("2")],
    ["c", Buffer.from("3 ")],
    ["d", Buffer.from("4")],
  ]);
  expect(differences(one, other)).toEqual(["a", "c", "d"]);
  expect(differences(one, one)).toEqual([]);
});
