import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** The lines that an example prints, run as it stands. */
function run(name: string): string[] {
  const example = fileURLToPath(new URL(`../examples/${name}.mjs`, import.meta.url));
  return execFileSync(process.execPath, [example], { encoding: "utf8" }).trim().split("\n");
}

it("the worked example runs as it stands and tells a clerk what to put right", () => {
  const lines = run("validate-penalty");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "ID-01",
    "RECORD-02",
    "ID-02",
    "RECORD-01",
    expect.stringMatching(/^《行政处罚信息》非官方整理/),
  ]);
  expect(lines[3]).toContain("CF_CFJGDM");
});

it("the example of current values tells where a value is written, what is inferred, and where the source is silent", () => {
  const lines = run("current-values");
  expect(lines).toContain("行政处罚信息：见 national/information/2024/administrative-penalty");
  expect(lines).toContain("公开：可以公开（由本项目据条文推断）");
  expect(lines.find((line) => line.startsWith("公开方面不知道的："))).toContain("publication.scope");
  // All of this entry is inferred by the project, so its title rests on no clause.
  expect(lines.filter((line) => line.startsWith("inferred："))).not.toEqual([]);
  expect(lines.filter((line) => line.startsWith("rests-on："))).toEqual([]);
});
