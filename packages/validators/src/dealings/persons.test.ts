import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry } from "../examples/files.js";
import { examplePersonal, examplePublication } from "../examples/parts.js";
import { citizenIdCheckCharacter } from "../records/check-digits.js";
import { linkedSet } from "../testing/publish.js";
import { checkPublication, checkRecord, checkSharing } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";

/* Numbers are put together here, so that no file holds one that could be somebody’s. */

const free = ["free", "more", "nested"].map((code) => `{ code: ${code}, title: { zh: 示例${code}, en: Example } }`);
const closed = ["amount", "year", "isRepaired"].map((code) => `{ code: ${code}, title: { zh: 示例, en: Example } }`);
const day = "{ code: decidedOn, title: { zh: 作出日期, en: Day }, flags: [date] }";
const sensitive = "{ code: religion, title: { zh: 宗教信仰, en: Religion }, mask: { zh: 示例, en: Ex } }";
const fields = `[${[...free, ...closed, day, sensitive].join(", ")}, { code: name, title: { zh: 示例姓名, en: Name }, mask: { zh: 示例, en: Ex } }]`;

function there(subjects: string, basis: string, more: Record<string, string | null> = {}) {
  const catalogs = exampleEntry({ subjects, personal: examplePersonal, fields, basis, ...more });
  return { set: linkedSet({ ...dealingWorld, ...catalogs }), region: "370000", date: "2026-06-01" };
}
const inclusion = exampleBasis("ex-law", "inclusion");
const byLaw = inclusion + exampleBasis("ex-admin-reg", "personal-publication");
const person = there("[natural-person]", byLaw);

const shown = (changes: object) => exampleDealing("publication", { subjectKind: "natural-person", ...changes }).dealing;
const masked = { name: "示**", amount: 20_000, year: 2026 };
const rulesOf = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);

