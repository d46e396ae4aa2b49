import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";

import { useSandbox } from "./sandbox.js";
import type { Sandbox } from "./sandbox.js";

/** A sandbox whose catalogs can be published: committed, with a lock. */
export interface PublishedSandbox extends Sandbox {
  git: (...args: string[]) => void;
  commit: () => void;
  /** Commits the catalogs with their lock, as the tag `base`. */
  publish: () => Promise<void>;
  changeset: (text: string) => void;
  /** Writes a changeset that gives the catalogs a level. */
  stating: (level: string) => void;
  /** Adds an organization that breaks no rule. */
  add: (id: string) => void;
  /** Absolute path of a file below catalogs/. */
  path: (file: string) => string;
  /** Text of a lock: the common one, or that of an edition. */
  lockText: (file?: string) => string;
}

/** Opens one before each test of the file. @param files its catalogs; the example world unless given */
export function usePublishedSandbox(files: Readonly<Record<string, string>> = exampleWorld): PublishedSandbox {
  const sandbox = useSandbox(files);
  const path = (file: string) => join(sandbox.cwd, "catalogs", file);
  const git = (...args: string[]): void => {
    const author = ["-c", "user.name=示例", "-c", "user.email=ex@example.invalid", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...author, ...args], { cwd: sandbox.cwd, stdio: "ignore" });
  };
  const commit = (): void => {
    git("add", "-A");
    git("commit", "-m", "示例");
  };
  const changeset = (text: string): void => {
    mkdirSync(join(sandbox.cwd, ".changeset"), { recursive: true });
    writeFileSync(join(sandbox.cwd, ".changeset/plain-words.md"), text);
  };
  return Object.assign(sandbox, {
    git,
    commit,
    changeset,
    path,
    stating: (level: string) => {
      changeset(`---\n"@mulu/catalogs": ${level}\n---\n\n示例\n`);
    },
    add: (id: string) => {
      const bureau = exampleWorld["organizations/ex-bureau.yaml"] ?? "";
      const title = "title: { zh: 示例新设机构, en: Example new body }";
      sandbox.put(`organizations/${id}.yaml`, bureau.replace(/title:.*/, title));
    },
    lockText: (file = "published.lock.json") => readFileSync(path(file), "utf8"),
    publish: async () => {
      git("init", "--initial-branch=main");
      await sandbox.mulu("verify", "--update");
      commit();
      git("tag", "base");
    },
  });
}
