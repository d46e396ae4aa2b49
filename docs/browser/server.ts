import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built site; another folder may be named to test a site built elsewhere. */
export const buildFolder = process.env.MULU_SITE_BUILD ?? fileURLToPath(new URL("../build", import.meta.url));

const command = fileURLToPath(new URL("../../packages/cli/bin/mulu.js", import.meta.url));

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Serves the built site with `mulu serve` itself, on a free port: what is tested is what is run. */
export async function serve(): Promise<Served> {
  if (!existsSync(`${buildFolder}/pagefind/pagefind.js`)) {
    throw new Error("The site is not built with its search index: run npm run build first.");
  }
  const server = spawn(process.execPath, [command, "serve", "--site", buildFolder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const origin = await new Promise<string>((done, failed) => {
    let said = "";
    server.once("exit", (code) => failed(new Error(`mulu serve ended with ${String(code)}.`)));
    server.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const [, address] = /(http:\/\/localhost:[0-9]+)\//.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
  });
  return {
    origin,
    close: () => {
      server.kill("SIGTERM");
      return ended;
    },
  };
}
