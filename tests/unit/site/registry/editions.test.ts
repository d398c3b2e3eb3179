import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addEdition } from "../../../../src/site/editions/store.ts";
import { readEditions } from "../../../../src/site/registry/editions.ts";
import { facts } from "../../embed-kit/facts.ts";

test("editions tell what their codes said when they were made, oldest first", () => {
  const store = mkdtempSync(join(tmpdir(), "editions-"));
  expect(readEditions(store)).toEqual([]);
  const { texts, pictures, heights, choices } = facts.versions["live"]!;
  const charts = { small: { texts, pictures, heights, choices } };
  for (const name of ["2027-02", "2026-11"])
    addEdition(store, name, new Map([["facts.json", Buffer.from(JSON.stringify(charts))]]));
  expect(readEditions(store)).toEqual([
    { name: "2026-11", charts },
    { name: "2027-02", charts },
  ]);
  addEdition(store, "2027-05", new Map());
  expect(() => readEditions(store)).toThrow(
    new Error(
      `The edition 2027-05 has no facts.json. Make editions with \`npm run edition\`; restore ${store}/ from the repository.`,
    ),
  );
  rmSync(store, { recursive: true });
});