describe("a natural person is published", () => {
  it("on an express basis, by an entry about persons, with what the catalog masks masked", () => {
    expect(checkPublication(shown({ fields: masked }), person)).toMatchObject({ answer: "allowed", findings: [] });
  });

  it.each(["legal-person", "individual-business", "responsible-person", "profession", "public-body"])(
    "not by an entry about subjects of kind %s",
    (kind) => {
      const decision = checkPublication(shown({ fields: masked }), there(`[${kind}]`, byLaw));
      expect(decision.answer).toBe("not-allowed");
      expect(rulesOf(decision)).toEqual(["LB-13"]);
      expect(
        checkRecord(exampleDealing("record", { subjectKind: "natural-person" }).dealing, there(`[${kind}]`, byLaw))
          .answer,
      ).toBe("not-allowed");
      const share = exampleDealing("share", { subjectKind: "natural-person" }).dealing;
      expect(rulesOf(checkSharing(share, there(`[${kind}]`, byLaw)))).toEqual(["LB-13"]);
    },
  );

  it("cannot be said about by an entry that states no subjects", () => {
    const decision = checkPublication(shown({ fields: masked }), there("[]", byLaw));
    expect(decision).toMatchObject({
      answer: "cannot-say",
      missing: { catalog: [{ document: "national/information/ex-2026/ex-entry", field: "subjects" }] },
    });
  });

  it.each([
    ["ex-law", "allowed"],
    ["ex-admin-reg", "allowed"],
    ["ex-local-reg", "allowed"],
    ["ex-state-council-decision", "allowed"],
    ["ex-central-policy", "not-allowed"],
    ["ex-department-rule", "not-allowed"],
    ["ex-normative", "not-allowed"],
    ["ex-draft", "not-allowed"],
    ["ex-repealed", "not-allowed"],
  ])("on %s: %s", (instrument, answer) => {
    const world = there("[natural-person]", inclusion + exampleBasis(instrument, "personal-publication"));
    expect(checkPublication(shown({ fields: masked }), world).answer).toBe(answer);
    const consent = { from: "2026-05-01", to: "2026-12-31" };
    expect(checkPublication(shown({ fields: masked, consent }), world).answer).toBe("allowed");
  });

  it.each([
    ["over", { from: "2026-01-01", to: "2026-05-31" }, "not-allowed"],
    ["not begun", { from: "2026-06-02", to: "2026-12-31" }, "not-allowed"],
    ["without end", { from: "2026-01-01", to: "9999-12-31" }, "not-allowed"],
    ["of unknown beginning", { to: "2026-12-31" }, "cannot-say"],
    ["of unknown end", { from: "2026-01-01" }, "cannot-say"],
  ])("not on a consent that is %s", (_what, consent, answer) => {
    const silent = there("[natural-person]", inclusion);
    expect(checkPublication(shown({ fields: masked, consent }), silent).answer).toBe(answer);
  });

  it("not where the entry does not say what is masked, or does not list what is shown", () => {
    const open = there("[natural-person]", byLaw, { fields: null });
    expect(checkPublication(shown({ fields: masked }), open)).toMatchObject({
      answer: "cannot-say",
      missing: { catalog: [{ document: "national/information/ex-2026/ex-entry", field: "fields" }] },
    });
    const more = { ...masked, belief: "示例" };
    expect(rulesOf(checkPublication(shown({ fields: more }), person))).toEqual(["PB-04"]);
  });

  it("not where nobody knows which of the records are public, and nobody else is either", () => {
    const partly = there("[legal-person]", byLaw, {
      publication: examplePublication({ scope: null }),
      unknown: "[publication.scope]",
    });
    expect(checkPublication(shown({ subjectKind: "legal-person", fields: masked }), partly)).toMatchObject({
      answer: "cannot-say",
      missing: { catalog: [{ document: "national/information/ex-2026/ex-entry", field: "publication.scope" }] },
    });
  });

  it("not where the entry is not published at all, and nobody else is either", () => {
    const closed = there("[natural-person, legal-person]", byLaw, {
      publication: examplePublication({ publishable: "false" }),
    });
    for (const subjectKind of ["natural-person", "legal-person"]) {
      expect(rulesOf(checkPublication(shown({ subjectKind, fields: masked }), closed))).toEqual(["PB-01"]);
    }
  });

  const answerOf = (more: object) => checkPublication(shown({ fields: { ...masked, ...more } }), person);

  it.each([
    ["a flag", { isRepaired: true }],
    ["a day", { decidedOn: "2026-05-06" }],
    ["nothing", { free: "", more: null, nested: "****" }],
    ["few digits", { free: "2026", more: 12 }],
  ])("with what says no more than its field is for: %s", (_what, more) =>
    expect(answerOf(more)).toMatchObject({ answer: "allowed", findings: [] }),
  );

  it.each([
    ["a reason", { free: "示例事由" }],
    ["an address without a word for it", { free: "3-2-501" }],
    ["an address in a hamlet", { free: "示例社8号" }],
    ["an account without its end", { free: "shili@示例站" }],
    ["an account in a network", { free: "示例站 shili" }],
    ["an account as a number", { more: 10_086_000 }],
    ["a day in a field that is for none", { free: "1990-01-01" }],
    ["a half masked text in a field without a mask", { free: "示**" }],
    ["a name of a field within", { nested: { 示例路1号: true } }],
    ["a list of texts", { nested: ["", "示例"] }],
    ["an illness", { free: "HIV" }],
    ["a belief, masked in part", { religion: "示*" }],
  ])("not with what may hold more, though no form of it is known: %s", (_what, more) => {
    const { answer, missing, findings } = answerOf(more);
    expect(answer).toBe("cannot-say");
    expect(missing).toEqual({
      given: [],
      catalog: [{ document: "national/information/ex-2026/ex-entry", field: "fields.mask" }],
    });
    expect(rulesOf({ findings })).toContain("PB-04");
  });

  it("and of any text, wherever it stands, at most when nothing of it can be read", () => {
    const where = fc.constantFrom("free", "more", "nested", "religion");
    fc.assert(
      fc.property(where, fc.string({ unit: "grapheme", maxLength: 30 }), (field, text) => {
        const isLegible = /[\p{L}\p{N}]/u.test(text.normalize("NFKC").replaceAll(/[Xx×]/g, ""));
        const isShort = field !== "religion" && /^-?\d{1,4}$/.test(text.trim());
        if (isLegible && !isShort) expect(answerOf({ [field]: text }).answer).not.toBe("allowed");
      }),
      { numRuns: 1000 },
    );
  });

  it("whose kind is not given cannot be said about", () => {
    const { dealing } = exampleDealing("publication", { subjectKind: undefined, fields: masked });
    expect(checkPublication(dealing, person)).toMatchObject({
      answer: "cannot-say",
      missing: { given: ["subjectKind"] },
    });
  });
});

