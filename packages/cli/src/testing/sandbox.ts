import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach } from "vitest";

import { createProgram } from "../program.js";

/** What a call of the command gave. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own for each test, with catalogs in it, and the command run there. */
export interface Sandbox {
  /** The folder; another one in every test. */
  cwd: string;
  /** Writes a file below catalogs/. */
  put: (path: string, text: string) => void;
  mulu: (...args: string[]) => Promise<Outcome>;
}

/** Opens a sandbox before each test of the file and removes it afterwards. @param files laid down first */
export function useSandbox(files: Readonly<Record<string, string>> = {}): Sandbox {
  const sandbox: Sandbox = {
    cwd: "",
    put(path, text) {
      const file = join(sandbox.cwd, "catalogs", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    async mulu(...args) {
      let out = "";
      let err = "";
      const terminal = {
        out: (text: string) => void (out += text),
        err: (text: string) => void (err += text),
        colour: false,
        language: "zh" as const,
        cwd: sandbox.cwd,
      };
      const code = await createProgram(terminal).run(args);
      return { code, out, err };
    },
  };
  beforeEach(() => {
    sandbox.cwd = mkdtempSync(join(tmpdir(), "mulu-cli-"));
    for (const [path, text] of Object.entries(files)) sandbox.put(path, text);
  });
  afterEach(() => {
    rmSync(sandbox.cwd, { recursive: true, force: true });
  });
  return sandbox;
}
