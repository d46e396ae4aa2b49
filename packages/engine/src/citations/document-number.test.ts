import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatDocumentNumber, parseDocumentNumber } from "./document-number.js";
import type { DocumentNumber } from "./document-number.js";
import { typings } from "./testing.js";

const year = fc.integer({ min: 1949, max: 2099 });
const issuer = fc.constantFrom("国务院", "国家发展和改革委员会", "人力资源社会保障部", "四川省第十四届人大常委会");
const numbers: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    kind: fc.constant("numbered" as const),
    prefix: fc.constantFrom("国办发", "国发", "发改财金规", "法释", "中办发"),
    year,
    number: fc.integer({ min: 1, max: 99_999 }),
  }),
  fc.record(
    {
      kind: fc.constantFrom("order" as const, "announcement" as const),
      issuer,
      year,
      number: fc.integer({ min: 1, max: 900 }),
    },
    { requiredKeys: ["kind", "issuer", "number"] },
  ),
);

describe("document numbers", () => {
  it("read back as they were written, however they are typed", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...typings), (written, type) => {
        expect(parseDocumentNumber(type(formatDocumentNumber(written)))).toEqual(written);
      }),
    );
  });

  it("tell apart the two documents 22号 of 2025", () => {
    expect(parseDocumentNumber("国办发〔2025〕22号")).not.toEqual(parseDocumentNumber("中办发〔2025〕22号"));
  });

  it.each([
    ["中华人民共和国主席令(第八十八号)", { kind: "order", issuer: "中华人民共和国主席", number: 88 }],
    ["国务院令第802号", { kind: "order", issuer: "国务院", number: 802 }],
    ["依据交通运输部令2023年第14号", { kind: "order", issuer: "交通运输部", year: 2023, number: 14 }],
    ["交通运输部令（2023年第14号）", { kind: "order", issuer: "交通运输部", year: 2023, number: 14 }],
    ["交通运输部2023年第14号令", { kind: "order", issuer: "交通运输部", year: 2023, number: 14 }],
    ["国家发展改革委第36号令", { kind: "order", issuer: "国家发展改革委", number: 36 }],
    ["国家税务总局公告2018年第54号", { kind: "announcement", issuer: "国家税务总局", year: 2018, number: 54 }],
    ["财政部 税务总局公告2020年第8号", { kind: "announcement", issuer: "财政部税务总局", year: 2020, number: 8 }],
    ["中国人民银行令〔2021〕第4号", { kind: "order", issuer: "中国人民银行", year: 2021, number: 4 }],
    ["2016年财政部令第1号", { kind: "order", issuer: "财政部", year: 2016, number: 1 }],
    ["（2007年4月5日国务院令第492号公布）", { kind: "order", issuer: "国务院", number: 492 }],
    ["第五条和国办发〔2020〕49号", { kind: "numbered", prefix: "国办发", year: 2020, number: 49 }],
    ["第五条、税务总局公告2020年第8号", { kind: "announcement", issuer: "税务总局", year: 2020, number: 8 }],
  ])("%s", (text, expected) => {
    expect(parseDocumentNumber(text)).toEqual(expected);
  });

  it.each(["《中华人民共和国民法典》第一千零二十四条", "命令5号", "令第5号", "国办发〔2020〕号", "某部令第零号"])(
    "there is none in %s",
    (text) => {
      expect(parseDocumentNumber(text)).toBeUndefined();
    },
  );
});
