import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldsOf } from "../../../../scripts/set-repository.ts";
import { repositoryAt, repositoryFrom } from "../../../../src/site/addresses/repository.ts";

test.each([
  ["https://github.com/owner/name", "https://github.com/owner/name", "/issues"],
  ["https://github.com/owner/name.git", "https://github.com/owner/name", "/issues"],
  ["git+https://github.com/owner/name.git", "https://github.com/owner/name", "/issues"],
  ["git@codeberg.org:owner/name.git", "https://codeberg.org/owner/name", "/issues"],
  ["ssh://git@github.com/owner/name.git", "https://github.com/owner/name", "/issues"],
  ["https://gitlab.com/group/part/name/", "https://gitlab.com/group/part/name", "/-/issues"],
])("%s is a repository", (address, home, issues) =>
  expect(repositoryAt(address, "REPOSITORY_URL")).toEqual({ home, issues: home + issues }),
);

test.each(["", "name", "https://github.com", "https://github.com/owner", "javascript:alert(1)//a/b", "a b.org/c/d"])(
  "“%s” is none",
  (address) =>
    expect(() => repositoryAt(address, "REPOSITORY_URL")).toThrow(
      new Error(
        `REPOSITORY_URL is "${address}". Expected the address of a repository, such as https://github.com/owner/name. Correct it, or unset it.`,
      ),
    ),
);

test("the environment names it before package.json does; where neither does there is none", () => {
  const manifest = { repository: { url: "git+https://a.org/owner/name.git" } };
  expect(repositoryFrom({ REPOSITORY_URL: "https://b.org/owner/name" }, manifest)?.home).toBe(
    "https://b.org/owner/name",
  );
  expect(repositoryFrom({ REPOSITORY_URL: "" }, manifest)?.home).toBe("https://a.org/owner/name");
  expect(repositoryFrom({}, { repository: "https://a.org/owner/name" })?.home).toBe("https://a.org/owner/name");
  expect(repositoryFrom({}, {})).toBeUndefined();
  expect(() => repositoryFrom({}, { repository: "owner" })).toThrow(
    new Error(
      'repository in package.json is "owner". Expected the address of a repository, such as https://github.com/owner/name. Correct it, or unset it.',
    ),
  );
});

test("package.json says the same three times, or nothing", () => {
  const { homepage, bugs, repository } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
  const named = (repository as { url?: string } | undefined)?.url;
  expect({ homepage, bugs, repository }).toEqual(named ? fieldsOf(named) : {});
  expect(fieldsOf("git@github.com:owner/name.git")).toEqual({
    homepage: "https://github.com/owner/name#readme",
    bugs: { url: "https://github.com/owner/name/issues" },
    repository: { type: "git", url: "git+https://github.com/owner/name.git" },
  });
});
