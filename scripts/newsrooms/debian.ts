/** Sanitizers and generators that Debian has as packages, tried where they are installed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { thisSystem } from "../system.ts";
import type { Newsroom } from "./newsroom.ts";

const frames = ["short", "frame", "picture"] as const;

/** Runs a filter of HTML that reads from its input. @throws if it fails, with what it said */
function filtered(program: string, args: readonly string[], html: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input: html, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

const version = (program: string, args: readonly string[]): string | undefined =>
  thisSystem.output(program, args)?.trim() || undefined;

/** The Python that Debian's packages are installed for, whichever comes first on the path. */
const debianPython = "/usr/bin/python3";
const bleach = "import bleach, sys";
const ruby = "require 'sanitize'";

const python = (call: string) => (code: string) => filtered(debianPython, ["-c", `${bleach}; print(${call})`], code);

/** What Jekyll makes of a page whose text is the code, with its settings as they come. */
function jekyll(folder: string, code: string): string {
  const site = join(folder, "jekyll-site");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "page.md"), `---\ntitle: A page\n---\n\n${code}\n`);
  filtered("jekyll", ["build", "--quiet", "--source", site, "--destination", join(site, "out")], "");
  return readFileSync(join(site, "out/page.html"), "utf8");
}

export function debianSystems(folder: string): Newsroom[] {
  const bleachVersion = version(debianPython, ["-c", `${bleach}; print(bleach.__version__)`]);
  const rubyVersion = version("ruby", ["-e", `${ruby}; print Sanitize::VERSION`]);
  const jekyllVersion = version("jekyll", ["--version"])?.replace("jekyll ", "");
  return [
    ...(bleachVersion
      ? [
          {
            id: "bleach" as const,
            name: `bleach ${bleachVersion}`,
            codes: frames,
            publish: python("bleach.clean(sys.stdin.read())"),
          },
          {
            id: "bleach-frames" as const,
            name: `bleach ${bleachVersion}`,
            codes: frames,
            publish: python(
              "bleach.clean(sys.stdin.read(), tags=[*bleach.ALLOWED_TAGS, 'p', 'figure', 'figcaption', 'img', 'iframe'], " +
                "attributes={**bleach.ALLOWED_ATTRIBUTES, 'img': ['src', 'alt', 'width', 'height'], 'iframe': ['src', 'title', 'width', 'height']})",
            ),
          },
        ]
      : []),
    ...(rubyVersion
      ? [
          {
            id: "ruby-sanitize" as const,
            name: `Sanitize ${rubyVersion}`,
            codes: frames,
            publish: (code: string) =>
              filtered(
                "ruby",
                ["-e", `${ruby}; print Sanitize.fragment($stdin.read, Sanitize::Config::RELAXED)`],
                code,
              ),
          },
        ]
      : []),
    ...(jekyllVersion
      ? [
          {
            id: "jekyll" as const,
            name: `Jekyll ${jekyllVersion}`,
            codes: ["short", "frame", "markdown"] as const,
            publish: (code: string) => jekyll(folder, code),
          },
        ]
      : []),
  ];
}
