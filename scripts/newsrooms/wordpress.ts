import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { thisSystem } from "../system.ts";
import { seedScript, settingsPlugin, themeIndex, wpConfig } from "./wordpress-files.ts";

/** A WordPress of its own, on a database of its own, that is thrown away afterwards. */
export interface WordPress {
  version: string;
  /** Saves a post as a user of a role and publishes it. @returns its address */
  publish: (role: Role, content: string) => Promise<string>;
  close: () => void;
}

/** An administrator may publish any HTML; what an author saves goes through WordPress's own filter. */
export type Role = "administrator" | "author";

/** Where Debian's package of the same name puts it. */
const installed = "/usr/share/wordpress";
const run = promisify(execFile);

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** Asks again and again until something answers. @throws after a minute */
async function until(isReady: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 240; turn++) {
    if (await isReady().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`${what} did not start within a minute.`);
}

/** @returns undefined where WordPress, PHP or MariaDB is not installed */
export async function startWordPress(folder: string): Promise<WordPress | undefined> {
  const { which } = thisSystem;
  if (!existsSync(installed) || !which("php") || !which("mariadbd") || !which("mariadb-install-db")) return undefined;
  const at = (...parts: string[]) => join(folder, ...parts);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at("data"), { recursive: true });
  cpSync(installed, at("site"), { recursive: true, dereference: true, filter: (path) => !path.includes("wp-content") });
  for (const part of ["themes/plain", "mu-plugins", "uploads"])
    mkdirSync(at("site/wp-content", part), { recursive: true });

  const database = ["--no-defaults", `--datadir=${at("data")}`, ...(thisSystem.isRoot ? ["--user=root"] : [])];
  await run("mariadb-install-db", [...database, "--auth-root-authentication-method=normal"]);
  const socket = at("socket");
  const server = spawn("mariadbd", [...database, `--socket=${socket}`, "--skip-networking"], { stdio: "ignore" });
  const sql = (text: string) =>
    run("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute", text]);
  await until(async () => Boolean(await sql("create database wordpress")), "MariaDB");

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(at("site/wp-config.php"), wpConfig(socket, address));
  writeFileSync(at("site/wp-content/mu-plugins/bench.php"), settingsPlugin);
  writeFileSync(at("site/wp-content/themes/plain/index.php"), themeIndex);
  writeFileSync(at("site/wp-content/themes/plain/style.css"), "/* Theme Name: Plain */");
  writeFileSync(at("seed.php"), seedScript);
  const seed = async (...told: string[]) => (await run("php", [at("seed.php"), at("site"), ...told])).stdout.trim();
  const version = await seed("install");
  const web = spawn("php", ["-S", `127.0.0.1:${port}`, "-t", at("site")], {
    stdio: "ignore",
    // A group of its own: its workers would outlive it.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
  });
  await until(async () => (await fetch(address)).ok, "WordPress");
  return {
    version,
    publish: async (role, content) => {
      writeFileSync(at("content.html"), content);
      return `${address}/?p=${await seed("publish", role, at("content.html"))}`;
    },
    close: () => {
      process.kill(-web.pid!);
      server.kill();
    },
  };
}
