import type { Finding } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { groupAlike } from "./groups.js";
import { samenessOfForm } from "./sameness-of-form.js";

function finding(subject: string, path: Finding["path"], zh: string, rule = "SCHEMA-05"): Finding {
  const hint = { zh: `请改“${subject}”。`, en: `Mend “${subject}”.` };
  return { rule, severity: "error", verdict: "fail", subject, path, message: { zh, en: zh }, hint, cites: [] };
}

const grouped = (...findings: Finding[]): string[] =>
  groupAlike(findings, samenessOfForm).map(({ findings: all, message }) => `${all.length} ${message.zh}`);

describe("findings about form are alike", () => {
  it("by code and field, whatever was written there and at which place of a list", () => {
    expect(
      grouped(
        finding("a", ["basis", 0, "digest"], "basis[0].digest 的“甲”写法不对，有 3 个字。"),
        finding("b", ["basis", 2, "digest"], "basis[2].digest 的“乙”写法不对，有 5 个字。"),
      ),
    ).toEqual(["2 basis[…].digest 的“…”写法不对，有 … 个字。"]);
  });

  it("and keep what they have in common", () => {
    const said = "note 的“甲”写法不对。";
    expect(grouped(finding("a", ["note"], said), finding("b", ["note"], said))).toEqual([`2 ${said}`]);
  });

  it("not where another id or code is at fault", () => {
    const said = (id: string): string => `没有“${id}”这个文件。`;
    const [a, b] = [said("work-safety-law"), said("civil-code")];
    expect(
      grouped(
        finding("a", ["basis", 0, "instrument"], a),
        finding("b", ["basis", 1, "instrument"], b),
        finding("c", ["basis", 3, "instrument"], a),
      ),
    ).toEqual([`2 ${a}`, `1 ${b}`]);
  });

  it("where each names only the thing it is about", () => {
    expect(
      grouped(
        finding("national/x/a", ["id"], "“a”与“甲目录”同名。"),
        finding("national/x/b", ["id"], "“b”与“乙目录”同名。"),
      ),
    ).toEqual(["2 “…”与“…”同名。"]);
  });

  it("not of two codes, fields or sentences", () => {
    const said = "“甲”不对。";
    expect(
      grouped(
        finding("a", ["note"], said),
        finding("a", ["title"], said),
        finding("a", ["note"], said, "SCHEMA-06"),
        finding("a", ["note"], "“甲”太长。"),
      ),
    ).toHaveLength(4);
  });
});
