import { expect, test } from "vitest";
import { headersText } from "../../../../src/site/files/host-headers.ts";

test("the headers of a site at its host's root", () =>
  expect(headersText("/")).toBe(`/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/editions/:edition/assets/*
  Cache-Control: public, max-age=31536000, immutable
`));

test("below a path every rule names the path", () =>
  expect(headersText("/word-order/").match(/^\/.*/gm)).toEqual([
    "/word-order/*",
    "/word-order/assets/*",
    "/word-order/editions/:edition/assets/*",
  ]));
