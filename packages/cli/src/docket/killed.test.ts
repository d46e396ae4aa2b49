import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { officeTable, said, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();

describe("a run that is killed", () => {
  const command = fileURLToPath(new URL("../../bin/mulu.js", import.meta.url));

  /** Kills the process when it is about to let the nth file take its place. */
  const killer = (nth: number) => `import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const { rename } = fs;
let left = ${nth};
fs.rename = async (...args) => { if (left-- === 0) { process.kill(process.pid, "SIGKILL"); await new Promise(() => {}); } return rename(...args); };
syncBuiltinESMExports();
`;

  it.each([
    ["the key", 0, false],
    ["the first comments", 1, false],
    ["the codes", 2, false],
    ["further comments", 0, true],
    ["further codes", 1, true],
  ])("before %s loses nothing: run again, all is there once", async (_what, nth, hasEarlier) => {
    writeFileSync(desk.at("k.mjs"), killer(nth));
    writeFileSync(desk.at("一.xlsx"), await officeTable([{ 意见内容: "先前的一条意见，应当保留" }]));
    writeFileSync(desk.at("二.xlsx"), await officeTable([{ 意见内容: said }, { 意见内容: "应当公开处罚决定的依据" }]));
    if (hasEarlier) await desk.take("一.xlsx");
    const before = desk.stored();
    const flags = ["docket", "import", "ex-docket", "二.xlsx", "--codes", "c.xlsx", "--force"];
    const { signal } = spawnSync(process.execPath, ["--import", `file://${desk.at("k.mjs")}`, command, ...flags], {
      cwd: desk.cwd,
    });
    expect(signal).toBe("SIGKILL");
    expect(desk.stored().slice(0, before.length)).toEqual(before);
    for (let time = 0; time < 2; time += 1) {
      expect((await desk.mulu(...flags)).code).toBe(0);
      expect(desk.stored()).toHaveLength(before.length + 2);
    }
    expect(new Set(desk.stored().map(({ receipt }) => receipt)).size).toBe(before.length + 2);
    expect((await desk.mulu("check", "consultations/ex-docket/comments")).code).toBe(0);
  });
});
