import { describe, expect, it } from "vitest";

import type { QuestionView } from "@mulu/schema";
import { Answers } from "./desk-questions.js";

const question = (more: Partial<QuestionView>): QuestionView => ({
  ...{ about: "column", header: "科室", word: "科室", count: 1, places: [], examples: [], choices: [] },
  ...{ keeps: false, open: true, answer: "" },
  ...more,
});

describe("answers on the page of tables", () => {
  it("are kept by question, without blanks around them, and taken back when emptied", () => {
    const answers = new Answers();
    answers.set(question({}), " 不导入 ");
    expect(answers.all()).toEqual([{ about: "column", word: "科室", text: "不导入" }]);
    answers.set(question({}), " ");
    expect(answers.all()).toEqual([]);
  });

  it("of a word belong to its column; those of a column to its header", () => {
    const answers = new Answers();
    answers.set(question({ about: "value", header: "共享", word: "每天" }), "照原文");
    answers.set(question({ about: "value", header: "公开", word: "每天" }), "不导入");
    expect(answers.all()).toEqual([
      { about: "value", header: "共享", word: "每天", text: "照原文" },
      { about: "value", header: "公开", word: "每天", text: "不导入" },
    ]);
    expect(answers.of(question({ about: "value", header: "公开", word: "每天", answer: "x" }))).toBe("不导入");
  });

  it("that the file already has are shown until another is given", () => {
    expect(new Answers().of(question({ answer: "备注" }))).toBe("备注");
  });
});
