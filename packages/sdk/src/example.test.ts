import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const example = fileURLToPath(new URL("../examples/validate-penalty.mjs", import.meta.url));

it("the worked example runs as it stands and tells a clerk what to put right", () => {
  const lines = execFileSync(process.execPath, [example], { encoding: "utf8" }).trim().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "ID-01",
    "RECORD-02",
    "ID-02",
    "RECORD-01",
    expect.stringMatching(/^《行政处罚信息》非官方整理/),
  ]);
  expect(lines[3]).toContain("CF_CFJGDM");
});
