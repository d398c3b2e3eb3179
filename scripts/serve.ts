import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A folder of files and the path it is served under: "/" or "/word-order/". */
export interface Site {
  root: string;
  base: string;
  /** Compresses each file as little as will do, for a visitor who asks for every page once and waits for none. */
  isHasty?: boolean;
}

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".sqlite": "application/vnd.sqlite3",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
export const typeOf = (path: string) => types[extname(path).toLowerCase()] ?? "application/octet-stream";
const compressible = /^(text\/|image\/svg|application\/(json|xml|manifest\+json|vnd\.sqlite3|wasm))/;

const encoders = {
  br: (bytes: Buffer, isHasty: boolean) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: isHasty ? 1 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer, isHasty: boolean) => promisify(gzip)(bytes, { level: isHasty ? 1 : 9 }),
};
type Encoding = keyof typeof encoders;

/** The encoding of ours a client takes, brotli first. `br;q=0` is a refusal. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const accepted = new Set<string>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    if (quality === undefined || Number(quality) > 0) accepted.add(name);
  }
  return (Object.keys(encoders) as Encoding[]).find((encoding) => accepted.has(encoding));
}

const isFile = async (path: string) => (await stat(path).catch(() => undefined))?.isFile() ?? false;
const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** The file of the site a path names, which may not exist; undefined if the path leads out of the site. */
function inside(root: string, path: string): string | undefined {
  const file = resolve(join(root, path));
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

/** The 404.html nearest above a path: /zh/404.html below /zh/, else /404.html. */
async function nearest404(root: string, path: string): Promise<string | undefined> {
  const folders = path.split("/").slice(1, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const candidate = inside(root, join(...folders.slice(0, depth), "404.html"));
    if (candidate && (await isFile(candidate))) return candidate;
  }
  return undefined;
}

/** Answers requests for the files of a site, as a plain static host would. */
export function serveSite({ root: folder, base, isHasty = false }: Site): RequestListener {
  const root = resolve(folder);
  const encoded = new Map<string, Promise<Buffer>>();

  async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string) {
    const type = typeOf(file);
    const { size, mtimeMs } = await stat(file);
    response.setHeader("Content-Type", type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
      "Cache-Control",
      file.startsWith(join(root, "assets") + sep) ? "public, max-age=31536000, immutable" : "no-cache",
    );
    let length = size;
    let body: Buffer | undefined;
    if (compressible.test(type)) {
      response.setHeader("Vary", "Accept-Encoding");
      const encoding = acceptedEncoding(request.headers["accept-encoding"]);
      if (encoding) {
        const key = `${encoding} ${mtimeMs} ${file}`;
        if (!encoded.has(key))
          encoded.set(
            key,
            readFile(file).then((bytes) => encoders[encoding](bytes, isHasty)),
          );
        body = await encoded.get(key)!;
        length = body.length;
        response.setHeader("Content-Encoding", encoding);
      }
    }
    response.setHeader("Content-Length", length);
    response.writeHead(status);
    if (request.method === "HEAD") response.end();
    else if (body) response.end(body);
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  }

  function respond(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}) {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
    response.end(`${words}\n`);
  }

  function moveTo(response: ServerResponse, status: 301 | 302, location: string) {
    respond(response, status, `See ${location}`, { Location: location });
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== "GET" && request.method !== "HEAD")
      return respond(response, 405, "Only GET and HEAD.", { Allow: "GET, HEAD" });
    const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
    let path: string;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      return respond(response, 400, "The address is not well-formed.");
    }
    if (!path.startsWith("/") || path.includes("\0")) return respond(response, 400, "The address is not well-formed.");

    if (base !== "/" && (path === "/" || path === base.slice(0, -1))) return moveTo(response, 302, base);
    if (!path.startsWith(base)) return respond(response, 404, `The site is at ${base}`);
    path = path.slice(base.length - 1);

    const file = inside(root, path);
    if (file && path.endsWith("/")) {
      const index = join(file, "index.html");
      if (await isFile(index)) return send(request, response, 200, index);
    } else if (file && (await isFile(file))) {
      return send(request, response, 200, file);
    } else if (file && (await isFolder(file)) && (await isFile(join(file, "index.html")))) {
      // One leading slash: "//host/" in a Location would lead to another origin.
      const folder = `${pathname.replace(/^\/+/, "/")}/`;
      return moveTo(response, 301, query === undefined ? folder : `${folder}?${query}`);
    }
    const page = await nearest404(root, path);
    return page ? send(request, response, 404, page) : respond(response, 404, "Not found.");
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) respond(response, 500, "The server failed; its console says how.");
      else response.destroy();
    });
  };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener);
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done(server));
  });
}

/**
 * Listens on both loopback addresses: `localhost` is either, and another program on the second one would answer
 * for us there. @throws EADDRINUSE if either is taken
 */
async function listenOnLoopback(listener: RequestListener, port: number): Promise<Server[]> {
  const first = await listen(listener, port, "127.0.0.1");
  try {
    const { port: taken } = first.address() as { port: number };
    return [first, await listen(listener, taken, "::1")];
  } catch (error) {
    if (codeOf(error) === "EADDRNOTAVAIL" || codeOf(error) === "EAFNOSUPPORT") return [first];
    first.close();
    throw error;
  }
}

const firstPort = 4321;
const portsTried = 100;

/** A site being served. */
export interface Served {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a site on localhost.
 * @param port the port to take, 0 for any; without it the first free one from 4321
 * @throws if the port asked for is taken
 */
export async function startServer(site: Site, port?: number): Promise<Served> {
  const listener = serveSite(site);
  for (let candidate = port ?? firstPort; ; candidate++) {
    try {
      const servers = await listenOnLoopback(listener, candidate);
      const { port: taken } = servers[0]!.address() as { port: number };
      return {
        address: `http://localhost:${taken}${site.base}`,
        close: async () => {
          await Promise.all(
            servers.map((server) => {
              const closed = new Promise((done) => server.close(done));
              server.closeAllConnections();
              return closed;
            }),
          );
        },
      };
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
      if (port !== undefined && port !== 0)
        throw new Error(`Port ${port} is taken. Free it, name another in PORT, or unset PORT for the first free one.`);
      if (port === undefined && candidate === firstPort + portsTried - 1)
        throw new Error(`Ports ${firstPort} to ${candidate} are taken. Name a free one in PORT.`);
      if (port === 0) candidate = -1;
    }
  }
}

/** A base path as Astro takes it, with a slash at either end: "word-order" is "/word-order/". */
export const baseFrom = (path: string | undefined): string => `/${path ?? ""}/`.replace(/\/{2,}/g, "/");

/** @returns the port PORT names, or undefined if it names none @throws if it names no port */
export function portFrom(value: string | undefined): number | undefined {
  if (value === undefined || value === "") return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new Error(`PORT is "${value}". Expected a number from 0 to 65535.`);
  return Number(value);
}

async function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { hasty: { type: "boolean" } } });
  const root = resolve(positionals[0] ?? "dist");
  if (!(await isFile(join(root, "index.html")))) {
    console.error(`No site in ${root}. Run "npm run build" first, or "npm start" for both.`);
    process.exitCode = 1;
    return;
  }
  try {
    const { address } = await startServer(
      { root, base: baseFrom(process.env["BASE_PATH"]), isHasty: values.hasty ?? false },
      portFrom(process.env["PORT"]),
    );
    console.log(`\n  Word Order  ${address}\n\n  Ctrl+C stops it.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
