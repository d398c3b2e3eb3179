import { describe, expect, test } from "vitest";
import { formatterFor } from "../../../../src/chart-kit/formatter.ts";
import { changeOnYear, newest, newestOfBoth, worded } from "../../../../src/site/home/figures.ts";
import * as series from "../../../../src/site/home/series.ts";
import { tableOf } from "../../../../src/site/tables/tables.ts";

describe("the newest figure", () => {
  test("is the last printed one, in base units", () => {
    const figure = newest(series.firmsCount, /^2021$/);
    expect(figure.row.key).toBe("nonbank-online/count/2021/2015");
    expect(figure.value).toBe(Number(figure.row["value"]) * 1e9);
    expect(worded(figure, formatterFor("en"))).toMatch(/ payments$/);
  });

  test("is never a bound or our own arithmetic", () => {
    for (const quoted of Object.values(series)) {
      const { row } = newest(quoted);
      expect([row["bound"] || "", row["grade"] === "derived"], quoted.dataset).toEqual(["", false]);
      const later = tableOf(quoted.dataset).filter(
        (other) =>
          String(other[quoted.time]) > String(row[quoted.time]) &&
          !other["bound"] &&
          other["grade"] !== "derived" &&
          Object.entries(quoted.where).every(([column, value]) => other[column] === value),
      );
      expect(later, quoted.dataset).toEqual([]);
    }
  });

  test("of two series is of one period", () => {
    const [a, b] = newestOfBoth(series.firmsCount, series.banksCount, /^\d{4}$/);
    expect(a.period).toBe(b.period);
  });

  test("is an error where there is none", () => {
    expect(() => newest(series.fund, /^1999/)).toThrow(
      "src/site/home/ quotes yuebao-net-assets {}, periods /^1999/. No printed figure of that series. Correct the series.",
    );
    expect(() => newestOfBoth(series.fund, series.firmsCount, /^\d{4}$/)).toThrow(
      'src/site/home/ compares yuebao-net-assets {} with payment-volumes {"series":"nonbank-online","measure":"count"}, which share no printed period. Correct the series.',
    );
  });
});

describe("change on the year", () => {
  test("is the ratio to the same period of the year before", () => {
    const figure = newest(series.firmsValue, /^2017$/);
    const before = newest(series.firmsValue, /^2016$/);
    expect(changeOnYear(series.firmsValue, figure)).toBeCloseTo(figure.value / before.value - 1, 10);
  });

  test("is not computed across a declared break or a change of scope", () => {
    expect(changeOnYear(series.banksValue, newest(series.banksValue, /^2015Q1$/))).toBeUndefined();
    expect(changeOnYear(series.firmsValue, newest(series.firmsValue, /^2023Q2$/))).toBeUndefined();
  });
});
