import type { Clause } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber } from "../cite.js";
import { readCitations, readPlaced } from "./citations.js";
import type { DocumentNumber } from "./document-number.js";
import { formatDocumentNumber } from "./document-number.js";
import { citationForms } from "./forms.js";
import type { ParsedCitation } from "./parsed.js";
import { printCitations } from "./print.js";
import { typings } from "./testing.js";

/** Whatever a reader of law would take for a clause. */
const clauseLike = /第[0-9零〇○一二两三四五六七八九十百千伍廿X()]{1,9}[条款项目]/g;

const pieces = fc.constantFrom(
  ...citationForms.map(({ written }) => written),
  ...[
    "《甲法》",
    "《乙条例》",
    "（以下简称《条例》）",
    "《条例》",
    "（2021年修订）",
    "国办发〔2020〕49号",
    "财政部令第1号",
  ],
  ...[
    "第五条",
    "第六款",
    "第七条第二款",
    "第（八）项",
    "第一百03条",
    "第伍条",
    "第X条",
    "第三章",
    "之九",
    "七十八条",
    "一款",
  ],
  ...["本条例", "该法", "同法", "前款", "其实施细则", "处罚", "乙办法", "参照", "违反", "根据"],
  ...["、", "，", "。", "；", "和", "至", "—", "→", "《", "》", "（", "）", " "],
);
const texts = fc.array(pieces, { maxLength: 9 }).map((written) => written.join(""));

/** The titles of a text: what stands between 《 and its 》. */
const outside = (text: string): string =>
  text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/g, (title) => "书".repeat(title.length));

describe("the places of a reading", () => {
  it("follow one another, and hold what stands there", () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text, spans, citations } = readPlaced(written);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          if (span.citation !== undefined) expect(citations[span.citation]).toBeDefined();
          else expect(span.why).toBeDefined();
          ({ end } = span);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("cover every clause of the text", () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { text, spans } = readPlaced(written);
        for (const { index, 0: clause } of outside(text).matchAll(clauseLike)) {
          const at = spans.filter((span) => span.start < index + clause.length && index < span.end);
          expect(at.length, `${clause} of ${text} in ${JSON.stringify(spans)}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("say of every clause that it was given, or it is reported in the words of the text", () => {
    fc.assert(
      fc.property(texts, (written) => {
        const { spans, citations, unread } = readPlaced(written);
        for (const { is, text, why, citation } of spans) {
          if (is !== "clauses") continue;
          const cited = citation === undefined ? undefined : citations[citation];
          const refused = citations.map((each) => each.refused ?? "");
          const reported = [...unread, ...refused].some((words) => words.includes(text));
          if (why === undefined) expect(cited?.clauses.length).toBeGreaterThan(0);
          else expect(reported, `${text} in ${JSON.stringify({ citations, unread })}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

const small = fc.integer({ min: 1, max: 99 });
const clause: fc.Arbitrary<Clause> = fc.record(
  { article: fc.integer({ min: 1, max: 1300 }).map(String), paragraph: small, item: small },
  { requiredKeys: ["article"] },
);
const documentNumber: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    kind: fc.constant("numbered" as const),
    prefix: fc.constantFrom("国办发", "发改财金", "沪府规"),
    year: fc.integer({ min: 1990, max: 2030 }),
    number: fc.integer({ min: 1, max: 3000 }),
  }),
  fc.record(
    {
      kind: fc.constantFrom("order" as const, "announcement" as const),
      issuer: fc.constantFrom("国务院", "交通运输部", "国家税务总局"),
      year: fc.integer({ min: 1990, max: 2030 }),
      number: fc.integer({ min: 1, max: 900 }),
    },
    { requiredKeys: ["kind", "issuer", "number"] },
  ),
);
const title = fc.constantFrom(
  "甲法",
  "乙条例",
  "关于修改〈甲法〉的决定",
  "最高人民法院关于适用〈甲法〉若干问题的解释",
  "丙办法（试行）".replace("（", "(").replace("）", ")"),
);
const parsed: fc.Arbitrary<ParsedCitation> = fc.oneof(
  fc.record(
    { title, documentNumber, clauses: fc.array(clause, { maxLength: 4 }) },
    { requiredKeys: ["title", "clauses"] },
  ),
  fc.record({ documentNumber, clauses: fc.array(clause, { maxLength: 4 }) }),
);

describe("printing and reading", () => {
  it("are each the way back of the other, however it is typed", () => {
    fc.assert(
      fc.property(fc.array(parsed, { minLength: 1, maxLength: 4 }), fc.constantFrom(...typings), (citations, type) => {
        expect(readCitations(type(printCitations(citations)))).toEqual({ citations, unread: [] });
      }),
      { numRuns: 600 },
    );
  });

  it("hold for document numbers alone", () => {
    fc.assert(
      fc.property(documentNumber, (number) => {
        expect(readCitations(formatDocumentNumber(number)).citations).toEqual([
          { documentNumber: number, clauses: [] },
        ]);
      }),
    );
  });
});

/** Two ways to write a number, and how a list of numbers of one kind is written: what it means is known beforehand. */
const numeral = fc.constantFrom<(value: number) => string>(chineseNumber, String);
const signs = {
  range: fc.constantFrom("至", "到", "—", "-", "~"),
  joint: fc.constantFrom("、", "，", "和", "及", "或者"),
};
const list = (unit: string, most: number) =>
  fc
    .record({
      ...signs,
      numeral,
      short: fc.boolean(),
      parts: fc.array(fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 4 })), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ range, joint, numeral: write, short, parts }) => {
      const one = (value: number, isLast: boolean): string => {
        const bracketed = unit === "项" ? `（${write(value)}）` : write(value);
        return `第${bracketed}${short && !isLast ? "" : unit}`;
      };
      const written = parts.map(([from, more], index) => {
        const isLast = index === parts.length - 1;
        return more === 0 ? one(from, isLast) : `${one(from, false)}${range}${one(from + more, isLast)}`;
      });
      const values = parts.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, step) => from + step));
      return { written: written.join(joint), values };
    });

