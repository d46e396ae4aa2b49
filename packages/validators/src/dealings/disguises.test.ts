import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { subjectIdentifiers } from "../records/real-subjects.js";
import { said } from "../testing/person-publications.js";
import type { Kind } from "../testing/person-publications.js";
import { citizen, cut, disguises, grouped, mobile } from "../testing/persons-numbers.js";
import { checkRecord } from "./check.js";
import { exampleDealing } from "./examples.js";
import { there } from "../testing/person-publications.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

const kinds = fc.constantFrom<Kind>("natural-person", "individual-business", "legal-person");
const forms = Object.keys(disguises);

describe("a number of a person is found however it is written", () => {
  it.each(forms)("of 18 places: %s", (form) => {
    const write = disguises[form] ?? String;
    fc.assert(
      fc.property(citizen, kinds, (number, kind) => {
        const text = `示例：${write(number)}。`;
        expect(said({ note: text }, kind)).toBe(
          form === "backwards" && kind !== "natural-person" ? "cannot-say" : "fail",
        );
        if (form !== "backwards") expect(subjectIdentifiers(text).map((each) => each.kind)).toEqual(["citizen-id"]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(forms)("of a telephone: %s", (form) => {
    const write = disguises[form] ?? String;
    fc.assert(
      fc.property(mobile, (number) => {
        expect(said({ note: `手机：${write(number)}` }, "natural-person")).toBe("fail");
        if (form === "backwards") return;
        expect(said({ note: write(number) }, "natural-person")).toBe("fail");
        expect(said({ note: write(number) }, "individual-business")).toBeDefined();
        expect(said({ note: write(number) }, "legal-person")).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it("in groups, whatever sign stands between them", () => {
    const between = fc.constantFrom(
      "，",
      "、",
      ",",
      "'",
      "’",
      ")(",
      "）（",
      "】【",
      "|",
      "+",
      ":",
      "~",
      ", ",
      "…",
      "*",
    );
    fc.assert(
      fc.property(citizen, fc.constantFrom([6, 8, 4], [3], [4], [1]), between, kinds, (number, sizes, sign, kind) => {
        expect(said({ note: `（${grouped(number, sizes, sign)}）` }, kind)).toBe("fail");
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(mobile, fc.constantFrom([3, 4, 4], [3, 3, 5]), between, (number, sizes, sign) => {
        expect(said({ note: grouped(number, sizes, sign) }, "natural-person")).toBeDefined();
        expect(said({ note: `手机${grouped(number, sizes, sign)}` }, "natural-person")).toBe("fail");
      }),
      { numRuns: 200 },
    );
  });

  it("cut in parts that are themselves disguised", () => {
    const write = fc.constantFrom(...forms.filter((form) => !/backwards|base64|in hexadecimal|mail/.test(form)));
    fc.assert(
      fc.property(citizen.chain(cut), write, kinds, (parts, form, kind) => {
        expect(said({ held: parts.map(disguises[form] ?? String) }, kind)).toBe("fail");
      }),
      { numRuns: 200 },
    );
  });

  it("and what is said of it does not repeat it", () => {
    fc.assert(
      fc.property(citizen, fc.constantFrom(...forms), (number, form) => {
        const written = (disguises[form] ?? String)(number);
        const record = checkRecord(
          exampleDealing("record", { id: written, subjectKind: "natural-person" }).dealing,
          there,
        );
        const { findings } = record;
        expect(findings.some(({ rule, path }) => rule === "PI-05" && path[0] === "id")).toBe(true);
        for (const { subject, message } of findings)
          expect(`${subject}${message.zh}${message.en}`).not.toContain(written);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what only looks like it is not called a number of a person", () => {
  it.each([
    ["articles", "违反第1、3、5、7、9、11、13、15、17条"],
    ["articles of four digits", "第1301、1302、1303、1304条"],
    ["amounts with commas", "罚款1,380,013,800元，没收3,456,789,012元"],
    ["moments", "2026-01-13 13:45:10，2026-01-14 08:12:33"],
    ["addresses of machines", "192.168.1.13:8080、10.0.13.1"],
    ["coordinates", "东经116.397128，北纬39.916527"],
    ["a digest in base64", "sha512-eG5vdCBhIG51bWJlciBvZiBhIHBlcnNvbiBhdCBhbGwhIQ=="],
    ["an address with escapes", "https://example.gov.cn/%E4%BF%A1%E7%94%A8?id=20260113&page=13"],
    ["a table", "<table><tr><td>2026</td><td>13</td><td>0456</td></tr></table>"],
  ])("%s", (_what, note) => {
    for (const kind of ["natural-person", "individual-business", "legal-person"] as const) {
      expect(said({ note }, kind)).toBeUndefined();
    }
  });

  it("numbers of customs and files of 18 digits, read backwards or in parts", () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(digits, fc.constantFrom("报关单号", "案号", "档案编号"), (number, label) => {
        expect(said({ note: `${label}：${number}` }, "natural-person")).not.toBe("fail");
      }),
      { numRuns: 2000 },
    );
  });
});
