/** Where the project's source code and its issue tracker are. */
export interface Repository {
  /** A page of the web, without a slash at its end: "https://github.com/owner/name". */
  home: string;
  issues: string;
}

/** `git+https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host/owner/name.git`, without the ending. */
const forms =
  /^(?:git\+)?(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[\w.-]+@)?([\w-]+(?:\.[\w-]+)+)[/:]([^\s?#]+?)(?:\.git)?\/?$/;
const example = "https://github.com/owner/name";

/** Reads the address of a repository as git and npm write it. @throws if it is none @param setting named in the error */
export function repositoryAt(address: string, setting: string): Repository {
  const [, host, path] = forms.exec(address) ?? [];
  if (!host || !path?.includes("/"))
    throw new Error(
      `${setting} is "${address}". Expected the address of a repository, such as ${example}. Correct it, or unset it.`,
    );
  const home = `https://${host}/${path}`;
  return { home, issues: `${home}${host.startsWith("gitlab.") ? "/-" : ""}/issues` };
}

interface Manifest {
  repository?: string | { url: string };
}

/**
 * The repository a build names: REPOSITORY_URL, else `repository` in package.json, else none. A copy of the site whose
 * publisher names none says so to its readers, and links to nothing.
 */
export function repositoryFrom(
  env: Readonly<Record<string, string | undefined>>,
  { repository }: Manifest,
): Repository | undefined {
  if (env["REPOSITORY_URL"]) return repositoryAt(env["REPOSITORY_URL"], "REPOSITORY_URL");
  const address = typeof repository === "string" ? repository : repository?.url;
  return address ? repositoryAt(address, "repository in package.json") : undefined;
}
