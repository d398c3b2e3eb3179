import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freeze } from "../../../../scripts/edition.ts";
import { readEditions } from "../../../../src/site/registry/editions.ts";
import { facts } from "../../embed-kit/facts.ts";
import { smallSite } from "../../scripts/small-site.ts";

test("editions tell what their codes said when they were made, oldest first", () => {
  const { root, dist } = smallSite();
  const folder = join(root, "public/editions");
  expect(readEditions(folder)).toEqual([]);
  for (const name of ["2027-02", "2026-11"]) freeze(name, dist, folder);
  const { texts, pictures, heights, choices } = facts.versions["live"]!;
  const charts = { small: { texts, pictures, heights, choices } };
  expect(readEditions(folder)).toEqual([
    { name: "2026-11", charts },
    { name: "2027-02", charts },
  ]);
  mkdirSync(join(folder, "2027-05"));
  expect(() => readEditions(folder)).toThrow(
    new Error(
      `The edition ${join(folder, "2027-05")} has no facts.json. Make editions with \`npm run edition\`; restore its files from the repository.`,
    ),
  );
  rmSync(root, { recursive: true });
});
