import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { listDraft, listNext, listNow, listWorld } from "../testing/list-standard.js";
import { useSandbox } from "../testing/sandbox.js";

const desk = useSandbox(listWorld);
const usual = ["--opens", "2026-08-03", "--days", "43", "--lead", "示例部", "--on", "2026-06-01"];
const groups = ["lead-unit", "departments", "market-entities", "associations", "legal-services", "experts", "public"];
const open = async (...args: string[]) => {
  const flags = [...usual, ...groups.flatMap((group) => ["--group", group])];
  const { code, out, err } = await desk.mulu("docket", "open", ...args, ...flags, "--json");
  return { code, err, report: JSON.parse(out === "" ? "{}" : out) as Record<string, unknown> };
};
const docketText = (): string =>
  readFileSync(join(desk.cwd, "catalogs/consultations/lists-ex-list-2027/docket.yaml"), "utf8");

describe("a docket for the draft of a list standard", () => {
  it("asks about what it changes against the version before", async () => {
    desk.put(`${listNext}.yaml`, listDraft());
    const { code, report } = await open("national/lists/ex-list@2027", "--accepted", "2026-07-01");
    expect([code, report["base"], report["lines"], report["lacking"]]).toEqual([0, listNow, 1, []]);
    expect(docketText()).toContain(`proposes: [${listNext}]`);
    expect(docketText()).toMatch(/change: change\n\s+thing: national\/lists\/ex-list\/2027/);
    expect(docketText()).toContain("stage: accepted-for-collation, date: 2026-07-01");
    const { out } = await desk.mulu("check", "consultations/lists-ex-list-2027", "--json");
    expect(out).not.toMatch(/SCHEMA|LINK|YAML/);
  });

  it("is refused for a standard that is in force, and for days that do not follow", async () => {
    desk.put(`${listNext}.yaml`, listDraft());
    expect(await open(listNow)).toMatchObject({ code: 2, err: expect.stringContaining("不是草案") as string });
    const late = await open(listNext, "--accepted", "2026-08-04");
    expect(late).toMatchObject({ code: 2, err: expect.stringContaining("受理日期") as string });
  });
});
