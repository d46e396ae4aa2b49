import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import compression from "compression";
import send from "send";

import { answerJson, refuse } from "./answers.js";
import type { RefusalName } from "./answers.js";
import { locate, pathOf } from "./locate.js";
import { soundRange } from "./ranges.js";

/**
 * On every answer. The data are public, so any page may read them; a browser takes each file for what it is said to be;
 * and no page of the site loads or sends anything elsewhere. Docusaurus writes scripts into its pages, and the box in which
 * rules are tried compiles schemas, hence the two words after 'self'.
 */
const headers: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy":
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
};

/** Types that the table of media types lacks, or gives without saying that the text is UTF-8. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\.(?:ts|mts|jsonl|ndjson|md)$/, "text/plain; charset=utf-8"],
  [/\.xml$/, "application/xml; charset=utf-8"],
  [/\.svg$/, "image/svg+xml; charset=utf-8"],
  [/\.webmanifest$/, "application/manifest+json; charset=utf-8"],
];

/** Names of this machine. A page elsewhere that names itself as ours could read drafts that are not published yet. */
const ownHosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?$/i;

/** A range is a range of the file's own bytes, so it is sent as it is. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
});

type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function isPreflight({ method, headers: asked }: IncomingMessage): boolean {
  return method === "OPTIONS" && /^(?:GET|HEAD)$/.test(asked["access-control-request-method"] ?? "");
}

async function takeRange(request: IncomingMessage, file: string): Promise<void> {
  const { range } = request.headers;
  if (range === undefined) return;
  const found = await stat(file).catch(() => undefined);
  const sound = soundRange(range, found?.size ?? 0);
  if (sound === undefined) delete request.headers.range;
  else request.headers.range = sound;
}

/** Sends a file whole, in part, or not at all where the asker has it; a fault of the file system is an answer too. */
function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<RefusalName | undefined> {
  return new Promise((done) => {
    const type = types.find(([name]) => name.test(file))?.[1];
    send(request, encodeURI(file), { dotfiles: "allow", index: false })
      .on("headers", (answer: ServerResponse) => {
        if (type !== undefined) answer.setHeader("Content-Type", type);
      })
      .on("error", ({ status }: { status?: number }) => {
        done(status === 416 ? "range" : status === 404 ? "missing" : "fault");
      })
      .pipe(response);
    response.once("close", () => done(undefined));
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request.url ?? "");
  const no = (name: RefusalName): Promise<void> =>
    refuse(request, response, { name, root, path: path ?? request.url ?? "" });
  if (!ownHosts.test(request.headers.host ?? "localhost")) return no("host");
  if (isPreflight(request)) {
    response.writeHead(204, { "Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Allow-Headers": "*" }).end();
    return undefined;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return no("method");
  }
  const found = path === undefined ? ({ kind: "missing" } as const) : await locate(root, path);
  switch (found.kind) {
    case "missing":
      return no("missing");
    case "redirect":
      response.writeHead(301, { Location: found.to, "Content-Length": "0" }).end();
      return undefined;
    case "list":
      answerJson(request, response, { status: 200, value: { path, items: found.names } });
      return undefined;
    case "file": {
      await takeRange(request, found.file);
      const refused = await sendFile(request, response, found.file);
      return refused === undefined ? undefined : no(refused);
    }
  }
}

/** Answers requests with the files of a folder. Nothing a request holds ends the server. */
export async function siteHandler(folder: string): Promise<RequestListener> {
  const root = await realpath(folder);
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.on("error", () => response.destroy());
    (compress as unknown as Compress)(request, response, () => {
      answer(root, request, response).catch(() =>
        refuse(request, response, { name: "fault", root, path: request.url ?? "" }),
      );
    });
  };
}
