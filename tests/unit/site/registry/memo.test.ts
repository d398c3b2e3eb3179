import { expect, test } from "vitest";
import { memo } from "../../../../src/site/registry/memo.ts";

test("what was made once is handed out again, and other arguments make anew", () => {
  let made = 0;
  const square = memo(
    (side: number) => String(side),
    (side) => ({ area: side * side, at: ++made }),
  );
  const first = square(3);
  expect(first).toEqual({ area: 9, at: 1 });
  expect(square(4)).toEqual({ area: 16, at: 2 });
  expect(square(3)).toBe(first);
});

test("nothing is a result as well", () => {
  let made = 0;
  const none = memo(
    () => "",
    (): undefined => void made++,
  );
  none();
  none();
  expect(made).toBe(1);
});
