import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import parse from "@changesets/parse";
import { isChangeset } from "@mulu/compiler";
import type { Level } from "@mulu/compiler";

import { UsageError } from "./exit.js";

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
}

/** Files changed since a revision, relative to the folder. */
export function changedSince(cwd: string, base: string): string[] {
  if (base.startsWith("-")) throw new UsageError(`不是版本：${base} / not a revision: ${base}`);
  try {
    const output = git(cwd, "diff", "--name-only", "-z", "--relative", `${base}...HEAD`, "--");
    return output.split("\0").filter((name) => name !== "");
  } catch {
    throw new UsageError(`git 找不到版本 ${base} / git does not know the revision ${base}`);
  }
}

/** Text of a file where a revision branched off; undefined where it was not there. */
export function textAt(cwd: string, base: string, file: string): string | undefined {
  const fork = git(cwd, "merge-base", base, "HEAD").trim();
  try {
    return git(cwd, "show", `${fork}:./${file}`);
  } catch {
    return undefined;
  }
}

/** Levels that some changesets state for a package. A file that is no changeset is named. */
export function statedLevels(cwd: string, files: readonly string[], name: string): Level[] {
  return files
    .filter((file) => isChangeset(file) && existsSync(join(cwd, file)))
    .flatMap((file) => {
      try {
        return parse(readFileSync(join(cwd, file), "utf8")).releases;
      } catch {
        throw new UsageError(
          `${file} 不是变更集，请照 .changeset/README.md 改正 / is no changeset; see the README there`,
        );
      }
    })
    .flatMap(({ name: each, type }) => (each === name && type !== "none" ? [type] : []));
}
