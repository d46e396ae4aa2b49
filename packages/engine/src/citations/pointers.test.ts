import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chineseNumber } from "../cite.js";
import { readCitations, readPlaced } from "./citations.js";
import { printCitation } from "./print.js";

const read = (text: string) => {
  const { citations, unread } = readCitations(text);
  return [citations.map(printCitation), unread];
};

describe("该法, 同法 and 该条例 mean what the text before names, where it names one of the kind", () => {
  it.each([
    ["违反《甲法》第五条的，依据该法第六条", ["《甲法》第五条", "《甲法》第六条"], []],
    ["违反甲法第五条，由主管部门依照同法第六条", ["《甲法》第五条", "《甲法》第六条"], ["由主管部门"]],
    ["《民法典》第五条和该法典第六条", ["《民法典》第五条", "《民法典》第六条"], []],
    ["《民法典》第五条和该法第六条", ["《民法典》第五条", "《民法典》第六条"], []],
    ["《甲办法（试行）》第五条，该办法第六条", ["《甲办法(试行)》第五条", "《甲办法(试行)》第六条"], []],
    ["《甲法》第五条，《乙条例》第七条，该法第六条", ["《甲法》第五条", "《乙条例》第七条", "《甲法》第六条"], []],
    ["《甲法》第五条的违法行为，依照该法第六条", ["《甲法》第五条", "《甲法》第六条"], ["违法行为"]],
  ])("%s", (text, citations, unread) => {
    expect(read(text)).toEqual([citations, unread]);
  });

  it.each([
    ["two of the kind", "《甲法》第五条，《乙法》第七条，该法第六条", "该法第六条"],
    ["none of the kind: 办法 is no 法", "《甲办法》第五条，该法第六条", "该法第六条"],
    ["one named for comparison", "《甲法》第五条，参照《乙法》第七条。依照该法第六条", "该法第六条"],
    ["one within a title", "《甲法》第五条，《关于修改〈乙法〉的决定》第七条，该法第六条", "该法第六条"],
    ["one in words that were not read", "《甲法》第五条，经查符合乙法的规定，该法第六条", "该法第六条"],
    ["one in the words before it", "《甲法》第五条，乙法所称行为违反该法第六条", "乙法所称行为违反该法第六条"],
    ["one named by its number", "《甲条例》第五条，国务院令第1号第七条，该条例第六条", "该条例第六条"],
    ["several at once", "《甲法》第五条，上述法律第六条", "上述法律第六条"],
    ["what belongs to it", "《甲法》第五条，该法实施细则第六条", "该法实施细则第六条"],
    ["for comparison", "《甲法》第五条，参照该法第六条", "参照该法第六条"],
    ["nothing before", "该法第六条", "该法第六条"],
  ])("and nobody’s clause where there is another, or none: %s", (_, text, unread) => {
    const reading = readCitations(text);
    expect(reading.unread).toContain(unread);
    expect(reading.citations.flatMap(({ clauses }) => clauses)).not.toContainEqual({ article: "6" });
  });

  it("never that of a second law, whatever stands before", () => {
    const pieces = fc.constantFrom(
      ...[
        "《甲法》第一条",
        "《乙条例》第二条",
        "乙法第三条",
        "国办发〔2020〕49号",
        "参照《丙法》",
        "处罚。",
        "本法",
        "、",
        "，",
        "。",
        "；",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), fc.integer({ min: 2000, max: 2999 }), (before, number) => {
        const text = `${before.join("")}，该法第${chineseNumber(number)}条`;
        const { citations } = readPlaced(text);
        const holders = citations.filter(({ clauses }) => clauses.some(({ article }) => article === String(number)));
        const laws = new Set(before.flatMap((each) => /[甲乙丙]法/.exec(each) ?? []));
        if (holders.length > 0) expect(holders.map(({ title }) => title)).toEqual([...laws]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("该条, 同条, 该款 mean the article or paragraph before, where it is one", () => {
  it.each([
    ["《甲法》第五条第一款及同条第三款", ["《甲法》第五条第一款、第五条第三款"], []],
    ["《甲法》第五条之一第一款，该条第二款第（三）项", ["《甲法》第五条之一第一款、第五条之一第二款第（三）项"], []],
    [
      "《甲法》第五条第二款，该款第（一）项、第（二）项",
      ["《甲法》第五条第二款、第五条第二款第（一）项、第五条第二款第（二）项"],
      [],
    ],
  ])("%s", (text, citations, unread) => {
    expect(read(text)).toEqual([citations, unread]);
  });

  it.each([
    ["of several articles", "《甲法》第五条、第六条，该条第二款", "该条第二款"],
    ["of another law", "《甲法》第五条，《乙法》同条第二款", "同条第二款"],
    ["of this law", "《甲法》第五条，本法第七条，该条第二款", "该条第二款"],
    ["of what was refused", "《甲法》第一百03条，该条第二款", "该条第二款"],
    ["that goes on to another article", "《甲法》第五条，该条第二款、第六条", "该条第二款、第六条"],
    ["without a paragraph before", "《甲法》第五条，该款第（一）项", "该款第(一)项"],
    ["counted from where it stands", "《甲法》第五条，前条第二款", "前条第二款"],
  ])("and nobody’s clause: %s", (_, text, unread) => {
    const reading = readCitations(text);
    expect(reading.unread.join("|")).toContain(unread);
    expect(reading.citations.flatMap(({ clauses }) => clauses).filter(({ paragraph }) => paragraph === 2)).toEqual([]);
  });
});

describe("a number in brackets that begins another", () => {
  it.each(["（一）《甲法》第五条（二）《乙法》第六条", "《甲法》第五条（二）处罚机关", "《甲法》第五条（二）第六条"])(
    "is no item of the article before: %s",
    (text) => {
      const [first] = readCitations(text).citations;
      expect(first).toMatchObject({ title: "甲法", clauses: [], refused: expect.any(String) as string });
    },
  );

  it.each(["《甲法》第五条（二）", "《甲法》第五条（二）、（三）", "《甲法》第五条（二）的规定"])(
    "and one where nothing begins: %s",
    (text) => {
      expect(readCitations(text).citations[0]?.clauses[0]).toEqual({ article: "5", item: 2 });
    },
  );
});

it("了 after 违反 is no part of a name", () => {
  expect(read("违反了甲法第五条")).toEqual([["《甲法》第五条"], []]);
});
