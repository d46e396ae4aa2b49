import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "@mulu/spreadsheet";
import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;
const room = "national/measures";

const provenance = "provenance: { status: public-copy, confidence: high, verified: 2026-01-01, note: 示例 }\n";
const edition = (year: number, more: string): string =>
  `title: { zh: 示例清单（${year}年版）, en: Example list ${year} }\n${more}${provenance}`;
const measure = (title: string, max: string) => `title: { zh: ${title}, en: Example measure }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 示例行为, en: Example conduct }
targets: [legal-person]
duration: { min: P1Y, max: ${max} }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
discretion: mandatory
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
unknown: [minSeverity]
${provenance}`;

beforeEach(() => {
  put(`${room}/ex-2026/edition.yaml`, edition(2026, "nature: transcription\ndates: { published: 2026-01-01 }\n"));
  put(`${room}/ex-2026/ex-one.yaml`, measure("示例措施甲", "P3Y"));
  const draft = `nature: draft\ndates: { compiled: 2026-12-01 }\nsupersedes: ${room}/ex-2026\n`;
  put(`${room}/ex-2027/edition.yaml`, edition(2027, draft));
  put(`${room}/ex-2027/ex-one.yaml`, measure("示例措施甲", "P5Y"));
  put(
    "consultations/ex-2027/docket.yaml",
    `title: { zh: 示例清单征求意见, en: Consultation on the example list }
proposes: [${room}/ex-2027]
lead: ex-ministry
lines:
  - { id: longer, change: change, what: { zh: 期限延长为五年, en: The term becomes five years } }
windows:
  - { id: first, opens: 2026-12-02, closes: 2027-01-04, groups: [departments, public], channels: [mail] }
${provenance}`,
  );
  const comments = [
    {
      number: 1,
      group: "public",
      line: "longer",
      received: "2026-12-05",
      channel: "mail",
      summary: { zh: "建议保持三年" },
    },
    { number: 2, group: "public", received: "2026-12-06", channel: "mail", summary: { zh: "同意" } },
  ];
  put("consultations/ex-2027/comments/first.ndjson", comments.map((each) => `${JSON.stringify(each)}\n`).join(""));
});

const texts = (name: string) =>
  readXlsx(readFileSync(join(sandbox.cwd, name)), name).map(({ rows }) =>
    rows.map((row) => row.map((each) => each?.text)),
  );

describe("mulu paper", () => {
  it("writes the table of comments of a docket", async () => {
    const { code, out, err } = await mulu("paper", "comments", "ex-2027", "表.xlsx", "表.docx");
    expect({ code, err, out }).toEqual({
      code: 0,
      err: "",
      out: "示例清单征求意见采纳情况表：已写入 表.xlsx、表.docx。\n",
    });
    const [, rows = []] = texts("表.xlsx");
    const first = rows.find((row) => row[3] === "建议保持三年");
    expect(first?.[2]).toBe("期限延长为五年");
    expect(first?.[4]).toBe("【待填：采纳情况】");
  });

  it("writes the drafting note of a draft against the edition it supersedes, with its docket", async () => {
    const { code, out } = await mulu("paper", "note", `${room}@ex-2027`, "--docx", "--json");
    expect(code).toBe(0);
    const { title, files } = JSON.parse(out) as { title: string; files: string[] };
    expect(title).toMatch(/^关于《示例清单（2027年版）（.*）》的起草说明$/);
    expect(existsSync(join(sandbox.cwd, files[0] ?? ""))).toBe(true);
  });

  it("writes the comparison with the edition before", async () => {
    expect((await mulu("paper", "comparison", `${room}@ex-2027`, "对照表.xlsx")).code).toBe(0);
    const [rows = []] = texts("对照表.xlsx");
    expect(rows.find((row) => row[4] === "3年")?.slice(4, 7)).toEqual(["3年", "5年", "扩大"]);
  });

  it("makes none of comments of which one cannot be read: it would pass for all of them", async () => {
    put("consultations/ex-2027/comments/first.ndjson", '{"number":1}\n');
    const { code, err } = await mulu("paper", "comments", "ex-2027", "表.docx");
    expect([code, err]).toEqual([2, expect.stringContaining("first.ndjson")]);
  });

  it("refuses a docket there is not, a note as a workbook, and a comparison with nothing", async () => {
    const call = async (...args: string[]) => {
      const { code, err } = await mulu("paper", ...args);
      return [code, err] as const;
    };
    expect(await call("comments", "ex-none", "表.docx")).toEqual([2, expect.stringContaining("没有卷宗 ex-none")]);
    expect(await call("note", `${room}@ex-2027`, "说明.xlsx")).toEqual([2, expect.stringContaining(".docx、.pdf")]);
    expect(await call("comparison", `${room}@ex-2026`, "表.docx")).toEqual([2, expect.stringContaining("--before")]);
    expect((await call("annual-report", "ex-2027", "表.docx"))[0]).toBe(2);
  });
});
