import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

import sirv from "sirv";

/** The built site; another folder may be named to test a site built elsewhere. */
export const buildFolder = process.env.MULU_SITE_BUILD ?? fileURLToPath(new URL("../build", import.meta.url));

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Serves the built site on a free port of the loopback interface. */
export async function serve(): Promise<Served> {
  if (!existsSync(`${buildFolder}/pagefind/pagefind.js`)) {
    throw new Error("The site is not built with its search index: run npm run build in docs first.");
  }
  const files = sirv(buildFolder, { etag: true });
  const missing = readFileSync(`${buildFolder}/404.html`);
  const server: Server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(missing);
    }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
