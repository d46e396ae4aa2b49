import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "./testing/sandbox.js";
import { writeFiles } from "./write-files.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;
const at = (name: string) => join(sandbox.cwd, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const names = () => readdirSync(sandbox.cwd).sort();

describe("files written as one", () => {
  it("stand as given, in folders that were not there", async () => {
    await writeFiles([
      { path: at("a"), content: "甲" },
      { path: at("new/folder/b"), content: new TextEncoder().encode("乙") },
    ]);
    expect([read("a"), read("new/folder/b")]).toEqual(["甲", "乙"]);
  });

  it("are all as they were when one cannot be written, and nothing is left beside them", async () => {
    writeFileSync(at("a"), "old");
    mkdirSync(at("folder"));
    const files = [
      { path: at("a"), content: "new" },
      { path: at("folder"), content: "new" },
    ];
    await expect(writeFiles(files)).rejects.toThrow(/folder（EISDIR），没有改动任何文件/);
    expect(read("a")).toBe("old");
    expect(names()).toEqual(["a", "catalogs", "folder"]);
  });

  it("take no other's place when they are new", async () => {
    writeFileSync(at("b"), "somebody's");
    const files = [
      { path: at("a"), content: "new", isNew: true },
      { path: at("b"), content: "new", isNew: true },
    ];
    await expect(writeFiles(files)).rejects.toThrow("EEXIST");
    expect(read("b")).toBe("somebody's");
    expect(existsSync(at("a"))).toBe(false);
  });

  it("keep the rights of a file, and links to it", async () => {
    writeFileSync(at("a"), "old");
    chmodSync(at("a"), 0o640);
    symlinkSync("a", at("link"));
    await writeFiles([{ path: at("link"), content: "new" }]);
    expect(read("a")).toBe("new");
    expect(statSync(at("a")).mode & 0o777).toBe(0o640);
  });
});

describe("a table exported", () => {
  it("takes no other's place unless it is told to", async () => {
    writeFileSync(at("t.csv"), "somebody's");
    const refused = await mulu("export", "national/measures@ex-2026", "t.csv");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--force");
    expect(read("t.csv")).toBe("somebody's");
    expect((await mulu("export", "national/measures@ex-2026", "t.csv", "--force")).code).toBe(0);
    expect(read("t.csv")).not.toBe("somebody's");
  });
});

const short = (zh: string) => `title: { zh: ${zh}, en: Example ${zh} }
polarity: basic
subjects: [legal-person]
basis: []
unknown: [category]
provenance: { status: unverified, confidence: low, verified: 2026-11-20 }
`;
const edition = (more: string) => `title: { zh: 示例版本, en: Example edition }
${more}
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

// What a full disk does, always at the same place: no file may hold more than one block.
it.skipIf(process.platform === "win32")("an import that cannot write one file changes none", () => {
  const folder = "national/information/ex-draft";
  put(`${folder}/edition.yaml`, edition("nature: draft\ndates: { effective: 2027-01-01 }"));
  put(`${folder}/a.yaml`, short("示例事项甲"));
  put(`${folder}/b.yaml`, `${short("示例事项乙")}# ${"x".repeat(1500)}\n`);
  writeFileSync(at("t.csv"), "标识,名称,英文名称\na,示例事项丙,Example C\nb,示例事项丁,Example D\n");
  const before = ["a", "b"].map((name) => read(`catalogs/${folder}/${name}.yaml`));
  const command = fileURLToPath(new URL("../bin/mulu.js", import.meta.url));
  const line = `ulimit -f 1; exec "$0" "$1" --lang zh import t.csv --into ${folder} --update`;
  const { status, stderr } = spawnSync("sh", ["-c", line, process.execPath, command], {
    cwd: sandbox.cwd,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("没有改动任何文件");
  expect(["a", "b"].map((name) => read(`catalogs/${folder}/${name}.yaml`))).toEqual(before);
  expect(readdirSync(at(`catalogs/${folder}`)).sort()).toEqual(["a.yaml", "b.yaml", "edition.yaml"]);
});

it("an import changes an official edition only as a correction", async () => {
  const folder = "national/information/ex-official";
  const published = `nature: official
dates: { published: 2026-01-01, effective: 2026-01-01 }
publication: { number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, date: 2026-01-01 }`;
  put(`${folder}/edition.yaml`, edition(published));
  put(`${folder}/a.yaml`, short("示例事项甲"));
  writeFileSync(at("t.csv"), "标识,名称,英文名称\na,示例事项丙,Example C\n");
  for (const more of [[], ["--update"], ["--update", "--correct", " "]]) {
    const { code, err } = await mulu("import", "t.csv", "--into", folder, ...more);
    expect(code).toBe(2);
    expect(err).toContain("--correct");
    expect(read(`catalogs/${folder}/a.yaml`)).toBe(short("示例事项甲"));
  }
  await mulu("import", "t.csv", "--into", folder, "--update", "--correct", "公布文本有误");
  expect(read(`catalogs/${folder}/a.yaml`)).toContain("示例事项丙");
});
