import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { typeOf } from "../../../scripts/serve.ts";

/** A page of a host, or a file of it, with the policy its server sends. */
export interface HostPage {
  text: string;
  /** HTML unless told. */
  type?: string;
  policy?: string;
}

export interface Listening {
  /** With a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

async function listen(server: Server, host: string): Promise<Listening> {
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves host pages by path; another name and another port than the site, so that each is a stranger to the other. */
export const serveHosts = (pages: ReadonlyMap<string, HostPage>): Promise<Listening> =>
  listen(
    createServer((request, response) => {
      const page = pages.get(new URL(request.url ?? "/", "http://host").pathname);
      if (!page) return void response.writeHead(request.url === "/favicon.ico" ? 204 : 404).end();
      response.setHeader("content-type", `${page.type ?? "text/html"}; charset=utf-8`);
      if (page.policy) response.setHeader("content-security-policy", page.policy);
      response.end(page.text);
    }),
    "127.0.0.1",
  );

export interface SiteAs {
  /** Built sites or parts of one; the first that has a file answers with it. */
  folders: readonly string[];
  /** The address the site was built for. Where it stands in a text, the served address is put instead. */
  home: URL;
  /** Other bytes for a path, "charts/rate-gap.json"; asked again at each request. */
  instead?: (path: string) => string | undefined;
}

const isText = (type: string) => /^text\/|json|xml|svg/.test(type);

/** Serves a build as if it had been built for the place it is served from. */
export async function serveSiteAs({ folders, home, instead }: SiteAs): Promise<Listening & { asked: string[] }> {
  const asked: string[] = [];
  let address = "";
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname.slice(1));
    asked.push(path);
    const other = instead?.(path);
    const named = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const folder = folders.find((folder) => existsSync(join(folder, named)) && statSync(join(folder, named)).isFile());
    if (other === undefined && !folder) return void response.writeHead(404).end();
    const type = typeOf(named);
    const bytes = other === undefined ? readFileSync(join(folder!, named)) : Buffer.from(other);
    response.setHeader("content-type", type);
    response.end(isText(type) ? bytes.toString().replaceAll(home.href, address) : bytes);
  });
  const listening = await listen(server, "localhost");
  address = listening.address;
  return { ...listening, asked };
}
