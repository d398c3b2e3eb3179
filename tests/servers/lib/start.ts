import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findServers, type ServerName } from "../../../scripts/find-servers.ts";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Running {
  ask: (path: string, headers?: OutgoingHttpHeaders) => Promise<Answer>;
  stop: () => Promise<void>;
}

/** Replaces what a deployer would change by hand. @throws if the text does not hold it exactly once */
export function edited(text: string, changes: Readonly<Record<string, string>>): string {
  for (const [from, to] of Object.entries(changes)) {
    const times = text.split(from).length - 1;
    if (times !== 1) throw new Error(`Found ${JSON.stringify(from)} ${times} times. Expected it once.`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** How each server is started: its own configuration in deploy/, listening on a socket in `folder`. */
const starts = {
  nginx: (program: string, folder: string, root: string, base: string) => {
    const site = edited(readFileSync("deploy/nginx.conf", "utf8"), {
      "listen 80;": `listen unix:${folder}/socket;`,
      "root /srv/word-order;": `root ${root};`,
      'set $base "";': `set $base "${base}";`,
    });
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder};`);
    const file = join(folder, "nginx.conf");
    writeFileSync(
      file,
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${paths.join(" ")}\n${site}}\n`,
    );
    return spawn(program, ["-p", folder, "-e", "stderr", "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  },
  caddy: (program: string, folder: string, root: string, base: string) => {
    const site = edited(readFileSync("deploy/Caddyfile", "utf8"), {
      "\nexample.org {\n": `\nhttp://example.org {\n\tbind unix/${folder}/socket\n`,
      "root * /srv/word-order": `root * ${root}`,
      'vars base ""': `vars base "${base}"`,
    });
    const file = join(folder, "Caddyfile");
    writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
    return spawn(program, ["run", "--config", file, "--adapter", "caddyfile"], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  },
} satisfies Record<ServerName, (program: string, folder: string, root: string, base: string) => ChildProcess>;

const askAt =
  (socketPath: string): Running["ask"] =>
  (path, headers = {}) =>
    new Promise((done, fail) => {
      request({ socketPath, path, headers: { host: "example.org", ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
        response.on("error", fail);
      })
        .on("error", fail)
        .end();
    });

/**
 * Starts a server with its committed configuration, and waits until it answers.
 * @param base "" or "/word-order"
 * @throws if it ends instead of answering, with what it printed
 */
export async function start(name: ServerName, site: string, base: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const root = join(folder, "files");
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(resolve(site), join(root, base).replace(/\/$/, ""));
  const server = starts[name](findServers()[name], folder, root, base);
  let printed = "";
  server.stderr.on("data", (part: Buffer) => (printed += part.toString()));
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const ask = askAt(join(folder, "socket"));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (;;) {
    if (server.exitCode !== null) throw new Error(`${name} ended:\n${printed}`);
    try {
      await ask(`${base}/`);
      return { ask, stop };
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}
