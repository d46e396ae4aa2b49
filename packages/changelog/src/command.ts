import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { ChangelogFault } from "./fault.js";
import { release, writeChangelog } from "./release.js";

const usage = `用法 / usage:
  node packages/changelog/dist/main.js write                      写出 CHANGELOG.md / write CHANGELOG.md
  node packages/changelog/dist/main.js release --date 2026-12-01  发布等待中的变更 / release what is waiting
`;

/** Where the command works, and where it says what it did. */
export interface Place {
  /** Root of the repository. */
  root: string;
  out: (text: string) => void;
  err: (text: string) => void;
}

function changesetVersion(root: string): void {
  const command = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");
  const { status } = spawnSync(process.execPath, [command, "version"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw ChangelogFault.at("changeset version", "step-failed");
}

/** Versions stand in the lockfile too; a release that leaves it behind breaks `npm ci`. */
function updateLockfile(root: string): void {
  if (!existsSync(join(root, "package-lock.json"))) return;
  const args = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw ChangelogFault.at("package-lock.json", "lock-not-updated");
}

function act(args: readonly string[], { root, out, err }: Place): number {
  const options = { date: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals[0] === "write") {
    writeChangelog(root);
    return 0;
  }
  if (positionals[0] === "release" && values.date !== undefined) {
    const released = release(root, values.date, {
      raise: () => {
        changesetVersion(root);
      },
      relock: () => {
        updateLockfile(root);
      },
    });
    out(`已发布 ${released.length} 项变更 / released ${released.length} changes\n`);
    return 0;
  }
  err(usage);
  return 2;
}

/** The command. @returns its exit code: 1 for a fault, which is told, 2 for a call that is wrong */
export function runCommand(args: readonly string[], place: Place): number {
  try {
    return act(args, place);
  } catch (error) {
    if (!(error instanceof ChangelogFault)) throw error;
    place.err(`${error.message}\n`);
    return 1;
  }
}
