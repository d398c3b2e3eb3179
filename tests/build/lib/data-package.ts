import { Ajv, type ErrorObject } from "ajv";

/**
 * What this site's descriptor has to keep of the Data Package standard, version 2, as a JSON Schema (draft 07): the
 * rules of https://datapackage.org/profiles/2.0/datapackage.json for the properties the descriptor uses. No package
 * carries the published profile, and tests ask no network. An unknown property is a fault here, though the standard
 * lets it pass: it would be a slip of ours.
 */
const text = { type: "string", minLength: 1 };
const address = { type: "string", pattern: "^https?://" };
/** A file beside the descriptor: neither absolute nor above it. */
const file = { type: "string", pattern: "^(?![./~])(?!.*\\.\\./)[^\\\\]+$" };

const exactly = (required: string[], properties: Record<string, object>, more: object = {}) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
  ...more,
});

const licences = {
  type: "array",
  minItems: 1,
  items: exactly(
    [],
    { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: address, title: text },
    {
      anyOf: [{ required: ["name"] }, { required: ["path"] }],
    },
  ),
};

const field = exactly(["name", "type"], {
  name: text,
  // Those types of version 2 that our columns have; "any" takes all.
  type: { enum: ["string", "number", "integer", "date", "year", "any"] },
  title: text,
  description: text,
  unit: text,
  format: text,
  constraints: exactly([], {
    required: { type: "boolean" },
    enum: { type: "array", minItems: 1, uniqueItems: true },
  }),
});

/** What every file has. */
const anyFile = {
  name: text,
  path: file,
  title: text,
  description: text,
  format: text,
  mediatype: { type: "string", pattern: "^.+/.+$" },
  bytes: { type: "integer", minimum: 0 },
  hash: { type: "string", pattern: "^(sha256:)?[0-9a-f]{64}$" },
  licenses: licences,
};

const table = exactly(["name", "path", "schema"], {
  ...anyFile,
  type: { const: "table" },
  encoding: text,
  sources: { type: "array", items: exactly([], { title: text, path: address }, { minProperties: 1 }) },
  schema: exactly(["fields"], {
    fields: { type: "array", minItems: 1, items: field },
    primaryKey: { type: "array", minItems: 1, uniqueItems: true, items: text },
    missingValues: { type: "array", items: { type: "string" } },
  }),
});

/** A file that is no table of its own says of what kind it is. */
const other = exactly(["name", "path", "format", "mediatype"], anyFile);

/** A table with its schema, but for a database, which has its own inside: the standard asks for none there. */
const resource = {
  if: { type: "object", properties: { format: { const: "sqlite" } }, required: ["format"] },
  then: other,
  else: table,
};

const descriptor = exactly(["$schema", "resources"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
  name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
  title: text,
  description: text,
  homepage: address,
  licenses: licences,
  resources: { type: "array", minItems: 1, items: resource },
});

const validate = new Ajv({ allErrors: true }).compile(descriptor);

const told = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;

/** Where a descriptor breaks the standard. @returns "/resources/0 must have required property 'path' {…}" */
export const descriptorFaults = (value: unknown): string[] => (validate(value) ? [] : validate.errors!.map(told));

export interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; enum?: string[] };
}

const isDate = (cell: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell);

/** Whether the text of a cell is a value of a type, as Table Schema writes them. */
const types: Record<string, (cell: string) => boolean> = {
  any: () => true,
  string: () => true,
  number: (cell) => /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell),
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  date: (cell) => !Number.isNaN(Date.parse(cell)) && isDate(cell),
};
const formats: Record<string, (cell: string) => boolean> = {
  "%Y-%m-%d": isDate,
  uri: (cell) => URL.canParse(cell),
};

function cellFault({ type, format, constraints }: Field, cell: string): string | undefined {
  if (cell === "") return constraints?.required ? "is blank" : undefined;
  if (!types[type]?.(cell)) return `"${cell}" is no ${type}`;
  if (format && !formats[format]?.(cell)) return `"${cell}" is not of the form ${format}`;
  if (constraints?.enum && !constraints.enum.includes(cell)) return `"${cell}" is none of the values allowed`;
  return undefined;
}

/** Cells of a table that its schema forbids. @param lines without the header @returns `2 date "x" is no date` */
export const tableFaults = (fields: readonly Field[], lines: readonly string[][]): string[] =>
  lines.flatMap((line, index) =>
    fields.flatMap((field, column) => {
      const fault = cellFault(field, line[column] ?? "");
      return fault ? [`${index + 2} ${field.name} ${fault}`] : [];
    }),
  );
