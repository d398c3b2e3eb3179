import { describe, expect, test } from "vitest";
import { paymentShare, sharesOf } from "../../src/site/tables/shares.ts";
import { tableOf } from "../../src/site/tables/tables.ts";

const payments = tableOf("payment-volumes");
const name = { en: "", zh: "" };

/** What has been found must never be lost again. */
describe("cells that hold a figure", () => {
  const shares = sharesOf("payment-volumes", payments);
  const sum = (of: (share: (typeof shares)[number]) => number) => shares.reduce((sum, share) => sum + of(share), 0);

  test("the four main series: at least 91 in a hundred, 2013 to the second quarter of 2026", () => {
    expect(shares.map(({ of }) => of)).toEqual([134, 134, 134, 134]);
    expect(sum(({ filled }) => filled) / sum(({ of }) => of)).toBeGreaterThanOrEqual(0.91);
  });

  test.each(shares.map((share) => [share.series.en, share] as const))(
    "%s: at least 88 in a hundred",
    (_, { filled, of, blank }) => {
      expect(filled / of, `blank: ${blank.join(", ")}`).toBeGreaterThanOrEqual(0.88);
    },
  );

  test.each(["bank-mobile", "nonbank-online"])("%s: none is blank from 2015 on", (series) => {
    expect(paymentShare(payments, series, name, ["2015Q1", "2026Q2"]).blank).toEqual([]);
  });

  test("the fund's yield: every day from 2 June 2013 to 25 June 2018", () => {
    const [share] = sharesOf("yuebao-yield", tableOf("yuebao-yield"));
    expect(share).toMatchObject({ of: 1850, filled: 1850, blank: [] });
  });

  test("the fund's net assets: 31 of 53 quarter-ends, and which are blank", () => {
    const [share] = sharesOf("yuebao-net-assets", tableOf("yuebao-net-assets"));
    expect(share).toMatchObject({ from: "2013-06-30", to: "2026-06-30", of: 53 });
    const notFound = [
      "2013-06-30",
      ...["2015-03-31", "2015-06-30", "2015-09-30", "2016-03-31", "2016-06-30", "2016-09-30"],
      ...["2019-12-31", "2020-06-30", "2021-12-31", "2022-03-31", "2022-09-30", "2022-12-31"],
      ...["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"],
      ...["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31"],
    ];
    expect(share!.blank, "a figure lost, or one found that /methods/ still calls blank").toEqual(notFound);
  });

  test("a lost row is named", () => {
    const lost = payments.filter((row) => row.key !== "bank-mobile/value/2024Q3/2015");
    expect(paymentShare(lost, "bank-mobile", name, ["2015Q1", "2026Q2"]).blank).toEqual(["value 2024Q3"]);
  });
});
