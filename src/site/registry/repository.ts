import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFrom } from "../addresses/repository.ts";

/** The repository this build names, if it names one. */
export const repository = repositoryFrom(
  process.env,
  JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as { repository?: string },
);
