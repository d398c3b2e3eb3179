import { describe, expect, test } from "vitest";
import { descriptorFaults, tableFaults } from "./data-package.ts";

const resource = {
  name: "a",
  path: "a.csv",
  schema: { fields: [{ name: "date", type: "date" }], primaryKey: ["date"] },
};
const pack = { $schema: "https://datapackage.org/profiles/2.0/datapackage.json", resources: [resource] };

test("a descriptor in order", () => expect(descriptorFaults(pack)).toEqual([]));

test.each([
  ["no resources", { ...pack, resources: [] }, "/resources must NOT have fewer than 1 items"],
  ["another version", { ...pack, $schema: "https://example.org/" }, "/$schema must be equal to constant"],
  [
    "a resource without data",
    { ...pack, resources: [{ name: "a", schema: resource.schema }] },
    "/resources/0 must have required property 'path'",
  ],
  [
    "a path upwards",
    { ...pack, resources: [{ ...resource, path: "../a.csv" }] },
    "/resources/0/path must match pattern",
  ],
  [
    "a licence without a name or an address",
    { ...pack, licenses: [{ title: "Free" }] },
    "/licenses/0 must match a schema in anyOf",
  ],
  [
    "a type nobody knows",
    { ...pack, resources: [{ ...resource, schema: { fields: [{ name: "a", type: "money" }] } }] },
    "/resources/0/schema/fields/0/type must be equal to one of the allowed values",
  ],
  [
    "a key as in version 1",
    { ...pack, resources: [{ ...resource, schema: { ...resource.schema, primaryKey: "date" } }] },
    "/resources/0/schema/primaryKey must be array",
  ],
  [
    "a slip of the pen",
    { ...pack, licences: [] },
    '/ must NOT have additional properties {"additionalProperty":"licences"}',
  ],
])("%s is a fault", (_, value, fault) => {
  expect(descriptorFaults(value).join("\n")).toContain(fault);
});

describe("cells", () => {
  const fields = [
    { name: "date", type: "date", format: "%Y-%m-%d", constraints: { required: true } },
    { name: "count", type: "integer" },
    { name: "rate", type: "number" },
    { name: "grade", type: "string", constraints: { enum: ["press"] } },
    { name: "url", type: "string", format: "uri" },
  ];
  test("in order, blanks included", () =>
    expect(
      tableFaults(fields, [
        ["2024-02-29", "-3", "1.5", "press", "https://example.org/"],
        ["2024-03-01", "", "", "", ""],
      ]),
    ).toEqual([]));
  test("each fault with its line and column", () =>
    expect(
      tableFaults(fields, [
        ["2023-02-29", "1.5", "1,000", "rumour", "nowhere"],
        ["", "", "", "", ""],
      ]),
    ).toEqual([
      '2 date "2023-02-29" is no date',
      '2 count "1.5" is no integer',
      '2 rate "1,000" is no number',
      '2 grade "rumour" is none of the values allowed',
      '2 url "nowhere" is not of the form uri',
      "3 date is blank",
    ]));
});
