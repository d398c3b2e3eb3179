import { createHash } from "node:crypto";
import { columnMeta } from "../../dataset-kit/columns.ts";
import type { DatasetSchema } from "../../dataset-kit/define-dataset.ts";
import { formerNames } from "../../dataset-kit/former-names.ts";
import { units } from "../../dataset-kit/units.ts";
import { dataPages } from "../../i18n/data-pages.ts";
import { site } from "../../i18n/site.ts";
import { database, databaseFile, databaseType } from "./database.ts";
import { datasets, publishedBytes } from "./tables.ts";
import { absolute, page } from "../addresses/urls.ts";

const licences = {
  "CC-BY-4.0": {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0",
  },
};

/** What a table says of its own licence, where it differs from the package's or asks for a credit. */
const licencesOf = ({ licence }: DatasetSchema) => {
  if (licence.id === "with-citation") return { licenses: [{ path: licence.terms, title: licence.credit.en }] };
  return "credit" in licence && licence.credit && licence.id === "CC-BY-4.0"
    ? { licenses: [licences["CC-BY-4.0"]], sources: [{ title: licence.credit.en }] }
    : {};
};

/** The published tables as a Frictionless Data Package, made from the schemas that also validate them. */
export function dataPackage(host: URL) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "word-order",
    title: site.name.en,
    description: site.tagline.en,
    homepage: absolute(page("/", "en"), host),
    licenses: [licences["CC-BY-4.0"]],
    resources: [...[...datasets.values()].filter(({ licence }) => licence.downloadable).map(resource), whole()],
  };
}

const hashOf = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** All tables once more in one file, for those who ask in SQL; its schema is inside it. */
function whole() {
  return {
    name: "word-order",
    path: databaseFile,
    title: dataPages.database.en,
    description: dataPages.databaseHint.en,
    format: "sqlite",
    mediatype: databaseType,
    bytes: database().byteLength,
    hash: hashOf(database()),
  };
}

/** Every column of a published file, with the column it repeats: itself, but for former names. */
const namesOf = (dataset: DatasetSchema) => [
  ...Object.keys(dataset.row.shape).map((name) => ({ name, of: name })),
  ...formerNames(dataset).map(({ former, of }) => ({ name: former, of })),
];

function resource(dataset: DatasetSchema) {
  return {
    name: dataset.id,
    path: `${dataset.id}.csv`,
    title: dataset.title.en,
    description: dataset.description.en,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: publishedBytes(dataset.id).byteLength,
    hash: hashOf(publishedBytes(dataset.id)),
    ...licencesOf(dataset),
    schema: {
      fields: namesOf(dataset).map(({ name, of }) => {
        const { type, title, unit, required, values, list, format } = columnMeta(dataset.row.shape[of]!);
        const constraints = { ...(required && { required }), ...(values && !list && { enum: values }) };
        return {
          name,
          type,
          title: title.en,
          ...(unit && { unit: units[unit].name.en }),
          ...(format && { format }),
          ...(Object.keys(constraints).length > 0 && { constraints }),
          ...(list && values && { description: `Any of ${values.join(", ")}, joined by ";".` }),
          ...(name !== of && { description: `The same as "${of}", under the name it had before.` }),
        };
      }),
      primaryKey: [...dataset.key],
      missingValues: [""],
    },
  };
}
