import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx, writeXlsx } from "@mulu/spreadsheet";
import { exampleWorld } from "@mulu/validators";
import { beforeEach, describe, expect, it } from "vitest";

import { listDraft, listNext, listNow, listWorld } from "../testing/list-standard.js";
import { useSandbox } from "../testing/sandbox.js";

const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;
const room = "national/measures/ex-2027";

const measure = (title: string, more = "") => `title: { zh: ${title}, en: Example measure }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 示例行为, en: Example conduct }
targets: [legal-person]
duration: { min: P1Y, max: P3Y }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
discretion: mandatory
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
${more}unknown: [minSeverity]
provenance: { status: public-copy, confidence: high, verified: 2026-01-01, note: 示例 }
`;

beforeEach(() => {
  put(
    `${room}/edition.yaml`,
    `title: { zh: 示例清单（2027年版）, en: Example list 2027 }
nature: draft
dates: { compiled: 2026-12-01 }
provenance: { status: public-copy, confidence: high, verified: 2026-01-01, note: 示例 }
`,
  );
  put(`${room}/ex-one.yaml`, measure("示例措施甲"));
  put(`${room}/ex-two.yaml`, measure("示例措施乙"));
});

const file = (name: string) => join(sandbox.cwd, name);
const texts = (name: string) =>
  readXlsx(readFileSync(file(name)), name).flatMap(({ rows }) => rows.map((row) => row.map((each) => each?.text)));

describe("mulu annex", () => {
  it("writes an edition as Word, Excel and PDF in one call", async () => {
    const { code, out } = await mulu("annex", "national/measures@ex-2027", "附件.docx", "附件.xlsx", "附件.pdf");
    expect({ code, out }).toEqual({
      code: 0,
      out: "示例清单（2027年版）（草案）：2 项，已写入 附件.docx、附件.xlsx、附件.pdf。\n",
    });
    expect(readFileSync(file("附件.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const rows = texts("附件.xlsx");
    expect(rows[0]?.[0]).toBe("示例清单（2027年版）（草案）");
    expect(rows.find((row) => row[0] === "序号")?.[2]).toBe("惩戒措施");
    expect(rows.filter((row) => row[2]?.startsWith("示例措施")).map((row) => row[0])).toEqual(["1", "2"]);
  });

  it("names the file by the title where only a form is asked for, and says for machines what it wrote", async () => {
    const { out } = await mulu("annex", "national/measures@ex-2027", "--docx", "--json");
    expect(JSON.parse(out)).toEqual({
      edition: room,
      title: "示例清单（2027年版）（草案）",
      rows: 2,
      columns: ["序号", "惩戒类型", "惩戒措施", "惩戒内容", "惩戒对象", "惩戒依据", "实施主体"],
      files: ["示例清单（2027年版）（草案）.docx"],
    });
    expect(existsSync(file("示例清单（2027年版）（草案）.docx"))).toBe(true);
  });

  it("takes the columns of a table of the office, and names a heading it does not know", async () => {
    const title = ["示例市清单格式", "", ""];
    writeFileSync(
      file("own.xlsx"),
      await writeXlsx({ name: "格式", header: title, rows: [["序号", "惩戒措施", "期限"]] }),
    );
    expect((await mulu("annex", "national/measures@ex-2027", "附件.xlsx", "--model", "own.xlsx")).code).toBe(0);
    expect(texts("附件.xlsx").find((row) => row[0] === "序号")).toEqual(["序号", "惩戒措施", "期限"]);
    writeFileSync(file("odd.csv"), "序号,惩戒措施,经办人心情\n");
    const refused = await mulu("annex", "national/measures@ex-2027", "乙.xlsx", "--model", "odd.csv");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("不认识的表头：经办人心情");
    expect(existsSync(file("乙.xlsx"))).toBe(false);
  });

  it("refuses a model there is not, a file that is no paper, no file at all, and one that is there", async () => {
    const call = async (...args: string[]) => {
      const { code, err } = await mulu("annex", "national/measures@ex-2027", ...args);
      return [code, err] as const;
    };
    expect(await call("附件.docx", "--model", "sichuan-2022")).toEqual([
      2,
      expect.stringContaining("national-2024、own.xlsx"),
    ]);
    expect(await call("附件.wps")).toEqual([2, expect.stringContaining(".docx、.xlsx、.pdf")]);
    expect(await call()).toEqual([2, expect.stringContaining("写成什么")]);
    writeFileSync(file("附件.docx"), "半天的工作");
    expect(await call("附件.docx")).toEqual([2, expect.stringContaining("已经存在")]);
    expect(readFileSync(file("附件.docx"), "utf8")).toBe("半天的工作");
    expect((await call("附件.docx", "--force"))[0]).toBe(0);
  });

  it("writes no pdf with empty boxes: it names the sign the font lacks", async () => {
    put(`${room}/ex-two.yaml`, measure("示例措施𒀀"));
    const { code, err } = await mulu("annex", "national/measures@ex-2027", "附件.docx", "附件.pdf");
    expect(code).toBe(2);
    expect(err).toContain("𒀀");
    expect(existsSync(file("附件.docx")) || existsSync(file("附件.pdf"))).toBe(false);
  });

  it("makes none of an edition with a file that cannot be read: it would pass for whole", async () => {
    put(`${room}/ex-three.yaml`, "title: {");
    const { code } = await mulu("annex", "national/measures@ex-2027", "附件.docx");
    expect(code).toBe(2);
    expect(existsSync(file("附件.docx"))).toBe(false);
  });

  it("makes none of an edition of which nothing is held", async () => {
    put("national/information/ex-2027/edition.yaml", readFileSync(file(`catalogs/${room}/edition.yaml`), "utf8"));
    const { code, err } = await mulu("annex", "national/information@ex-2027", "附件.docx");
    expect([code, err]).toEqual([2, expect.stringContaining("没有收录")]);
  });
});

describe("mulu annex of a list standard", () => {
  it("writes conditions, grounds and ways out under the name of the standard", async () => {
    put(`${listNow}.yaml`, listWorld[`${listNow}.yaml`] ?? "");
    put(`${listNext}.yaml`, listDraft());
    const { code, out } = await mulu("annex", "national/lists/ex-list@2027", "名单.xlsx", "名单.docx");
    expect([code, out]).toEqual([0, "示例严重失信主体名单认定标准：1 项，已写入 名单.xlsx、名单.docx。\n"]);
    const rows = texts("名单.xlsx");
    const head = rows.findIndex((row) => row[0] === "序号");
    expect(rows[head]).toEqual([
      "序号",
      "名单名称",
      "认定单位",
      "列入条件",
      "依据",
      "制定文件",
      "移出条件",
      "救济措施",
    ]);
    expect(rows[head + 1]?.[3]).toContain("示例：骗取中标且被处罚（程度：示例：金额较大；据以认定：");
    expect(rows[head + 1]?.[6]).toContain("示例：期限届满（满2年）");
    expect(rows.flat().join("")).toContain("不是官方文本");
  });

  it("names the versions there are for one there is not, and refuses the columns of another kind", async () => {
    put(`${listNow}.yaml`, listWorld[`${listNow}.yaml`] ?? "");
    const absent = await mulu("annex", "national/lists/ex-list@2030", "名单.docx");
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining(listNow)]);
    const other = await mulu("annex", listNow, "名单.docx", "--model", "sichuan-2022");
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("lists")]);
    expect(existsSync(file("名单.docx"))).toBe(false);
  });
});
