import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { Text } from "@mulu/schema";

import { say } from "../words/say.js";

/** What is said when there is no file to send. */
interface Refusal {
  status: number;
  error: string;
  message: Text;
}

const refusals = {
  missing: { status: 404, error: "not-found", message: say("no-such-address") },
  method: {
    status: 405,
    error: "method-not-allowed",
    message: say("get-or-head"),
  },
  host: {
    status: 421,
    error: "misdirected-request",
    message: say("this-machine-only"),
  },
  fault: { status: 500, error: "internal-error", message: say("file-unreadable") },
  range: {
    status: 416,
    error: "range-not-satisfiable",
    message: say("no-such-range"),
  },
} as const satisfies Record<string, Refusal>;

export type RefusalName = keyof typeof refusals;

/** Addresses of data: programs read them, and can do nothing with a page. */
const data = /^\/(?:api|schemas|records)(?:\/|$)|\.json$/;

/** Answers with JSON, or nothing but its head. */
export function answerJson(
  request: IncomingMessage,
  response: ServerResponse,
  answer: { status: number; value: unknown },
): void {
  const body = `${JSON.stringify(answer.value, null, 2)}\n`;
  response.writeHead(answer.status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The site's own page for what is not there, in the language of the address. */
async function page404(root: string, path: string): Promise<Buffer | undefined> {
  const [, first = ""] = path.split("/");
  const own = /^[a-z]{2}(?:-[A-Za-z]+)?$/.test(first) ? [join(root, first, "404.html")] : [];
  for (const file of [...own, join(root, "404.html")]) {
    const text = await readFile(file).catch(() => undefined);
    if (text) return text;
  }
  return undefined;
}

/** Says why there is no file: as JSON to programs, as the site's page to readers. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  why: { name: RefusalName; root: string; path: string },
): Promise<void> {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ["Cache-Control", "Content-Encoding", "Content-Length", "ETag", "Last-Modified"])
    response.removeHeader(name);
  const { status, error, message } = refusals[why.name];
  const page = why.name === "missing" && !data.test(why.path) ? await page404(why.root, why.path) : undefined;
  if (!page) {
    answerJson(request, response, { status, value: { error, path: why.path, message } });
    return;
  }
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Content-Length": String(page.length) });
  response.end(request.method === "HEAD" ? undefined : page);
}
