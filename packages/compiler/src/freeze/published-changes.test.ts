import { changeKinds } from "@mulu/engine";
import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { publishedChanges } from "./published-changes.js";

type Files = Readonly<Record<string, string | null>>;

const edition = (nature: string, year = 2026): string => `title: { zh: 示例目录${year}, en: Example catalog }
nature: ${nature}
dates: { published: ${year}-01-01, effective: ${year}-01-01 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;
const item = `title: { zh: 示例措施, en: Example measure }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 示例行为, en: Example conduct }
targets: [legal-person]
duration: { min: P1Y, max: P3Y }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
discretion: mandatory
basis:
  - { instrument: ex-law, article: "12", role: measure, weight: operative }
note: { zh: 说明, en: Note }
unknown: [minSeverity]
provenance:
  status: inferred
  confidence: medium
  verified: 2026-01-01
  note: 示例数据
  fields: { duration: { status: unverified, confidence: low, note: 待核对 } }
`;
const folder = "national/measures/ex-2020";
const file = `${folder}/ex-ban.yaml`;

function setOf(files: Files) {
  const encoder = new TextEncoder();
  const all = Object.entries({ ...exampleWorld, ...files });
  const present = all.flatMap(([path, text]) => (text === null ? [] : [[path, encoder.encode(text)] as const]));
  const { set, findings } = compile(new Map(present));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return set;
}

function changed(before: Files, after: Files) {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (each) => before[each] !== after[each],
  );
  return publishedChanges({
    before: setOf(before),
    after: setOf(after),
    files,
    filesBefore: new Set(Object.keys(before)),
  });
}

/** Kinds of what changes when the measure, of a published transcription, is rewritten. */
function kinds(from: string, to: string, text = item, nature = "transcription"): string[] {
  expect(text).toContain(from);
  const own = { [`${folder}/edition.yaml`]: edition(nature, 2020) };
  const found = changed({ ...own, [file]: text }, { ...own, [file]: text.replace(from, to) });
  return [...new Set(found.map(({ kind }) => kind))];
}

describe("a change within a published document is", () => {
  it.each([
    ["zh: 示例措施,", "zh: 改过的措施,", "wording"],
    ["en: Example measure", "en: Another measure", "wording"],
    ["note: { zh: 说明, en: Note }\n", "", "wording"],
    ["en: Example conduct", "en: Another conduct", "wording"],
    ["verified: 2026-01-01", "verified: 2026-02-01", "upkeep"],
    ["note: 示例数据", "note: 再次核对", "upkeep"],
    ["confidence: medium", "confidence: low", "upkeep"],
    ["confidence: medium", "confidence: high", "raised"],
    ["status: inferred", "status: public-copy", "raised"],
    ["  fields: { duration: { status: unverified, confidence: low, note: 待核对 } }\n", "", "raised"],
    ["status: unverified, confidence: low", "status: inferred, confidence: low", "raised"],
    ["  note: 示例数据\n", "", "raised"],
    ["zh: 示例行为", "zh: 另一行为", "meaning"],
    ["unknown: [minSeverity]", "minSeverity: serious", "meaning"],
    ["unknown: [minSeverity]\n", "", "meaning"],
    ['article: "12"', 'article: "13"', "meaning"],
    ["max: P3Y", "max: P5Y", "lengthened"],
    ["max: P3Y", "max: P1Y", "shortened"],
    ["max: P3Y", "max: P3Y, permanent: true", "widened"],
    ["targets: [legal-person]", "targets: [legal-person, natural-person]", "widened"],
    ["targets: [legal-person]\n", "", "removed"],
    ["targets: [legal-person]", "targets: [natural-person]", "widened"],
    ["discretion: mandatory", "discretion: discretionary", "reach"],
    ["zh: 示例机关", "zh: 另一机关", "reach"],
    ["conduct: { zh: 示例行为, en: Example conduct }\n", "", "removed"],
  ])("%j made %j: %s", (from, to, kind) => {
    expect(kinds(from, to)).toContain(kind);
  });

  it.each(["draft", "exercise"])("of no account within a %s", (nature) => {
    expect(kinds("max: P3Y", "max: P5Y", item, nature)).toEqual(["draft"]);
  });

  it("named with the values, before and after", () => {
    const own = { [`${folder}/edition.yaml`]: edition("transcription", 2020) };
    expect(changed({ ...own, [file]: item }, { ...own, [file]: item.replace("P3Y", "P5Y") })).toEqual([
      { id: `${folder}/ex-ban`, file, kind: "lengthened", path: ["duration", "max"], before: "P3Y", after: "P5Y" },
    ]);
  });

  it("evidence where the digest of an article that was read is another", () => {
    const digest = (sign: string) => `title: { zh: 示例另一法, en: Other example law }
