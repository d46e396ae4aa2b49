import type { Clause } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber, formatClause } from "../cite.js";
import { parseCitations, parseClauses, readCitations } from "./citations.js";
import { typings } from "./testing.js";

const small = fc.integer({ min: 1, max: 99 });
const article = fc
  .tuple(fc.integer({ min: 1, max: 1300 }), fc.option(small, { nil: undefined }))
  .map(([number, inserted]) => (inserted === undefined ? String(number) : `${number}-${inserted}`));
const clauses: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({ article, paragraph: small, item: small }, { requiredKeys: ["article"] }),
  fc.record(
    { article, paragraph: small, item: small, subitem: small },
    { requiredKeys: ["article", "item", "subitem"] },
  ),
);
const joints = fc.constantFrom("、", "，", "和", "及", "与", "以及", "或者");

/** Short notation for clauses: 78(1)(2)2目. */
function short(found: readonly Clause[]): string[] {
  return found.map(
    ({ article: number, paragraph, item, subitem }) =>
      number +
      (paragraph === undefined ? "" : `¶${paragraph}`) +
      (item === undefined ? "" : `(${item})`) +
      (subitem === undefined ? "" : `.${subitem}`),
  );
}

describe("a clause", () => {
  it("reads back as it was written, however it is typed", () => {
    fc.assert(
      fc.property(clauses, fc.constantFrom(...typings), (written, type) => {
        expect(parseClauses(type(formatClause(written).zh))).toEqual([written]);
      }),
    );
  });

  it.each([
    ["第75条第2款第3项", "75¶2(3)"],
    ["第七十五条第二款第三项", "75¶2(3)"],
    ["第七十五条（三）", "75(3)"],
    ["第一百三十三条之一", "133-1"],
    ["第一百三十三之一条", "133-1"],
    ["第 ５８ 条", "58"],
    ["第一〇五条", "105"],
    ["第七十八条第（三）项第2目", "78(3).2"],
    ["78条", "78"],
    ["第一○五条", "105"],
    ["第三章第二十条", "20"],
  ])("%s is %s", (text, expected) => {
    expect(short(parseClauses(text))).toEqual([expected]);
  });
});

