import { createServer } from "node:http";
import type { Server } from "node:http";

import { siteHandler } from "./site-handler.js";

/** A server that listens, and how to end it. */
export interface SiteServer {
  port: number;
  close: () => Promise<void>;
}

/** Ends a server at once: nobody waits for browsers that keep their connections open. */
function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** Serves a folder on loopback only. A path without a page gets the site's own 404 page. */
export async function serveFolder(folder: string, port: number): Promise<SiteServer> {
  const server = createServer(await siteHandler(folder));
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : port, close: () => closeServer(server) };
}