level: law
issuer: ex-congress
expressions: [{ adopted: 2014-10-01, effective: 2015-01-01, by: adoption }]
articles: { "1": { gist: { zh: 示例, en: Example }, digest: "sha256:${sign.repeat(64)}" } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`;
    const name = "instruments/ex-other-law.yaml";
    expect(changed({ [name]: digest("a") }, { [name]: digest("b") }).map(({ kind }) => kind)).toEqual(["evidence"]);
  });

  it("not comparable where the file cannot be read any more as it was", () => {
    const own = { [`${folder}/edition.yaml`]: edition("transcription", 2020) };
    const found = publishedChanges({
      before: setOf(own),
      after: setOf({ ...own, [file]: item }),
      files: [file],
      filesBefore: new Set([file]),
    });
    expect(found.map(({ kind }) => kind)).toEqual(["incomparable"]);
  });
});

describe("a record format that accepts more or less than it did", () => {
  const format = `title: { zh: 示例格式, en: Example format }
carries: [national/information/ex-item]
elements:
  - { code: XM, name: name, title: { zh: 名称, en: Name }, type: text, maxLength: 100, required: true }
  - { code: RQ, name: day, title: { zh: 日期, en: Day }, type: date }
provenance: { status: inferred, confidence: medium, verified: 2026-01-01, note: 示例数据 }
`;
  it.each([
    [", required: true", ", required: false", "format"],
    ["maxLength: 100", "maxLength: 50", "format"],
    ["type: date", "type: text", "format"],
    ["  - { code: RQ, name: day, title: { zh: 日期, en: Day }, type: date }\n", "", "format"],
    ["zh: 日期,", "zh: 日子,", "wording"],
  ])("%j made %j: %s", (from, to, kind) => {
    const name = "records/ex-format/2020.yaml";
    const carried = {
      "national/information/ex-2020/edition.yaml": edition("transcription", 2020),
      "national/information/ex-2020/ex-item.yaml":
        "title: { zh: 示例事项, en: Example item }\npolarity: basic\nsubjects: [legal-person]\nbasis: []\nprovenance: { status: inferred, confidence: medium, verified: 2026-01-01 }\n",
    };
    const found = changed({ ...carried, [name]: format }, { ...carried, [name]: format.replace(from, to) });
    expect(found.map((each) => each.kind)).toEqual([kind]);
  });
});

describe("an edition that follows another", () => {
  const first = { [`${folder}/edition.yaml`]: edition("transcription", 2020), [file]: item };
  const second = "national/measures/ex-2021";

  it("removes what it no longer holds, and changes what it holds otherwise", () => {
    const issued = { ...first, [`${second}/edition.yaml`]: edition("transcription", 2021) };
    expect(changed(first, issued)).toMatchObject([{ kind: "removed", before: `${folder}/ex-ban`, against: folder }]);
    const longer = { ...issued, [`${second}/ex-ban.yaml`]: item.replace("P3Y", "P5Y").replace("medium", "high") };
    expect(changed(first, longer).map(({ kind, id }) => `${kind} ${id}`)).toEqual([`lengthened ${second}/ex-ban`]);
  });

  it("is none while it is a draft, and one when it ceases to be", () => {
    const draft = { ...first, [`${second}/edition.yaml`]: edition("draft", 2021) };
    expect(changed(first, draft)).toEqual([]);
    const issued = { ...first, [`${second}/edition.yaml`]: edition("transcription", 2021) };
    expect(changed(draft, issued).map(({ kind }) => kind)).toContain("removed");
  });
});

/** A list standard: one that a colleague may have in hand, with a clock, steps, a publicity period and measures. */
const standard = (year: number): string => `title: { zh: 示例名单, en: Example list }
kind: serious
field: market-regulation
harm: market-and-social-order
subjects: [legal-person]
authority: ex-bureau
setBy: { instrument: ex-department-rule }
inForce: { from: ${year}-03-01 }
designation:
  notice: true
  objection: { within: P10D, calendar: working }
  steps:
    - { zh: 示例告知, en: Example notice }
    - { zh: 示例决定, en: Example decision }
entry: [{ zh: 示例条件, en: Example condition }]
publicity: { period: P3Y }
removal: [{ zh: 示例移出, en: Example removal, kind: fulfilment, after: P6M }]
note: { zh: 说明, en: Note }
unknown: [interimReason]
provenance: { status: inferred, confidence: medium, verified: 2026-01-01, note: 示例数据 }
`;

describe("a version of a list standard that follows another", () => {
  const [old, next] = ["national/lists/ex-other/2022.yaml", "national/lists/ex-other/2026.yaml"];
  const before = { [old]: standard(2022) };
  const found = (from: string, to: string, files: Files = before) => {
    expect(standard(2026)).toContain(from);
    return changed(files, { ...files, [next]: standard(2026).replace(from, to) });
  };

  it("changes nothing by its own days, or by how it is trusted", () => {
    expect(found("confidence: medium", "confidence: high")).toEqual([]);
    const ended = { [old]: standard(2022).replace("2022-03-01", "2022-03-01, to: 2026-02-28") };
    expect(found("ex", "ex", ended)).toEqual([]);
  });

  it.each([
    ["    - { zh: 示例告知, en: Example notice }\n", "", "removed", "major"],
    ["  notice: true\n", "", "removed", "major"],
    ["within: P10D", "within: P5D", "shortened", "major"],
    ["period: P3Y", "period: P5Y", "lengthened", "major"],
    ["after: P6M", "after: P1Y", "lengthened", "major"],
    ["subjects: [legal-person]", "subjects: [legal-person, natural-person]", "widened", "major"],
    ["2026-03-01", "2026-03-01, to: 2030-12-31", "narrowed", "major"],
    ["note: {", "consequences: [national/measures/ex-2020/ex-ban]\nnote: {", "widened", "major"],
    ["zh: 示例条件", "zh: 另一条件", "reach", "major"],
    ["zh: 示例名单", "zh: 改名的名单", "wording", "patch"],
    ["en: Note", "en: Other note", "wording", "patch"],
  ] as const)("that makes %j into %j: %s, %s", (from, to, kind, level) => {
    const measure = { [`${folder}/edition.yaml`]: edition("transcription", 2020), [file]: item };
    const [change, ...more] = found(from, to, { ...before, ...measure });
    expect(more).toEqual([]);
    expect(change).toMatchObject({ id: next.slice(0, -5), file: next, kind, against: old.slice(0, -5) });
    expect(change && changeKinds[change.kind].level).toBe(level);
  });

  it("is compared with the latest before it, and one that comes before all with none", () => {
    const both = { ...before, [next]: standard(2026) };
    const last = "national/lists/ex-other/2028.yaml";
    const changes = changed(both, { ...both, [last]: standard(2028).replace("P3Y", "P5Y") });
    expect(changes).toMatchObject([{ kind: "lengthened", against: next.slice(0, -5) }]);
    const first = "national/lists/ex-other/2018.yaml";
    expect(changed(both, { ...both, [first]: standard(2018).replace("P3Y", "P5Y") })).toEqual([]);
  });

  it("is compared with what was published where its first day is not known", () => {
    const undated = standard(2026).replace("inForce: { from: 2026-03-01 }\n", "");
    const text = undated.replace("P3Y", "P5Y").replace("[interimReason]", "[interimReason, inForce]");
    const changes = changed(before, { ...before, [next]: text });
    expect(changes.map(({ kind, against }) => `${kind} ${against ?? ""}`)).toEqual([`lengthened ${old.slice(0, -5)}`]);
  });
});

describe("whatever comes in versions", () => {
  it("is compared with the version before: repair rules", () => {
    const rule = (year: number, fee: number) => `title: { zh: 示例办法, en: Example rules }
setBy: { instrument: ex-department-rule }
inForce: { from: ${year}-03-01 }
feeYuan: ${fee}
provenance: { status: inferred, confidence: medium, verified: 2026-01-01, note: 示例数据 }
`;
    const before = { "national/repair/2022.yaml": rule(2022, 0) };
    const changes = changed(before, { ...before, "national/repair/2024.yaml": rule(2024, 5) });
    expect(changes).toMatchObject([{ path: ["feeYuan"], before: 0, after: 5, against: "national/repair/2022" }]);
  });
});
