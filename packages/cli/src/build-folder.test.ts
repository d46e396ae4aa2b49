import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { mark, writeBuild } from "./build-folder.js";
import { createProgram } from "./program.js";
import { useSandbox } from "./testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { mulu } = sandbox;
const at = (...names: string[]) => join(sandbox.cwd, ...names);
const beside = () => readdirSync(sandbox.cwd).filter((name) => name.startsWith("."));

describe("mulu build --out", () => {
  it("leaves a folder in use alone that no build wrote", async () => {
    mkdirSync(at("docs/.git"), { recursive: true });
    writeFileSync(at("docs/thesis.txt"), "two years of work\n");
    const { code, err } = await mulu("build", "--out", "docs");
    expect(code).toBe(2);
    expect(err).toContain("不是 mulu build 写成的");
    expect(readdirSync(at("docs")).sort()).toEqual([".git", "thesis.txt"]);
  });

  it.each([".", "..", "catalogs", "catalogs/", "./catalogs/../catalogs", "catalogs/instruments"])(
    "does not take %s for a place to build",
    async (out) => {
      const before = readdirSync(at("catalogs"), { recursive: true }).sort();
      expect((await mulu("build", "--out", out)).code).toBe(2);
      expect(readdirSync(at("catalogs"), { recursive: true }).sort()).toEqual(before);
    },
  );

  it("does not take the catalogs through a link, nor the folder they stand in from within", async () => {
    symlinkSync("catalogs", at("link"));
    expect((await mulu("build", "--out", "link")).code).toBe(2);
    const quiet = (): void => undefined;
    const program = createProgram({ out: quiet, err: quiet, colour: false, language: "zh", cwd: at("catalogs") });
    expect(await program.run(["build", "--catalogs", ".", "--out", ".."])).toBe(2);
    expect(existsSync(at("catalogs/instruments/ex-law.yaml"))).toBe(true);
  });

  it("does not take a file for a folder", async () => {
    writeFileSync(at("out"), "somebody's");
    expect((await mulu("build", "--out", "out")).code).toBe(2);
    expect(readFileSync(at("out"), "utf8")).toBe("somebody's");
  });

  it("takes an empty folder, and one that a build wrote, whole", async () => {
    mkdirSync(at("out"));
    expect((await mulu("build", "--out", "out")).code).toBe(0);
    writeFileSync(at("out/left-over.json"), "{}");
    expect((await mulu("build", "--out", "out")).code).toBe(0);
    expect(existsSync(at("out/left-over.json"))).toBe(false);
    expect((await mulu("build", "--out", "out", "--check")).code).toBe(0);
    expect(beside()).toEqual([]);
  });

  it("takes a build from before the mark, but not with anything else in it", async () => {
    await mulu("build", "--out", "out");
    rmSync(at("out", mark));
    expect((await mulu("build", "--out", "out")).code).toBe(0);
    rmSync(at("out", mark));
    writeFileSync(at("out/notes.txt"), "mine");
    expect((await mulu("build", "--out", "out")).code).toBe(2);
    expect(existsSync(at("out/notes.txt"))).toBe(true);
  });
});

describe("a build that fails or is killed", () => {
  const old = [{ path: "a/b.json", content: "old" }];

  it("leaves the old one whole, and nothing beside it", async () => {
    await writeBuild(at("out"), "out", old);
    const broken = [
      { path: "a/b.json", content: "new" },
      { path: "a/b.json/c", content: "new" },
    ];
    await expect(writeBuild(at("out"), "out", broken)).rejects.toThrow("原有内容没有改动");
    expect(readFileSync(at("out/a/b.json"), "utf8")).toBe("old");
    expect(beside()).toEqual([]);
  });

  it("leaves the old one whole when it is killed, and the next one tidies up", async () => {
    await mulu("build", "--out", "out");
    const before = readdirSync(at("out"), { recursive: true }).sort();
    const command = fileURLToPath(new URL("../bin/mulu.js", import.meta.url));
    const child = spawn(process.execPath, [command, "build", "--out", "out"], { cwd: sandbox.cwd, stdio: "ignore" });
    const ended = once(child, "exit");
    while (!beside().some((name) => name.endsWith(".new")) && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 2));
    }
    child.kill("SIGKILL");
    await ended;
    expect(readdirSync(at("out"), { recursive: true }).sort()).toEqual(before);
    await mulu("build", "--out", "out");
    expect(beside()).toEqual([]);
  });

  it("stands beside others into the same folder: one of them is there in the end, whole", async () => {
    const builds = [1, 2, 3].map((each) => writeBuild(at("out"), "out", [{ path: "a.json", content: String(each) }]));
    await Promise.all(builds);
    expect(beside()).toEqual([]);
    expect(readdirSync(at("out")).sort()).toEqual([mark, "a.json"]);
  });
});
