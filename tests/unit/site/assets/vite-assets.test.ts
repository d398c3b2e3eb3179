import { expect, test } from "vitest";
import { scriptText } from "../../../../src/site/assets/vite-assets.ts";

const root = process.cwd();

test("no such script", () =>
  expect(scriptText(root, "nowhere")).rejects.toThrow(
    new Error('No script "nowhere": src/client/nowhere.ts is missing.'),
  ));
