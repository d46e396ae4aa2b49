import { describe, expect, it } from "vitest";

import { exampleEntry } from "../../examples/files.js";
import { examplePersonal, examplePublication } from "../../examples/parts.js";
import { citizenIdCheckCharacter } from "../../records/check-digits.js";
import { linkedSet } from "../../testing/publish.js";
import { checkPublication } from "../check.js";
import { dealingWorld, exampleDealing } from "../examples.js";

const context = { set: linkedSet(dealingWorld), region: "370000", date: "2026-06-01" };

/** A citizen number of the reserved division, and a mobile number put together here, so that no file holds one. */
const body = "99999920000101001";
const number = `${body}${citizenIdCheckCharacter(body)}`;
const mobile = ["130", "0000", "0000"].join("");

function unmasked(changes: object): string[] {
  const { dealing } = exampleDealing("publication", changes);
  const { findings } = checkPublication(dealing, context);
  return findings.filter(({ rule }) => rule === "PB-05").map(({ path }) => path.join("."));
}

describe("PB-05: a whole identity or mobile number is found", () => {
  it.each([
    ["as it is", { idNumber: number }, "fields.idNumber"],
    ["within a sentence", { facts: `当事人（${number}）未履行。` }, "fields.facts"],
    ["as a number", { phone: Number(mobile) }, "fields.phone"],
    ["in a list", { people: ["示例", number] }, "fields.people.1"],
    ["in an object", { person: { idNumber: number } }, "fields.person.idNumber"],
    ["in an object in a list in an object", { a: { people: [{ phone: mobile }] } }, "fields.a.people.0.phone"],
    ["as the name of a field", { [number]: true }, `fields.${number}`],
    ["in full-width digits", { phone: mobile.replaceAll("0", "０") }, "fields.phone"],
    ["set in groups", { phone: mobile.replace(/^(.{3})(.{4})/, "$1 $2 ") }, "fields.phone"],
    ["an identity number set in groups", { idNumber: `999999 20000101 001${number.slice(-1)}` }, "fields.idNumber"],
    ["with the code of the country", { phone: `+86${mobile}` }, "fields.phone"],
  ])("%s", (_, fields, path) => {
    expect(unmasked({ fields })).toEqual([path]);
  });

  it("in a copy on another channel", () => {
    const copies = [{ channel: "department-portal", fields: { person: { idNumber: number } } }];
    expect(unmasked({ fields: { name: "示例" }, copies })).toEqual(["copies.0.fields.person.idNumber"]);
  });

  it.each([
    ["a masked number", "9999**********01"],
    ["a number whose check character is wrong", `${body}${number.endsWith("0") ? "1" : "0"}`],
    ["a longer run of digits", `${mobile}1`],
    ["a unified social credit code", "91999999MA0000000K"],
    ["the number of a document", "示例罚〔2026〕1号"],
    ["digits of no mobile prefix", mobile.replace("13", "12")],
  ])("but not %s", (_, text) => {
    expect(unmasked({ fields: { text } })).toEqual([]);
  });
});

describe("PB-05: fields that the catalog has masked", () => {
  const catalogs = exampleEntry({
    subjects: "[natural-person]",
    personal: examplePersonal,
    publication: examplePublication({ consentRequired: "true" }),
    fields: `
  - { code: name, title: { zh: 示例姓名, en: Example name }, flags: [identifier], mask: { zh: 示例, en: Example } }
  - { code: home, title: { zh: 示例住址, en: Example home }, flags: [address], mask: { zh: 示例, en: Example } }
  - { code: open, title: { zh: 示例事由, en: Example reason } }`,
  });
  const there = { ...context, set: linkedSet({ ...dealingWorld, ...catalogs }) };

  function open(fields: object, subjectKind = "natural-person"): string[] {
    const { dealing } = exampleDealing("publication", { fields, subjectKind } as object);
    const { findings } = checkPublication(dealing, there);
    return findings.filter(({ rule }) => rule === "PB-05").map(({ path }) => path.join("."));
  }

  it.each([
    ["示例省示例市示例区示例路1号", false],
    ["示例省示例市示例小区", false],
    ["示例省示例市示例区", true],
    ["示例省示例市示例区******", true],
  ])("an address ends with the county: %s", (home, isMasked) => {
    expect(open({ home })).toEqual(isMasked ? [] : ["fields.home"]);
  });

  it("other fields have places struck out", () => {
    expect(open({ name: "示例人" })).toEqual(["fields.name"]);
    expect(open({ name: "示**" })).toEqual([]);
    expect(open({ open: "示例事由" })).toEqual([]);
    expect(open({ name: 12345 })).toEqual(["fields.name"]);
    expect(open({ name: ["示**", { former: "示例人" }] })).toEqual(["fields.name.1.former"]);
  });

  it.each([
    ["示示例（示**）", "cannot-say"],
    ["示**，示示例", "cannot-say"],
    ["示示例****", "cannot-say"],
    ["示**", undefined],
    ["示*例", undefined],
  ])("stars elsewhere hide no name: %s", (name, verdict) => {
    const { dealing } = exampleDealing("publication", { fields: { name }, subjectKind: "natural-person" });
    const found = checkPublication(dealing, there).findings.filter(({ rule }) => rule === "PB-05");
    expect(found.map((finding) => finding.verdict)).toEqual(verdict === undefined ? [] : [verdict]);
  });

  it("the name of the person stands nowhere else", () => {
    const found = (fields: object, subject = "示示例"): string[] => {
      const changes = { fields, subject, subjectKind: "natural-person" } as object;
      const { findings } = checkPublication(exampleDealing("publication", changes).dealing, there);
      return findings.filter(({ rule }) => rule === "PB-05").map(({ path, verdict }) => `${verdict} ${path.join(".")}`);
    };
    expect(found({ name: "示**", open: "示示例未履行义务" })).toEqual(["fail fields.open"]);
    expect(found({ name: "示**", open: ["事由", "当事人 示 示 例"] })).toEqual(["fail fields.open.1"]);
    expect(found({ name: "示示例（示**）" })).toEqual(["fail fields.name"]);
    expect(found({ name: "示**", open: "未履行义务" })).toEqual([]);
    expect(found({ name: "示**", open: "ex-person-1 未履行义务" }, "ex-person-1")).toEqual([]);
  });

  it("are said once, and asked of persons only", () => {
    expect(open({ name: number })).toEqual(["fields.name"]);
    expect(open({ name: "示例有限公司" }, "legal-person")).toEqual([]);
  });
});
