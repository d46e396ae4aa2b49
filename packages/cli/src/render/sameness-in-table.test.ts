import { sayOfTable } from "@mulu/compiler";
import type { Finding, FindingParams } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { groupAlike } from "./groups.js";
import { samenessInTable } from "./sameness-in-table.js";

interface Given {
  rule?: string;
  at?: string;
  subject?: string;
  params: FindingParams;
  hint?: boolean;
}

/** A finding about a cell of 表一, with the words that its id and values have. */
function finding(
  id: string,
  { rule = "TABLE-04", at = "D4", subject = "目录.csv", params, hint = true }: Given,
): Finding {
  const data = { messageId: `table.${id}`, params, path: ["表一", at] };
  const said = sayOfTable(data);
  if (said === undefined) throw new Error(`no message table.${id}`);
  const { message, hint: right } = said;
  return {
    ...{ rule, severity: "error", verdict: "fail", subject, cites: [], ...data, message },
    ...(hint && right ? { hint: right } : {}),
  };
}

const notRegistered = (word: string, row: number, like: FindingParams[string] = ""): Finding =>
  finding("body-not-registered", { at: `D${String(row)}`, params: { word, like, column: "采集部门" } });

const groups = (...findings: Finding[]): ReturnType<typeof groupAlike> => groupAlike(findings, samenessInTable);

describe("findings about a table that are alike", () => {
  it("are of one message and one column, and list what they do not have in common", () => {
    const words = ["市甲局", "市乙局", "市丙局", "市丁局"];
    const [group, ...others] = groups(...words.map((word, index) => notRegistered(word, index + 4)));
    expect(others).toEqual([]);
    expect(group?.message).toEqual({
      zh: "工作表“表一” D…：采集部门：“市甲局”“市乙局”“市丙局”等 4 个没有登记",
      en: "Sheet “表一”, D…: 采集部门: “市甲局”, “市乙局”, “市丙局” and 1 more is not registered",
    });
  });

  it("are told by their values, not by the sentence: a word that looks like a sentence changes nothing", () => {
    const odd = ["甲局”没有登记；它也是“乙局", "3年", "》《", "：，"];
    const [group, ...others] = groups(...odd.map((word, index) => notRegistered(word, index + 4)));
    expect(others).toEqual([]);
    expect(group?.message.zh).toContain("等 4 个没有登记");
  });

  it("give the advice that holds for all: what was probably meant by one word is no advice for another", () => {
    const like = { part: "is-it", with: { meant: "市民政局" } };
    const [group] = groups(notRegistered("市民正局", 4, like), notRegistered("市乙局", 5));
    expect(group?.hint?.zh).toBe("请先在 catalogs/organizations/ 中登记该机构，一个机构一个文件，或者改用登记的名称。");
  });

  it("list the laws that are not registered by their titles", () => {
    const cited = ["《甲条例》", "《乙办法》"].map((said, index) =>
      finding("instrument-not-registered", { at: `I${String(index + 4)}`, params: { said, column: "法律依据" } }),
    );
    expect(groups(...cited)[0]?.message.zh).toBe(
      "工作表“表一” I…：法律依据：《甲条例》《乙办法》没有登记，或者标题与文号对不上",
    );
  });

  it("name both cells of what contradicts itself by their column", () => {
    const crossed = [4, 5].map((row) =>
      finding("contradiction", {
        at: `F${String(row)}`,
        params: {
          first: [{ part: "stated.cell", with: { header: "是否公开", at: `E${String(row)}`, text: "否" } }],
          second: [{ part: "stated.cell", with: { header: "公开范围", at: `F${String(row)}`, text: "社会公开" } }],
        },
      }),
    );
    expect(groups(...crossed)[0]?.message.zh).toBe(
      "工作表“表一” …：“是否公开” E…“否”与“公开范围” F…“社会公开”互相矛盾，都没有写入",
    );
  });

  it("are not alike where other fields or another rule are at fault", () => {
    const exists = (fields: string[], row: number): Finding =>
      finding("exists", { rule: "TABLE-09", at: String(row), subject: "a/b", params: { id: "a/b", fields } });
    expect(groups(exists(["title.zh"], 4), exists(["note.zh"], 5), exists(["note.zh"], 6))).toHaveLength(2);
    const day = (reason: string, row: number): Finding =>
      finding("day-refused", {
        at: `B${String(row)}`,
        params: { date: "2021", because: { part: `day.${reason}` }, column: "有效期起" },
      });
    expect(groups(day("no-day", 4), day("short-year", 5))).toHaveLength(2);
  });

  it("of a file of answers stand in no sheet, and are alike whichever their lines", () => {
    const answers = [3, 9].map((line): Finding => {
      const data = { messageId: "table.no-such-column", params: { header: "甲" }, path: [String(line)] };
      const message = sayOfTable(data)?.message ?? { zh: "", en: "" };
      return {
        ...data,
        rule: "TABLE-16",
        severity: "error",
        verdict: "fail",
        subject: "import.yaml",
        cites: [],
        message,
      };
    });
    expect(groups(...answers)).toHaveLength(1);
  });
});
