import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;

function git(...args: string[]): void {
  const author = ["-c", "user.name=示例", "-c", "user.email=ex@example.invalid", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...author, ...args], { cwd: sandbox.cwd, stdio: "ignore" });
}

function commit(): void {
  git("add", "-A");
  git("commit", "-m", "示例");
}

function changeset(text: string): void {
  mkdirSync(join(sandbox.cwd, ".changeset"), { recursive: true });
  writeFileSync(join(sandbox.cwd, ".changeset/plain-words.md"), text);
}

/** Catalogs that were published at the tag `base`. */
async function published(): Promise<void> {
  git("init", "--initial-branch=main");
  await mulu("verify", "--update");
  commit();
  git("tag", "base");
}

const added = (id: string) => put(`instruments/${id}.yaml`, exampleWorld["instruments/ex-law.yaml"] ?? "");

describe("mulu verify", () => {
  it("keeps what was published: a file that is gone needs a tombstone", async () => {
    expect((await mulu("verify", "--update")).code).toBe(0);
    expect((await mulu("verify")).code).toBe(0);
    rmSync(join(sandbox.cwd, "catalogs/organizations/ex-agency.yaml"));
    const { code, out } = await mulu("verify");
    expect(code).toBe(1);
    expect(out).toContain("PS-11");
    expect(out).toContain("organizations/ex-agency");
  });

  it("says that the lock is no JSON", async () => {
    put("published.lock.json", "{");
    const { code, err } = await mulu("verify");
    expect(code).toBe(2);
    expect(err).toContain("published.lock.json");
  });
});

describe("mulu verify --base", () => {
  it.each(["no-such-revision", "--output=x"])("says that %s is no revision", async (base) => {
    git("init");
    const { code, err } = await mulu("verify", `--base=${base}`);
    expect(code).toBe(2);
    expect(err).toContain(base);
  });

  it("asks for a changeset, and for one of the right level", async () => {
    await published();
    expect((await mulu("verify", "--base", "base")).code).toBe(0);

    added("ex-new");
    commit();
    expect((await mulu("verify", "--base", "base")).out).toContain("没有变更集");

    changeset('---\n"@mulu/catalogs": patch\n---\n\n示例\n');
    commit();
    expect((await mulu("verify", "--base", "base")).out).toContain("应为 minor");

    changeset('---\n"@mulu/catalogs": minor\n---\n\n示例\n');
    commit();
    expect((await mulu("verify", "--base", "base")).out).not.toContain("PS-09");
  });

  it("takes a file that is no changeset for a call that is wrong", async () => {
    await published();
    added("ex-new");
    changeset("没有开头");
    commit();
    const { code, err } = await mulu("verify", "--base", "base");
    expect(code).toBe(2);
    expect(err).toContain("plain-words.md");
  });
});
