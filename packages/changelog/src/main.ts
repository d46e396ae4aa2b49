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

function main(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options: { date: { type: "string" } }, allowPositionals: true });
  const root = process.cwd();
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
    process.stdout.write(`已发布 ${released.length} 项变更 / released ${released.length} changes\n`);
    return 0;
  }
  process.stderr.write(usage);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ChangelogFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
