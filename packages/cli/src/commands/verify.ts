import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { changeFinding, freeze, verifyLock } from "@mulu/compiler";
import type { Lock } from "@mulu/compiler";
import type { Finding } from "@mulu/schema";

import { exit, UsageError } from "../exit.js";
import { load } from "../load.js";
import type { CommandContext, Verb } from "../program.js";
import { changedSince, statedLevels, textAt } from "../revisions.js";

/** What was published, beside the catalogs. */
const lockName = "published.lock.json";

interface VerifyOptions {
  update?: boolean;
  base?: string;
}

function emptyLock(): Lock {
  return { ids: {}, editions: {} };
}

function parseLock(text: string | undefined, path: string): Lock {
  if (text === undefined) return emptyLock();
  try {
    return JSON.parse(text) as Lock;
  } catch {
    throw new UsageError(`${path} 不是 JSON，请从版本库恢复 / is not JSON; restore it from the repository`);
  }
}

/** The package whose versions the levels of changesets are about. */
const catalogsPackage = "@mulu/catalogs";

/** What is wrong with what changed since a revision, if anything. */
function changeSince(base: string, after: Lock, { terminal: { cwd }, catalogs }: CommandContext): Finding[] {
  const files = changedSince(cwd, base);
  const before = parseLock(textAt(cwd, base, `${catalogs}/${lockName}`), lockName);
  const found = changeFinding({ files, catalogs, before, after, stated: statedLevels(cwd, files, catalogsPackage) });
  return found ? [found] : [];
}

async function runVerify(context: CommandContext, options: VerifyOptions): Promise<number> {
  const { terminal, json } = context;
  const { root, compilation } = await load(context);
  const path = join(root, lockName);
  if (options.update) {
    await writeFile(path, `${JSON.stringify(freeze(compilation.set), null, 1)}\n`);
    terminal.out(terminal.language === "zh" ? `已写入 ${lockName}。\n` : `Wrote ${lockName}.\n`);
    return exit.ok;
  }
  const lock = parseLock(await readFile(path, "utf8").catch(() => undefined), path);
  const findings = [
    ...verifyLock(lock, compilation.set),
    ...(options.base === undefined ? [] : changeSince(options.base, freeze(compilation.set), context)),
  ];
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
    .option(
      "--base <revision>",
      "自该版本以来对目录的改动须有变更集，级别足够 / changes since then need a changeset of the right level",
    )
    .addHelpText("after", "\n例 / example:\n  mulu verify --base origin/main\n");
  command.action(() => act((context) => runVerify(context, command.opts<VerifyOptions>())));
};
