import { createServer } from "node:http";
import type { Server } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

import sirv from "sirv";

import { exit, UsageError } from "../exit.js";
import type { CommandContext, Verb } from "../program.js";
import { renderSummary } from "../render/summary.js";
import type { Summary } from "@mulu/compiler";

interface ServeOptions {
  port: string;
  site: string;
}

function parsePort(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(`端口“${value}”不正确，应为 0 至 65535 的整数 / not a port: ${value}`);
}

/** Serves a folder on loopback only. A path without a page gets the site's own 404 page. */
export async function serveFolder(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const page404 = await readFile(join(folder, "404.html")).catch(() => Buffer.from("404"));
  const assets = sirv(folder, { etag: true, dev: false });
  const server = createServer((request, response) => {
    assets(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page404);
    });
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", done);
  });
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : port };
}

async function readSummary(context: CommandContext): Promise<Summary | null> {
  const file = resolve(context.terminal.cwd, context.catalogs, "dist", "summary.json");
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Summary);
}

async function runServe(context: CommandContext, options: ServeOptions): Promise<number> {
  const { terminal } = context;
  const wanted = parsePort(options.port);
  const folder = resolve(terminal.cwd, options.site);
  const home = await stat(join(folder, "index.html")).catch(() => null);
  if (!home) {
    throw new UsageError(`${options.site} 中没有网站，请先运行 npm start / no site in ${options.site}; run npm start`);
  }
  const summary = await readSummary(context);
  const { port } = await serveFolder(folder, wanted).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new UsageError(
      `端口 ${options.port} 已被占用，可设 PORT=3001 / port ${options.port} is in use; try PORT=3001`,
    );
  });
  if (summary) terminal.out(renderSummary(summary, terminal.language));
  terminal.out(`\n  http://localhost:${port}/          网站 / site\n`);
  terminal.out(`  http://localhost:${port}/en/       English\n`);
  terminal.out(`  http://localhost:${port}/api/v1/   接口 / API\n`);
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  return exit.ok;
}

/** `mulu serve`: the built site and API on localhost. */
export const serveCommand: Verb = (program, act) => {
  program
    .command("serve")
    .description("在本机提供已编译的网站和接口 / serve the built site and API on localhost")
    .option("--port <port>", "端口 / port", "3000")
    .option("--site <dir>", "网站文件夹 / folder of the site", "docs/build")
    .addHelpText("after", "\n例 / example:\n  mulu serve --port 3001\n")
    .action((options: ServeOptions) => act((context) => runServe(context, options)));
};
