import { expect, test } from "vitest";
import { printedAddress } from "../../../src/picture-kit/printed-address.ts";

test.each([
  ["https://word-order.example/charts/rate-gap/", "word-order.example/charts/rate-gap"],
  ["http://word-order.example/zh/charts/rate-gap/", "word-order.example/zh/charts/rate-gap"],
  ["http://localhost:4321/charts/rate-gap/", undefined],
])("%s is printed as %s", (url, printed) => expect(printedAddress(url)).toBe(printed));
