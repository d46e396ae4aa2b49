import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../../bin/mulu.js", import.meta.url));

let root: string;
let child: ChildProcessWithoutNullStreams | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mulu-serve-"));
  mkdirSync(join(root, "site/api/v1"), { recursive: true });
  mkdirSync(join(root, "catalogs/dist"), { recursive: true });
  writeFileSync(join(root, "site/index.html"), "首页");
  writeFileSync(join(root, "site/api/v1/index.json"), "{}");
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

interface Started {
  child: ChildProcessWithoutNullStreams;
  origin: string;
  out: () => string;
  err: () => string;
}

/** Starts `mulu serve` as a user does, and waits until it says where it answers. */
function start(): Promise<Started> {
  const started = spawn(process.execPath, [command, "serve", "--site", "site", "--port", "0"], { cwd: root });
  child = started;
  let out = "";
  let err = "";
  started.stderr.on("data", (part: Buffer) => (err += part.toString()));
  return new Promise((done, failed) => {
    started.once("exit", (code) => failed(new Error(`ended with ${String(code)}: ${err}`)));
    started.stdout.on("data", (part: Buffer) => {
      out += part.toString();
      const [, origin] = /(http:\/\/localhost:\d+)\/ .*\n(?:.*\n)*$/.exec(out) ?? [];
      if (origin !== undefined) done({ child: started, origin, out: () => out, err: () => err });
    });
  });
}

describe("mulu serve", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends at the first %s, with a connection open, and says it went well",
    async (signal) => {
      const { child: started, origin } = await start();
      const agent = new Agent({ keepAlive: true });
      const status = await new Promise((done) => {
        get(origin, { agent }, (response) => response.resume().once("end", () => done(response.statusCode)));
      });
      expect(status).toBe(200);
      const ended = new Promise((done) => started.once("exit", (code, by) => done(code ?? by)));
      started.kill(signal);
      expect(await ended).toBe(0);
      agent.destroy();
    },
    30_000,
  );

  it("names only addresses that answer", async () => {
    const { out, origin } = await start();
    const named = [...out().matchAll(/http:\/\/localhost:\d+(\/\S*)/g)].map(([, path = ""]) => path);
    expect(named).toEqual(["/", "/api/v1/"]);
    for (const path of named) expect((await fetch(origin + path)).status).toBe(200);
  });

  it.each(['{"documents":', '{"catalogs":{}}'])(
    "says in a sentence that a summary cannot be read, and serves the site: %s",
    async (text) => {
      writeFileSync(join(root, "catalogs/dist/summary.json"), text);
      const { err, origin } = await start();
      expect((await fetch(`${origin}/`)).status).toBe(200);
      expect(err()).toContain("summary.json");
      expect(err()).not.toMatch(/ {4}at |SyntaxError|TypeError/);
    },
    30_000,
  );
});