describe("lists and ranges", () => {
  it("of whole clauses read back, whatever joins them", () => {
    fc.assert(
      fc.property(fc.array(clauses, { minLength: 1, maxLength: 6 }), joints, (written, joint) => {
        // A bare 第N条 that follows is never read as a part of the clause before, nor a part as an article.
        expect(parseClauses(written.map((clause) => formatClause(clause).zh).join(joint))).toEqual(written);
      }),
    );
  });

  it.each(["至", "到", "—", "－", "~", "——"])("of articles joined by %s are written out", (sign) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
        const text = `第${chineseNumber(from)}条${sign}第${chineseNumber(from + count)}条`;
        expect(short(parseClauses(text))).toEqual(
          Array.from({ length: count + 1 }, (_, index) => String(from + index)),
        );
      }),
    );
  });

  it.each([
    ["第三十三、三十四条", ["33", "34"]],
    ["第78-80条", ["78", "79", "80"]],
    ["第五条、第七条至第九条", ["5", "7", "8", "9"]],
    ["第七十八条第一款第一项、第三项至第五项", ["78¶1(1)", "78¶1(3)", "78¶1(4)", "78¶1(5)"]],
    ["第七十八条第二款、第三款", ["78¶2", "78¶3"]],
    ["第七十八条第一款第二项、第三款", ["78¶1(2)", "78¶3"]],
    ["第七十八条第一至三款", ["78¶1", "78¶2", "78¶3"]],
    ["第七十八条第（一）（二）项", ["78(1)", "78(2)"]],
    ["第九条第（一）、（三）项", ["9(1)", "9(3)"]],
    ["第九条第（一）项至第（四）项", ["9(1)", "9(2)", "9(3)", "9(4)"]],
    ["第九条第（一）至（三）项", ["9(1)", "9(2)", "9(3)"]],
    ["第68条第2款第3、4项", ["68¶2(3)", "68¶2(4)"]],
    ["第九条（一）、（二）", ["9(1)", "9(2)"]],
    ["第九条第（一）项第1目、第2目", ["9(1).1", "9(1).2"]],
    ["第一百三十三条之一、之二", ["133-1", "133-2"]],
    ["第一百三十三条之一至之三", ["133-1", "133-2", "133-3"]],
    ["第一百二十条之一至第一百二十条之三第一款", []],
    ["78、79条", ["78", "79"]],
    ["78-80条", ["78", "79", "80"]],
    ["78条、80和82条", ["78", "80", "82"]],
    ["第七、八条", ["7", "8"]],
    ["第七八条", []],
    ["第一二三条", []],
    ["第一〇五条", ["105"]],
    ["78条1款", []],
  ])("%s", (text, expected) => {
    expect(short(parseClauses(text))).toEqual(expected);
  });

  it.each([
    ["mixed numerals", "第一百03条"],
    ["article nought", "第零条"],
    ["article 0", "第0条"],
    ["a range that goes back", "第133-1条"],
    ["a second 之", "第一百三十三条之一之二"],
    ["a range between inserted articles", "第一百三十三条之一至第一百三十五条"],
    ["a paragraph of several articles", "第三十三、三十四条第一款"],
    ["a paragraph after a range", "第八条至第十条第二款"],
    ["a range without an end", "第八条至本法施行"],
    ["paragraphs of different articles in a range", "第八条第一款至第十条"],
    ["a subitem without an item", "第八条第二目"],
    ["an item nobody can count to", "第八条第一百项"],
    ["digits that are no number", "第十百条"],
    ["a range longer than two hundred", "第一条至第九百条"],
    ["a letter for a number", "第八条第甲款"],
    ["an arrow for a range", "第八条→第十条"],
    ["dots for a range", "第八条…第十条"],
    ["a clause taken out again", "第八条至第十条（第九条除外）"],
    ["brackets for a paragraph", "第30(2)条"],
    ["two numbers of one article", "第30条之32条"],
    ["numerals side by side", "第七八条"],
    ["a paragraph without 第", "第78条1款"],
  ])("with %s are refused whole: %s", (_, text) => {
    expect(readCitations(`《示例法》第五条、${text}`)).toEqual({
      citations: [{ title: "示例法", clauses: [], refused: expect.stringContaining("第") as string }],
      unread: expect.any(Array) as string[],
    });
  });
});

describe("citations in a text", () => {
  it("keep each title with the clauses that follow it", () => {
    expect(
      parseCitations("《中华人民共和国招标投标法》第五十三条、第五十四条，《优化营商环境条例》第七十二条"),
    ).toEqual([
      { title: "中华人民共和国招标投标法", clauses: [{ article: "53" }, { article: "54" }] },
      { title: "优化营商环境条例", clauses: [{ article: "72" }] },
    ]);
  });

  it("take number and clause without a title, each number with its own", () => {
    const numbered = (prefix: string, year: number, number: number): object => ({
      documentNumber: { kind: "numbered", prefix, year, number },
    });
    expect(parseCitations("国办发[2020]49号 第九条")).toEqual([
      { ...numbered("国办发", 2020, 49), clauses: [{ article: "9" }] },
    ]);
    expect(parseCitations("国发〔2014〕21号第五条、国办发〔2020〕49号第九条")).toEqual([
      { ...numbered("国发", 2014, 21), clauses: [{ article: "5" }] },
      { ...numbered("国办发", 2020, 49), clauses: [{ article: "9" }] },
    ]);
  });

  it.each([
    "《示例条例》（国务院令第802号）第五条",
    "《示例条例》国务院令第802号第五条",
    "《示例条例》第五条（国务院令第802号）",
    "国务院令第802号《示例条例》第五条",
    "《示例条例》（2025年1月1日国务院令第802号）第五条",
  ])("join number and title: %s", (text) => {
    expect(parseCitations(text)).toEqual([
      {
        title: "示例条例",
        documentNumber: { kind: "order", issuer: "国务院", number: 802 },
        clauses: [{ article: "5" }],
      },
    ]);
  });

  it("keep a title within a title", () => {
    expect(parseCitations("《关于修改〈甲法〉和《乙法》的决定》第二条")).toEqual([
      { title: "关于修改〈甲法〉和《乙法》的决定", clauses: [{ article: "2" }] },
    ]);
  });

  it("take the name of a law written without marks", () => {
    expect(parseCitations("违反民法典第十条、《甲法》第三条和乙条例第五条")).toEqual([
      { title: "民法典", clauses: [{ article: "10" }] },
      { title: "甲法", clauses: [{ article: "3" }] },
      { title: "乙条例", clauses: [{ article: "5" }] },
    ]);
  });

  it("fold radicals that stand for characters", () => {
    expect(parseCitations("《⺠法典》第⼀条")).toEqual([{ title: "民法典", clauses: [{ article: "1" }] }]);
  });

  it("are none in a text that cites nothing", () => {
    expect(parseCitations("依据相关规定")).toEqual([]);
  });
});

