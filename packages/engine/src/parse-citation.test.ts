import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber, formatClause } from "./cite.js";
import {
  formatDocumentNumber,
  parseChineseNumber,
  parseCitations,
  parseClauses,
  parseDocumentNumber,
} from "./parse-citation.js";

const small = fc.integer({ min: 1, max: 99 });
const clauses = fc.record(
  {
    article: fc
      .tuple(fc.integer({ min: 1, max: 1300 }), fc.option(small, { nil: undefined }))
      .map(([article, inserted]) => (inserted === undefined ? String(article) : `${article}-${inserted}`)),
    paragraph: small,
    item: small,
  },
  { requiredKeys: ["article"] },
);

/** Ways people type the same text. */
const typings: ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].join(" "),
  (text) => text.replaceAll("（", "(").replaceAll("）", ")"),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll("〔", "[").replaceAll("〕", "]"),
  (text) => text.replaceAll("〔", "（").replaceAll("〕", "）"),
];

describe("numbers", () => {
  it("read back what is written, to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => parseChineseNumber(chineseNumber(value)) === value),
    );
  });

  it.each(["", "甲", "第", "12345"])("%j is none", (text) => {
    expect(parseChineseNumber(text)).toBeUndefined();
  });
});

describe("clauses", () => {
  it("read back what is written, however it is typed", () => {
    fc.assert(
      fc.property(clauses, fc.constantFrom(...typings), (written, type) => {
        expect(parseClauses(type(formatClause(written).zh))).toEqual([written]);
      }),
    );
  });

  it.each([
    ["第75条第2款第3项", { article: "75", paragraph: 2, item: 3 }],
    ["第七十五条第二款第三项", { article: "75", paragraph: 2, item: 3 }],
    ["第七十五条（三）", { article: "75", item: 3 }],
    ["第一百三十三条之一", { article: "133-1" }],
    ["第 ５８ 条", { article: "58" }],
  ])("%s", (text, expected) => {
    expect(parseClauses(text)).toEqual([expected]);
  });

  it("finds every clause of a sentence, in order", () => {
    expect(parseClauses("依照第五十三条、第五十四条第二款和第六十条的规定")).toEqual([
      { article: "53" },
      { article: "54", paragraph: 2 },
      { article: "60" },
    ]);
  });
});

describe("document numbers", () => {
  const prefixes = fc.constantFrom("国办发", "国发", "发改财金规", "法释", "中办发");
  const issuers = fc.constantFrom("国务院", "国家发展和改革委员会", "人力资源社会保障部");

  it("read back what is written, however it is typed", () => {
    const numbers = fc.oneof(
      fc.record({
        kind: fc.constant("numbered" as const),
        prefix: prefixes,
        year: fc.integer({ min: 1949, max: 2099 }),
        number: small,
      }),
      fc.record({ kind: fc.constant("order" as const), issuer: issuers, number: fc.integer({ min: 1, max: 900 }) }),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(...typings), (written, type) => {
        expect(parseDocumentNumber(type(formatDocumentNumber(written)))).toEqual(written);
      }),
    );
  });

  it("tells apart the two documents 22号 of 2025", () => {
    expect(parseDocumentNumber("国办发〔2025〕22号")).not.toEqual(parseDocumentNumber("中办发〔2025〕22号"));
  });

  it.each(["中华人民共和国主席令(第八十八号)", "国务院令第802号"])("reads the order %s", (text) => {
    expect(parseDocumentNumber(text)?.kind).toBe("order");
  });

  it("finds none where there is none", () => {
    expect(parseDocumentNumber("《中华人民共和国民法典》第一千零二十四条")).toBeUndefined();
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

  it("take number and clause without a title", () => {
    expect(parseCitations("国办发[2020]49号 第九条")).toEqual([
      { documentNumber: { kind: "numbered", prefix: "国办发", year: 2020, number: 49 }, clauses: [{ article: "9" }] },
    ]);
  });

  it("fold radicals that stand for characters", () => {
    expect(parseCitations("《⺠法典》第⼀条")).toEqual([{ title: "民法典", clauses: [{ article: "1" }] }]);
  });

  it("are none in a text that cites nothing", () => {
    expect(parseCitations("依据相关规定")).toEqual([]);
  });

  it("never throw, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => Array.isArray(parseCitations(text))));
  });
});
