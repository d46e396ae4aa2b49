import type { ImportResult, Question } from "@mulu/compiler";
import { describe, expect, it } from "vitest";

import type { Ask } from "./ask.js";
import { UsageError } from "./exit.js";
import { interviewed, wordsOf } from "./interview.js";

const column: Question = {
  ...{ about: "column", header: "经办人", word: "经办人", count: 156 },
  ...{ places: ["表一 O7", "表一 O8", "表一 O9"], examples: ["张某"], choices: [] },
};
const value: Question = {
  ...{ about: "value", header: "采集部门", word: "市民政局", count: 9, places: ["表一 D7"], examples: [], choices: [] },
  ...{ registers: "organization", keeps: true },
};

/** An import that asks whatever its answers do not yet tell. */
function take(answers: string | undefined): ImportResult {
  const questions = [column, value].filter(({ word }) => !new RegExp(`"${word}": "`).test(answers ?? ""));
  const cells = { meaningful: 0, placed: 0 };
  const nothing = { files: new Map(), created: [], changed: [], unchanged: [], absent: [], columns: [], things: [] };
  return { ...nothing, cells, questions, findings: [] };
}

describe("an interview", () => {
  it("asks each thing once, keeps what is answered, and leaves open what is not", async () => {
    const asked: string[] = [];
    const ask: Ask = ({ text: { zh } }) => {
      asked.push(zh.split("\n")[0] ?? "");
      return Promise.resolve(zh.includes("市民政局") ? "照原文" : "");
    };
    const { text, result } = await interviewed(undefined, take, { language: "zh", asker: () => ask });
    expect(asked).toEqual([
      "列“经办人”（156 处：表一 O7、表一 O8、表一 O9）",
      "采集部门 值“市民政局”（9 处：表一 D7）",
    ]);
    expect(text).toContain('"市民政局": "照原文"');
    expect(text).toContain('  "经办人":\n');
    expect(result.questions).toEqual([column]);
  });

  it("is over when the person gives up, and nothing comes of it", async () => {
    const ask: Ask = () => Promise.reject(new UsageError("已取消 / given up"));
    await expect(interviewed("old", take, { language: "zh", asker: () => ask })).rejects.toThrow("已取消");
  });

  it("is refused where nobody sits, and names the file in which the questions stand", async () => {
    for (const asker of [undefined, () => undefined]) {
      const terminal = { language: "zh", ...(asker ? { asker } : {}) } as const;
      await expect(interviewed(undefined, take, terminal)).rejects.toThrow(/--interview .*import\.yaml/);
    }
  });

  it("says what may be answered, in both languages", () => {
    expect(wordsOf(value, "zh")).toContain("登记新机构：登记 英文标识 机构全称");
    expect(wordsOf(value, "zh")).toContain("照原文");
    expect(wordsOf(column, "en")).toContain("column“经办人” (156 places");
  });
});
