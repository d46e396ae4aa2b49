import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { subjectIdentifiers } from "../records/real-subjects.js";
import { said, there } from "../testing/person-publications.js";
import type { Kind } from "../testing/person-publications.js";
import {
  citizen,
  cut,
  digits,
  grouped,
  mobile,
  oldCitizen,
  passport,
  residenceCard,
  scripts,
} from "../testing/persons-numbers.js";
import { checkPublication, checkRecord } from "./check.js";
import { exampleDealing } from "./examples.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

const kinds = fc.constantFrom<Kind>("natural-person", "individual-business", "legal-person");
const script = fc.constantFrom(...scripts);
const letters = fc.constantFrom("", "ID", "A", "号码A", "示例b", "id: ");
const citizenGroups = fc.constantFrom([18], [6, 8, 4], [6, 8, 3, 1], [1], [3], [4], [6], [3, 3, 4, 4, 4]);
const mobileGroups = fc.constantFrom([3, 4, 4], [3, 3, 5], [4, 3, 4], [3, 8], [7, 4], [1]);

describe("a number of a person in clear is found", () => {
  it("of 18 places: with letters beside, in any script, in any groups, whoever it is about", () => {
    const gap = fc.constantFrom(" ", "-", ".", "\u3000", " - ");
    fc.assert(
      fc.property(
        citizen,
        letters,
        script,
        citizenGroups,
        gap,
        kinds,
        (number, before, write, sizes, between, kind) => {
          const text = `${before}${write(grouped(number, sizes, between))}`;
          expect(said({ note: `${text}，示例` }, kind)).toBe("fail");
          expect(subjectIdentifiers(text).map((each) => each.kind)).toEqual(["citizen-id"]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("of 15 places, with or without an X that does not belong there", () => {
    fc.assert(
      fc.property(oldCitizen, fc.constantFrom("", "X", "x"), letters, script, (number, x, before, write) => {
        expect(said({ note: `${before}${write(number)}${x}` }, "natural-person")).toBeDefined();
        expect(said({ note: `身份证号${write(number)}${x}` }, "legal-person")).toBe("fail");
      }),
      { numRuns: 500 },
    );
  });

  it("of a telephone: in groups, with dots, with the code of the country, with letters beside", () => {
    const code = fc.constantFrom(
      "",
      "+86",
      "+86 ",
      "+86-",
      "0086",
      "0086 ",
      "(86)",
      "（+86）",
      "tel",
      "手机A",
      "mobile: ",
    );
    const gap = fc.constantFrom(" ", "-", ".", "\u3000");
    fc.assert(
      fc.property(mobile, code, script, mobileGroups, gap, (number, before, write, sizes, between) => {
        fc.pre(sizes.length > 2 || between !== "." || sizes[0] === 1);
        const text = `${before}${write(grouped(number, sizes, between))}`;
        expect(said({ note: text }, "natural-person")).toBe("fail");
        expect(said({ note: text }, "individual-business")).toBeDefined();
        expect(said({ note: text }, "legal-person")).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("of a passport or a permanent resident: in small letters, in groups", () => {
    const small = fc.boolean();
    fc.assert(
      fc.property(
        fc.oneof(passport, residenceCard),
        small,
        fc.constantFrom("", " ", "-"),
        (number, isSmall, between) => {
          const written = isSmall && between === "" ? number.toLowerCase() : number.toUpperCase();
          const at = written.search(/\d/);
          const text = `${written.slice(0, at)}${grouped(written.slice(at), [4], between)}`;
          expect(said({ note: text }, "natural-person")).toBeDefined();
          expect(said({ note: `护照号码：${text}` }, "natural-person")).toBe("fail");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("of a card, by its field or label, though it does not end like one", () => {
    fc.assert(
      fc.property(digits(14), fc.constantFrom("银行卡号", "卡号：", "银行卡 ", "收款账号："), (rest, label) => {
        const card = `62${rest}`;
        expect(said({ note: `${label}${card}` }, "natural-person")).toBe("fail");
        expect(said({ note: { 银行卡号: card } }, "natural-person")).toBe("fail");
        expect(said({ note: { bankCardNo: grouped(card, [4], " ") } }, "individual-business")).toBe("fail");
        expect(said({ note: { 银行卡号: card } }, "legal-person")).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it("cut in parts over list items, objects in a list, or fields beside each other", () => {
    fc.assert(
      fc.property(citizen.chain(cut), script, kinds, (parts, write, kind) => {
        const written = parts.map(write);
        expect(said({ held: written }, kind)).toBe("fail");
        expect(said({ held: written.map((part, nth) => ({ nth, part, unit: null })) }, kind)).toBe("fail");
        expect(said({ held: written.map((part) => ({ part })) }, kind)).toBe("fail");
        expect(said({ held: Object.fromEntries(written.map((part, nth) => [`p${String(nth)}`, part])) }, kind)).toBe(
          "fail",
        );
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(mobile.chain(cut), (parts) => {
        expect(said({ held: parts }, "natural-person")).toBe("fail");
      }),
      { numRuns: 200 },
    );
  });

  it("as the subject or the id of a publication or record; and what is said does not repeat it", () => {
    fc.assert(
      fc.property(citizen, fc.constantFrom("subject", "id"), kinds, (number, field, kind) => {
        expect(said({ note: "示例" }, kind, { [field]: number })).toBe("fail");
        const changes = { subjectKind: kind, [field]: number };
        const record = checkRecord(exampleDealing("record", changes as object).dealing, there);
        expect(record.findings.flatMap(({ rule, path }) => (rule === "PI-05" ? path : []))).toContain(field);
        expect(JSON.stringify(record)).not.toContain(number);
        const shown = checkPublication(exampleDealing("publication", changes as object).dealing, there);
        expect(JSON.stringify(shown)).not.toContain(number);
      }),
      { numRuns: 100 },
    );
  });
});
