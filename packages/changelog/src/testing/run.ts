import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { runCommand } from "../command.js";

const main = join(import.meta.dirname, "..", "..", "dist", "main.js");

interface Run {
  status: number | null;
  output: string;
}

/** The command in a process of its own, as it is run; a release calls others, which say what they do there. */
export function runProcess(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: "utf8", env });
  return { status, output: stdout + stderr };
}

/** The same within this process: starting one takes longer than writing a changelog. */
export function runHere(root: string, args: readonly string[]): Run {
  let output = "";
  const say = (text: string): void => {
    output += text;
  };
  return { status: runCommand(args, { root, out: say, err: say }), output };
}
