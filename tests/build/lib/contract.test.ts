import { describe, expect, test } from "vitest";
import { accepted, compare, answersIn, written } from "./contract.ts";
import { siteOf } from "./site.ts";

const contract = "# all\n\n/ text/html\n/charts/ # the list\n/charts/gap.csv text/csv date,rate\n";

test("a promise is an address, what it is, and what those who read it hold on to; remarks promise nothing", () => {
  expect(answersIn(contract)).toEqual([
    { address: "/", type: "text/html", keys: [] },
    { address: "/charts/", type: undefined, keys: [] },
    { address: "/charts/gap.csv", type: "text/csv", keys: ["date", "rate"] },
  ]);
  expect(answersIn(contract).map(written)).toEqual(["/ text/html", "/charts/", "/charts/gap.csv text/csv date,rate"]);
});

const site = siteOf({
  "index.html": "",
  "charts/index.html": "",
  "charts/gap.csv": "date,rate\n2025,1\n",
  "charts/gap.json": '{"title":"Gap","rows":[]}',
  "assets/site-abc.css": "",
});
const promises = accepted([], site);

test("what a site answers, as it is promised", () =>
  expect(promises.map(written)).toEqual([
    "/ text/html",
    "/charts/ text/html",
    "/charts/gap.csv text/csv date,rate",
    "/charts/gap.json application/json rows,title",
  ]));

test("a site keeps what was promised of it", () =>
  expect(compare(promises, site)).toEqual({ vanished: [], changed: [], unlisted: [] }));

describe("a breach is named", () => {
  const of = (changed: Record<string, string | undefined>) => {
    const files = Object.fromEntries([...site.files].map(([file, bytes]) => [file, bytes.toString()]));
    return compare(
      promises,
      siteOf(
        Object.fromEntries(Object.entries({ ...files, ...changed }).filter(([, text]) => text !== undefined)) as Record<
          string,
          string
        >,
      ),
    );
  };
  const none = { vanished: [], changed: [], unlisted: [] };

  test("an address that is gone", () =>
    expect(of({ "charts/gap.csv": undefined })).toEqual({ ...none, vanished: ["/charts/gap.csv"] }));
  test("an address that is new; hashed files promise nothing", () =>
    expect(of({ "zh/index.html": "", "assets/site-def.css": "" })).toEqual({ ...none, unlisted: ["/zh/"] }));
  test("a column that is gone, a key that is new", () =>
    expect(of({ "charts/gap.csv": "date\n2025\n", "charts/gap.json": '{"title":"","rows":[],"alt":""}' })).toEqual({
      vanished: [],
      changed: ["/charts/gap.csv answers without rate"],
      unlisted: ["/charts/gap.json: alt"],
    }));
  test("another type", () =>
    expect(
      compare([{ address: "/charts/gap.csv", type: "text/plain", keys: [] }], siteOf({ "charts/gap.csv": "" })),
    ).toEqual({
      ...none,
      changed: ["/charts/gap.csv was text/plain and is text/csv"],
    }));
  test("a promise that does not say what it answers", () =>
    expect(compare([{ address: "/", keys: [] }], siteOf({ "index.html": "" }))).toEqual({
      ...none,
      unlisted: ["/ (text/html)"],
    }));
  test("but a chart that was withdrawn answers otherwise for good", () =>
    expect(
      of({ "charts/gap.csv": "withdrawn,date,reason\ngap,2027,Why\n", "charts/gap.json": '{"withdrawn":"Why"}' }),
    ).toEqual(none));
});

test("an edition promises its checksums, which answer for its other files", () => {
  const edition = (text: string) =>
    siteOf({ "editions/2026-11/checksums.json": text, "editions/2026-11/embed/gap/index.html": "" });
  const promises = accepted([], edition("{}"));
  expect(promises.map(written)).toEqual([
    "/editions/2026-11/checksums.json application/json sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  ]);
  expect(compare(promises, edition('{"files":{}}')).changed).toEqual([
    "/editions/2026-11/checksums.json answers without sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  ]);
});

test("accepting adds and never takes away", () => {
  const old = answersIn("/charts/gap.csv text/csv month\n/gone/ text/html\n");
  expect(accepted(old, site).map(written)).toEqual([
    "/ text/html",
    "/charts/ text/html",
    "/charts/gap.csv text/csv month,date,rate",
    "/charts/gap.json application/json rows,title",
    "/gone/ text/html",
  ]);
});