describe("lists and ranges of all forms come to what they were made from", () => {
  const read = (text: string) => readCitations(text).citations;

  it("articles", () => {
    fc.assert(
      fc.property(list("条", 1200), ({ written, values }) => {
        const clauses = values.map((value) => ({ article: String(value) }));
        expect(read(`《甲法》${written}`)).toEqual([{ title: "甲法", clauses }]);
      }),
      { numRuns: 500 },
    );
  });

  it("paragraphs and items of an article", () => {
    fc.assert(
      fc.property(small, list("款", 90), list("项", 90), (article, paragraphs, items) => {
        const at = { article: String(article) };
        const head = `《甲法》第${article}条`;
        expect(read(`${head}${paragraphs.written}`)[0]?.clauses).toEqual(
          paragraphs.values.map((paragraph) => ({ ...at, paragraph })),
        );
        expect(read(`${head}第一款${items.written}`)[0]?.clauses).toEqual(
          items.values.map((item) => ({ ...at, paragraph: 1, item })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("never come to a part of them: what one sign spoils is refused whole", () => {
    const spoilt = fc.constantFrom(
      "第一百03条",
      "第伍条",
      "第X条",
      "第三十三、三十四条第一款",
      "第六条一款",
      "附则第一条",
    );
    fc.assert(
      fc.property(list("条", 1200), spoilt, fc.boolean(), ({ written }, wrong, isFirst) => {
        const text = isFirst ? `《甲法》${wrong}、${written}` : `《甲法》${written}、${wrong}`;
        expect(read(text), text).toMatchObject([{ title: "甲法", clauses: [], refused: expect.any(String) as string }]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("no clause goes to a law that is not its own", () => {
  it("whatever stands between", () => {
    const between = fc.constantFrom(
      "本法",
      "上述法律",
      "其实施细则",
      "前款和本办法",
      "参照《丙法》",
      "丁办法",
      "由主管部门依照",
    );
    fc.assert(
      fc.property(texts, between, fc.integer({ min: 2000, max: 2999 }), (before, words, number) => {
        const { citations } = readPlaced(`《甲法》第一条。${before}。${words}第${chineseNumber(number)}条`);
        const holders = citations.filter(({ clauses }) => clauses.some(({ article }) => article === String(number)));
        expect(holders.map((holder) => holder.title)).toEqual(holders.length === 0 ? [] : ["丁办法"]);
      }),
      { numRuns: 600 },
    );
  });
});