describe("what is not read is named", () => {
  const thirty = { title: "行政处罚法", clauses: [{ article: "30" }] };

  it.each(["本法", "本条例", "该条例", "前条", "上述法律", "其实施细则", "前款和本办法", "由主管部门"])(
    "a clause after %s is nobody’s here",
    (words) => {
      const text = `《行政处罚法》第三十条和${words}第五条、第六条第一款`;
      expect(readCitations(text)).toEqual({ citations: [thirty], unread: [`${words}第五条、第六条第一款`] });
    },
  );

  it("words after the clauses, words between, an aside", () => {
    expect(readCitations("《行政处罚法》第三十条及其实施细则")).toEqual({
      citations: [thirty],
      unread: ["其实施细则"],
    });
    expect(readCitations("局里按《行政处罚法》（2021年修订）第三十条的规定")).toEqual({
      citations: [thirty],
      unread: ["局里按", "2021年修订"],
    });
  });

  it("nothing is dropped: what counts stands in a citation or is named", () => {
    /** A piece of text, and how its reading may show: as its own words, or as the clause it means. */
    const pieces: readonly (readonly [string, string])[] = [
      ...[
        ["《甲法》", "甲法"],
        ["第五条", '"article":"5'],
        ["第六款", '"paragraph":6'],
        ["第七条第二款", '"article":"7'],
      ],
      ...[
        ["第（八）项", '"item":8'],
        ["本条例", ""],
        ["处罚", ""],
        ["第一百03条", ""],
        ["之九", '-9"'],
        ["乙办法", ""],
      ],
      ...[
        ["国办发〔2020〕49号", "49"],
        ["、", "、"],
        ["和", ""],
        ["至", ""],
        ["（2021）", "2021"],
        ["《", ""],
        ["》", ""],
      ],
    ] as [string, string][];
    const signs = new Set(["、", "和", "至", "《", "》"]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (written) => {
        const shown = JSON.stringify(readCitations(written.map(([text]) => text).join("")));
        for (const [text, meant] of written) {
          if (signs.has(text)) continue;
          const named = shown.includes(text.replace("（", "(").replace("）", ")"));
          expect(named || (meant !== "" && shown.includes(meant)), `${text} in ${shown}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("no clause is given to a title that another name parts from it", () => {
    const names = fc.constantFrom("本法", "该条例", "乙办法", "其实施细则", "前款", "由主管部门依照");
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 300 }), joints, (name, number, joint) => {
        const [first] = parseCitations(`《甲法》第一千条${joint}${name}第${chineseNumber(number)}条`);
        expect(first).toEqual({ title: "甲法", clauses: [{ article: "1000" }] });
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => Array.isArray(parseCitations(text))));
  });
});
