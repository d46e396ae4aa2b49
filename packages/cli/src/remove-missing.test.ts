import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { draftWorld, on } from "./testing/draft-world.js";
import { useSandbox } from "./testing/sandbox.js";

const next = "national/information/ex-2027";
const sandbox = useSandbox(draftWorld);
const { mulu } = sandbox;
const path = (name: string): string => join(sandbox.cwd, `catalogs/${next}/${name}.yaml`);

/** The draft of the next year with two things more, and its table. */
async function drafted(): Promise<string[]> {
  expect((await mulu("new", "edition", next, "--from", "national/information/ex-2026", ...on)).code).toBeLessThan(2);
  writeFileSync(
    join(sandbox.cwd, "more.csv"),
    "标识,名称,更新频率\nex-more,示例多出的信息,每月\nex-other,示例另一信息,每年\n",
  );
  expect((await mulu("import", "more.csv", "--into", next, ...on)).out).toContain("新增 2 项");
  expect((await mulu("export", next, "all.csv")).code).toBe(0);
  return readFileSync(join(sandbox.cwd, "all.csv"), "utf8").split("\n");
}

const without = (rows: readonly string[], id: string): void => {
  writeFileSync(join(sandbox.cwd, "all.csv"), rows.filter((row) => !row.startsWith(`${id},`)).join("\n"));
};

describe("what a draft holds and its table does not", () => {
  it("stays, and is said to; goes where that is asked, each by its file, and nothing else changes", async () => {
    const rows = await drafted();
    without(rows, "ex-more");
    const kept = await mulu("import", "all.csv", "--into", next, "--update");
    expect(kept.out).toContain("本版本另有 1 项不在表中，没有改动；草案中要随表删去的，加 --remove-missing。");
    expect(existsSync(path("ex-more"))).toBe(true);
    const other = readFileSync(path("ex-other"), "utf8");
    const dry = await mulu("import", "all.csv", "--into", next, "--update", "--remove-missing", "--dry-run");
    expect([dry.out, existsSync(path("ex-more"))]).toEqual([expect.stringContaining("将删去 1 项："), true]);
    const { code, out } = await mulu("import", "all.csv", "--into", next, "--update", "--remove-missing");
    expect([code, out]).toEqual([0, expect.stringContaining(`已删去 1 项：\n  catalogs/${next}/ex-more.yaml`)]);
    expect(existsSync(path("ex-more"))).toBe(false);
    expect(readFileSync(path("ex-other"), "utf8")).toBe(other);
  });

  it("does not go for the sake of a table of which something was not taken", async () => {
    const rows = await drafted();
    without(
      rows.map((row) => row.replace("示例另一信息", "<b>另一</b>")),
      "ex-more",
    );
    const { code, err } = await mulu("import", "all.csv", "--into", next, "--update", "--remove-missing");
    expect([code, err]).toEqual([2, expect.stringContaining("处未放入，表中没有的项不能当作要删去的")]);
    expect(existsSync(path("ex-more"))).toBe(true);
  });

  it("never goes from an edition that is no draft", async () => {
    await drafted();
    const { code, err } = await mulu(
      "import",
      "more.csv",
      "--into",
      "national/information/ex-2026",
      ...on,
      "--remove-missing",
    );
    expect([code, err]).toEqual([2, expect.stringContaining("不是草案")]);
    expect(existsSync(join(sandbox.cwd, "catalogs/national/information/ex-2026/ex-more.yaml"))).toBe(false);
  });
});
