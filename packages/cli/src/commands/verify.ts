import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { changeFinding, freeze, verifyLock } from "@mulu/compiler";
import type { Lock } from "@mulu/compiler";

import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import type { CommandContext, Verb } from "../program.js";

/** What was published, beside the catalogs. */
const lockName = "published.lock.json";

interface VerifyOptions {
  update?: boolean;
  base?: string;
}

function emptyLock(): Lock {
  return { ids: {}, editions: {} };
}

async function readLock(path: string): Promise<Lock> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return emptyLock();
  try {
    return JSON.parse(text) as Lock;
  } catch {
    throw new UsageError(`${path} 不是 JSON，请从版本库恢复 / is not JSON; restore it from the repository`);
  }
}

/** Files changed since a revision, relative to the repository. */
function changedSince(cwd: string, base: string): string[] {
  if (base.startsWith("-")) throw new UsageError(`不是版本：${base} / not a revision: ${base}`);
  try {
    const output = execFileSync("git", ["diff", "--name-only", "--relative", `${base}...HEAD`, "--"], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return output.split("\n").filter((line) => line !== "");
  } catch {
    throw new UsageError(`git 找不到版本 ${base} / git does not know the revision ${base}`);
  }
}

async function runVerify(context: CommandContext, options: VerifyOptions): Promise<number> {
  const { terminal, json, catalogs } = context;
  const { root, compilation } = await load(context);
  const path = join(root, lockName);
  if (options.update) {
    await writeFile(path, `${JSON.stringify(freeze(compilation.set), null, 1)}\n`);
    terminal.out(terminal.language === "zh" ? `已写入 ${lockName}。\n` : `Wrote ${lockName}.\n`);
    return exit.ok;
  }
  const unexplained =
    options.base === undefined ? undefined : changeFinding(changedSince(terminal.cwd, options.base), catalogs);
  const findings = [...verifyLock(await readLock(path), compilation.set), ...(unexplained ? [unexplained] : [])];
  if (json) terminal.out(`${JSON.stringify({ findings }, null, 2)}\n`);
  else {
    for (const { rule, message, hint } of findings) {
      terminal.out(`${rule}  ${message[terminal.language]}\n  ${hint?.[terminal.language] ?? ""}\n`);
    }
    const { length } = findings;
    terminal.out(
      terminal.language === "zh" ? `已公布的内容：${length} 处问题。\n` : `Published: ${length} findings.\n`,
    );
  }
  return findings.length === 0 ? exit.ok : exit.findings;
}

/** `mulu verify`: what was published is still there and unaltered, and what changed is explained. */
export const verifyCommand: Verb = (program, act) => {
  const command = program
    .command("verify")
    .description("已公布的标识和官方版本没有丢失、没有修改 / published ids and official editions are kept")
    .option("--update", "把现状写入锁定文件 / write the lock as things are now")
    .option("--base <revision>", "自该版本以来对目录的改动须有变更集 / changes since then need a changeset")
    .addHelpText("after", "\n例 / example:\n  mulu verify --base origin/main\n");
  command.action(() => act((context) => runVerify(context, command.opts<VerifyOptions>())));
};
