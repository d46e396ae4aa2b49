import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

import { exit, UsageError } from "../exit.js";
import { absolute } from "../paths.js";
import type { CommandContext, Verb } from "../command.js";
import { renderSummary } from "../render/summary.js";
import { serveFolder } from "../serving/site-server.js";
import type { Summary } from "@mulu/compiler";
import { bilingual, say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("serve");

interface ServeOptions {
  port: string;
  site: string;
}

function parsePort(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(say("not-port", { value }));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A summary as `mulu build` writes it, as far as it is shown. */
function isSummary(value: unknown): value is Summary {
  if (!isObject(value) || !("catalogs" in value) || !("byKind" in value)) return false;
  return Array.isArray(value.catalogs) && isObject(value.byKind) && "rules" in value && "findings" in value;
}

/** What was built, in words; a site is served all the same where that cannot be read. */
async function describe({ terminal, catalogs }: CommandContext): Promise<void> {
  const file = resolve(terminal.cwd, catalogs, "dist", "summary.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return;
  try {
    const summary: unknown = JSON.parse(text);
    if (isSummary(summary)) {
      terminal.out(renderSummary(summary, terminal.language));
      return;
    }
  } catch {
    // Said below: a build that was cut leaves half a file.
  }
  const { zh, en } = say("summary-cannot-be-read", { catalogs });
  terminal.err(`${zh}\n${en}\n`);
}

/** What the site has, with the addresses at which it answers. */
const addresses = [
  { file: "index.html", path: "/", title: bilingual(say("site-title")) },
  { file: "en/index.html", path: "/en/", title: "English" },
  { file: "api/v1/index.json", path: "/api/v1/", title: bilingual(say("api-title")) },
] as const;

async function addressLines(folder: string, port: number): Promise<string[]> {
  const there = await Promise.all(
    addresses.map(async (address) => ((await stat(join(folder, address.file)).catch(() => null)) ? [address] : [])),
  );
  return there.flat().map(({ path, title }) => `  ${`http://localhost:${String(port)}${path}`.padEnd(32)} ${title}\n`);
}

/** The first signal ends the command; what was opened is closed. */
function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
}

async function runServe(context: CommandContext, options: ServeOptions): Promise<number> {
  const { terminal } = context;
  const folder = absolute(terminal.cwd, options.site);
  const port = parsePort(options.port);
  const home = await stat(join(folder, "index.html")).catch(() => null);
  if (!home) {
    throw new UsageError(say("no-site-run-npm", { site: options.site }));
  }
  const server = await serveFolder(folder, port).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new UsageError(say("port-use-try-port", { port: options.port }));
    }
    if (code !== "EACCES") throw error;
    throw new UsageError(say("port-not-permitted-try", { port: options.port }));
  });
  const stopped = stopSignal();
  await describe(context);
  terminal.out(`\n${(await addressLines(folder, server.port)).join("")}`);
  await stopped;
  await server.close();
  return exit.ok;
}

/** `mulu serve`: the built site and API on localhost. */
export const serveCommand: Verb = (program, act) => {
  program
    .command("serve")
    .description(help.what)
    .option("--port <port>", help["--port"], "3000")
    .option("--site <dir>", help["--site"], "docs/build")
    .addHelpText("after", exampleText(help.examples, ["mulu serve --port 3001"]))
    .action((options: ServeOptions) => act((context) => runServe(context, options)));
};
