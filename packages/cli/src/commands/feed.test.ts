import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox();
const { mulu, publish, git, commit, add, path } = sandbox;

interface Line {
  seq: number;
  is: string;
  thing: string;
}
const lines = (text: string): Line[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
const save = (name: string, text: string): void => writeFileSync(join(sandbox.cwd, name), text);

/** Two releases: in the second one organization is new and another is gone. */
async function release(): Promise<void> {
  await publish();
  add("ex-new");
  rmSync(path("organizations/ex-agency.yaml"));
  commit();
  git("tag", "next");
}

describe("mulu feed", () => {
  it("writes one line for each document that changed from one release to the next", async () => {
    await release();
    const { code, out } = await mulu("feed", "--from", "base", "--to", "next");
    expect(code).toBe(0);
    expect(lines(out).map(({ seq, is, thing }) => [seq, is, thing])).toEqual([
      [1, "removed", "organizations/ex-agency"],
      [2, "put", "organizations/ex-new"],
    ]);
    expect((await mulu("feed", "--from", "next", "--to", "next")).out).toBe("");
  });

  it("goes on after what was published, and folds to the last release", async () => {
    await release();
    const first = await mulu("feed", "--to", "base");
    save("feed.ndjson", first.out);
    const second = await mulu("feed", "--to", "next", "--after", "feed.ndjson");
    expect(lines(second.out)[0]?.seq).toBe(lines(first.out).length + 1);
    save("feed.ndjson", first.out + second.out);
    const { code, out } = await mulu("feed", "--fold", "feed.ndjson", "--json");
    const folded = JSON.parse(out) as { things: Record<string, unknown>; release: string };
    const whole = lines((await mulu("feed", "--to", "next")).out).map(({ thing }) => thing);
    expect([code, folded.release, Object.keys(folded.things).sort()]).toEqual([0, "next", whole.sort()]);
  });

  it("names a line that was dropped, and goes on after no such feed", async () => {
    await release();
    const [one, two, ...rest] = (await mulu("feed", "--to", "base")).out.split("\n");
    save("feed.ndjson", [one, ...rest].join("\n"));
    const { code, out } = await mulu("feed", "--fold", "feed.ndjson");
    expect([code, out]).toEqual([1, "feed.ndjson: 缺少第 2 行\n"]);
    expect((await mulu("feed", "--after", "feed.ndjson")).code).toBe(2);
    save("feed.ndjson", [two, one, ...rest].join("\n"));
    expect((await mulu("feed", "--fold", "feed.ndjson")).out).toContain("缺少第 1 行");
    save("feed.ndjson", readFileSync(join(sandbox.cwd, "feed.ndjson"), "utf8").slice(0, 40));
    expect((await mulu("feed", "--fold", "feed.ndjson")).code).toBe(2);
  });

  it.each([[["--from", "no-such-revision"]], [["--to", "-x"]], [["--fold", "none.ndjson"]]])(
    "refuses %j",
    async (flags) => {
      await publish();
      expect((await mulu("feed", ...flags)).code).toBe(2);
    },
  );
});
