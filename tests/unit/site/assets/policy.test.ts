import { expect, test } from "vitest";
import { policy, cspHash } from "../../../../src/site/assets/policy.ts";

test("nothing inline, nothing from elsewhere", () =>
  expect(policy({})).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  ));

test("what stands inline is named by its hash", () => {
  // SHA-256 of nothing, and of "a", in base 64.
  const [nothing, a] = [
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='",
  ];
  expect([cspHash(""), cspHash("a")]).toEqual([nothing, a]);
  const text = policy({ scripts: ["a", ""], styles: [""] });
  expect(text).toContain(`; script-src 'self' ${a} ${nothing}; style-src 'self' ${nothing}; `);
});

test("never unsafe-inline, never unsafe-eval", () =>
  expect(policy({ scripts: ["a"], styles: ["b"] })).not.toContain("unsafe"));

test("the hash is of the bytes a browser reads", () =>
  expect(cspHash("余")).toBe("'sha256-hrKWq2i2MoiQFvoAoIe7sU4/a7U3QNrdQUAiSLrcI7s='"));