describe("a business of one person", () => {
  const business = there("[individual-business]", inclusion);
  const answer = (fields: object) =>
    checkPublication(shown({ subjectKind: "individual-business", fields }), business).answer;

  it("is shown with its registered name and place, like a firm", () => {
    expect(answer({ name: "示例市示例小吃店", address: "示例市示例路1号" })).toBe("allowed");
  });

  it.each([
    ["an identity number of the person who runs it", { operatorIdNumber: "AB000001" }],
    ["the telephone", { phone: ["6000", "0000"].join("") }],
    ["a fixed line in a text", { note: ["电话0532", "6000", "0000"].join("-") }],
    ["where the person lives", { homeAddress: "示例市示例路1号" }],
    ["where the person lives now", { 现居地: "示例社8号" }],
    ["where the family is", { 家庭所在地: "3-2-501" }],
    ["an account at a bank, in a text", { note: ["示例银行示例支行", "0000", "0000", "0001"].join("") }],
    ["an account", { bankAccount: ["0000", "0000", "0001"].join("") }],
  ])("is not shown with %s", (_what, fields) => expect(answer(fields)).toBe("not-allowed"));
});

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: count, maxLength: count });
const birth = fc
  .date({ min: new Date("1930-01-01"), max: new Date("1999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));
const division = fc.constantFrom("110101", "370202", "999999", "810000");
const citizen = fc
  .tuple(division, birth, digits(3))
  .map((parts) => parts.join(""))
  .map((body) => body + citizenIdCheckCharacter(body));
const lastPlace = (number: string) =>
  fc.constantFrom(number, number.replace("X", "x"), number.replace("X", "Ｘ"), number.replace("X", "\u2169"));
const luhn = (body: string) => {
  const sum = Array.from(body, Number)
    .reverse()
    .reduce((all, digit, at) => all + (at % 2 === 0 ? ((digit * 2) % 10) + Math.floor(digit / 5) : digit), 0);
  return body + String((10 - (sum % 10)) % 10);
};

/** An identity number of any kind. */
const identity = fc.oneof(
  citizen.chain(lastPlace),
  fc
    .tuple(division, birth, digits(3))
    .map(([place, day, rest]) => place.replace("810000", "110101") + day.slice(2) + rest),
  digits(9).map((rest) => `13${rest}`),
  digits(7).map((rest) => `010-6${rest}`),
  digits(13).map((rest) => luhn(`62${rest}`)),
  digits(8).map((rest) => `E${rest}`),
  digits(8).map((rest) => `H${rest}`),
  digits(8).map((rest) => `C${rest}`),
  digits(7).map((rest) => `军字第${rest}号`),
  digits(8).map((rest) => `台湾居民来往大陆通行证${rest}`),
);
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const written = identity.chain((number) => fc.constantFrom(number, wide(number), `（${number}）`, `号码：${number}，`));

/** A place of any depth that holds a value. */
const placed = (value: string) =>
  fc
    .array(fc.constantFrom("a", "list", "note"), { maxLength: 4 })
    .map((path) =>
      path.reduce<unknown>(
        (inner, step) => (step === "list" ? ["示例", inner] : { [step]: inner, other: "示例" }),
        value,
      ),
    );

describe("whatever is shown of a person", () => {
  it("an identity number of any kind, in any place, is never allowed", () => {
    const where = fc.constantFrom("free", "more", "nested", "name");
    fc.assert(
      fc.property(where, written.chain(placed), fc.boolean(), (field, value, isCopied) => {
        const more = { ...masked, [field]: value };
        const event = isCopied
          ? shown({ fields: masked, copies: [{ channel: "service-institution", from: "2026-05-10", fields: more }] })
          : shown({ fields: more });
        expect(checkPublication(event, person).answer).not.toBe("allowed");
      }),
      { numRuns: 2000 },
    );
  });

  it("a field named after an identity document or address shows nothing in clear", () => {
    const named = fc.constantFrom("idNumber", "CF_XDR_ZJHM", "passportNo", "住址", "addr", "手机号", "银行账号");
    const value = fc.constantFrom("AB12345678", "示例市示例路1号", "示例省示例市示例区示例村12345号", "00012345678");
    fc.assert(
      fc.property(named, value, (field, text) => {
        const event = shown({ fields: { ...masked, nested: { [field]: text } } });
        expect(checkPublication(event, person).answer).toBe("not-allowed");
      }),
    );
  });
});
