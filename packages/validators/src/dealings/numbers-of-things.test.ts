import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { usccCheckCharacter } from "../records/check-digits.js";
import { said } from "../testing/person-publications.js";
import type { Kind } from "../testing/person-publications.js";
import { digits, mobile, oldCitizen } from "../testing/persons-numbers.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

describe("a number of a thing is not called a person’s", () => {
  const luhn = (body: string) => {
    const sum = Array.from(body, Number)
      .reverse()
      .reduce((all, digit, at) => all + (at % 2 === 0 ? ((digit * 2) % 10) + Math.floor(digit / 5) : digit), 0);
    return body + String((10 - (sum % 10)) % 10);
  };
  const thing = fc.oneof(
    fc.tuple(
      fc.constantFrom("报关单号", "declarationNumber", "caseNumber", "档案编号"),
      digits(16).map((rest) => luhn(`5${rest}`)),
    ),
    fc.tuple(
      fc.constantFrom("报关单号", "customsNo", "流水号"),
      digits(14).map((rest) => luhn(`4${rest}`)),
    ),
    fc.tuple(
      fc.constantFrom("批号", "batchNo", "serialNumber", "产品编号"),
      fc.tuple(fc.constantFrom("E", "G", "H", "M", "C"), digits(8)).map((each) => each.join("")),
    ),
    fc.tuple(fc.constantFrom("注册号", "registrationNumber", "工商登记号", "CF_XDR_GSDJ"), oldCitizen),
    fc.tuple(fc.constantFrom("罚款金额", "注册资本", "amount", "CF_NR_FK"), fc.oneof(mobile, oldCitizen)),
  );

  it("under a name or a label of things: of a firm never, of a person at most as a doubt", () => {
    fc.assert(
      fc.property(thing, ([name, number]) => {
        expect(said({ note: { [name]: number } }, "natural-person")).not.toBe("fail");
        if (/^\p{Script=Han}/u.test(name)) {
          expect(said({ note: `${name}：${number}` }, "natural-person")).not.toBe("fail");
          expect(said({ note: `${name}：${number}` }, "legal-person")).toBeUndefined();
        }
        for (const kind of ["legal-person", "individual-business"] as const) {
          expect(said({ note: { [name]: number } }, kind)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("a letter and eight digits under a name nobody knows is a doubt of a firm, and so is an old number", () => {
    const lettered = fc.tuple(fc.constantFrom("E", "G"), digits(8)).map((each) => each.join(""));
    fc.assert(
      fc.property(
        fc.oneof(lettered, oldCitizen),
        fc.constantFrom("legal-person", "individual-business"),
        (number, kind) => {
          expect(said({ note: number }, kind as Kind)).toBe("cannot-say");
        },
      ),
    );
  });

  it.each([
    ["通行证管理规定自20260101起施行"],
    ["居住证：已办理"],
    ["港澳居民来往内地通行证，2026年1月1日起"],
    ["持居住证满3年"],
    ["2026-11-27 2026-11-28"],
    ["护照 2024-10-31"],
    ["护照 2024/10/31、2029/10/30"],
    ["护照2024.10签发"],
    ["护照 31-10-2024"],
    ["台胞证 2024-10-31 09.30.15"],
    ["军官证 2024-1-3"],
    ["社保卡 2024-10-31 12.30.45"],
    ["按 ISO 9001-2015、GB 18030-2005 和 ISO 3834 2021 执行"],
    ["QUALIFIED SIZE SBZ-88 OOO lllllllllll"],
    ["编号20240115123456……"],
    ["一九九九年一二三四五六"],
    ["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
  ])("%s", (note) => {
    expect(said({ note }, "natural-person")).toBeUndefined();
    expect(said({ note: { 居住证: "已办理，2026-01-01" } }, "natural-person")).toBeUndefined();
  });

  it("a fraction, as a number or in a text: of a firm never, of a person at most as a doubt", () => {
    fc.assert(
      fc.property(fc.constantFrom("62", "37", "15"), digits(14), (first, rest) => {
        const fraction = `0.${first}${rest}`;
        expect(said({ note: Number(fraction) }, "natural-person")).toBeUndefined();
        expect(said({ note: fraction }, "natural-person")).not.toBe("fail");
        expect(said({ note: fraction }, "legal-person")).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it("an amount by its unit: of a firm never, of a person at most as a doubt", () => {
    fc.assert(
      fc.property(fc.oneof(mobile, oldCitizen), fc.constantFrom("元", "万元", ".50元"), (amount, unit) => {
        expect(said({ note: `共计${amount}${unit}` }, "legal-person")).toBeUndefined();
        expect(said({ note: `共计${amount}${unit}` }, "natural-person")).not.toBe("fail");
      }),
      { numRuns: 100 },
    );
  });

  it("a day is no number of a paper, in whatever form and place", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10).split("-"));
    const form = fc.constantFrom(
      ([year, month, date]: string[], gap: string) => [year, month, date].join(gap),
      ([year, month, date]: string[], gap: string) => [year, Number(month), Number(date)].join(gap),
      ([year, month, date]: string[], gap: string) => [date, month, year].join(gap),
      ([year, month]: string[], gap: string) => [year, month].join(gap),
    );
    const label = fc.constantFrom("护照 ", "护照号码：", "通行证：", "军官证号 ", "居住证", "银行卡 ", "passport no ");
    fc.assert(
      fc.property(day, form, fc.constantFrom("-", "/", ".", " "), label, (parts, write, gap, words) => {
        for (const kind of ["natural-person", "legal-person"] as const) {
          expect(said({ note: `${words}${write(parts, gap)}` }, kind)).toBeUndefined();
          expect(said({ note: `${words}${write(parts, gap)} 2039.12.31` }, kind)).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("letters and digits of codes of programs, whatever digits their letters look like", () => {
    const token = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789OolISZBGqabcdefKLMNPRT")),
      minLength: 11,
      maxLength: 40,
    });
    let doubts = 0;
    fc.assert(
      fc.property(token, (code) => {
        const found = said({ note: `示例 ${code}` }, "legal-person");
        expect(found).not.toBe("fail");
        if (found !== undefined) doubts += 1;
      }),
      { numRuns: 1000 },
    );
    expect(doubts).toBeLessThan(20);
  });

  it("the code of a firm, whatever it is like", () => {
    const code = fc
      .tuple(
        fc.constantFrom("91", "92", "93", "51", "52", "12", "31"),
        fc.constantFrom("110118", "370219", "440120"),
        digits(9),
      )
      .map((parts) => parts.join(""))
      .map((body) => body + usccCheckCharacter(body));
    fc.assert(
      fc.property(code, (uscc) => {
        expect(said({ held: { 统一社会信用代码: uscc } }, "legal-person")).toBeUndefined();
        // One that begins otherwise and reads as a citizen’s too, once in a hundred thousand, is a doubt without a name.
        const isPlain = uscc.startsWith("9");
        if (isPlain) expect(said({ note: uscc }, "legal-person", { subject: uscc })).toBeUndefined();
        else expect(said({ note: uscc }, "legal-person", { subject: uscc })).not.toBe("fail");
      }),
      { numRuns: 2000 },
    );
  });
});
