import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { brief, catalogs, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const edition = "national/information/2026/edition.yaml";
const entry = "national/information/2026/penalty.yaml";
const measure = "national/measures/2026/ban.yaml";
const list = "national/lists/defaulters/2026.yaml";
const supplement = "local/310000/information/2026/edition.yaml";
const record = "records/penalty/2026.yaml";
const docket = "consultations/2026/docket.yaml";
const redirect = "redirects/fine.yaml";

describe("a dangling reference gives one finding at the reference", () => {
  it.each([
    ["instrument of a basis", changed(entry, "instrument: tax-law", "instrument: tax-lew"), `${entry}:6:19`],
    ["issuer", changed(law, "issuer: congress", "issuer: nobody-at-all"), `${law}:3:9`],
    [
      "parent organization",
      changed("organizations/ministry.yaml", "congress", "no-such"),
      "organizations/ministry.yaml:3:9",
    ],
    ["parent region", changed("regions/310000.yaml", "100000", "900000"), "regions/310000.yaml:3:9"],
    [
      "edition superseded",
      changed(edition, "nature: exercise", "nature: exercise\nsupersedes: national/information/1999"),
      `${edition}:3:13`,
    ],
    [
      "catalog supplemented",
      changed(supplement, "national/information", "national/informations"),
      `${supplement}:4:14`,
    ],
    ["category", changed(entry, "category: management", "category: manegement"), `${entry}:2:11`],
    ["record format", changed(entry, "records: [penalty]", "records: [penalties]"), `${entry}:7:11`],
    ["repair rules", changed(entry, "national/repair/2026", "national/repair/1999"), `${entry}:8:18`],
    ["trigger", changed(measure, "national/lists/defaulters", "national/lists/nobody"), `${measure}:6:42`],
    ["consequence", changed(list, "national/measures/ban", "national/measures/none"), `${list}:5:16`],
    ["field of a list", changed(list, "field: taxation", "field: taxes"), `${list}:2:8`],
    [
      "carried entry",
      changed(record, "[national/information/penalty]", "[national/information/fine]"),
      `${record}:3:11`,
    ],
    ["thing proposed", changed(docket, "national/information/2026", "national/information/2099"), `${docket}:2:12`],
    [
      "document of a register row",
      changed("register/a1-01.yaml", "instruments/tax-law", "instruments/tax-lew"),
      "register/a1-01.yaml:4:8",
    ],
    [
      "rule of a register row",
      changed("register/a1-01.yaml", "state: data", "state: data\nrules: [ZZ-99]"),
      "register/a1-01.yaml:4:9",
    ],
    ["source", changed(law, "source: synthetic", "source: hearsay"), `${law}:6:59`],
    ["pinned expression", changed(list, `article: "4"`, `article: "4", expression: 1999-01-01`), `${list}:4:57`],
    [
      "condition of an element",
      changed(record, "maxLength: 200", "requiredWhen: { subjectName2: [x] }"),
      `${record}:5:93`,
    ],
    [
      "target of a tombstone",
      changed(redirect, "to: [national/information/2026/penalty]", "to: [national/information/2026/none]"),
      `${redirect}:3:6`,
    ],
  ])("%s", (_, changes, at) => {
    expect(brief(onlyFinding(changes))).toBe(`catalogs/${at} LINK-01`);
  });

  it("suggests what was probably meant", () => {
    const finding = onlyFinding(changed(entry, "instrument: tax-law", "instrument: tax-lew"));
    expect(finding.message.zh).toBe("引用的法律文件 tax-lew 不存在。");
    expect(finding.hint?.zh).toBe("是不是 tax-law？");
  });

  it("suggests no edition of another year: it names those that there are", () => {
    const { hint } = onlyFinding(changed(docket, "national/information/2026", "national/information/2099"));
    expect(hint).toEqual({ zh: "已有的是：national/information/2026。", en: "There are: national/information/2026." });
  });

  it("says where to register what is like nothing known", () => {
    expect(onlyFinding(changed(entry, "instrument: tax-law", "instrument: quite-another-act")).hint?.zh).toContain(
      "catalogs/instruments/",
    );
  });

  it("asks of a condition that its value is one of the element's codes", () => {
    const kind =
      "{ code: LB, name: kind, title: { zh: 类别, en: Kind }, type: code, codes: [{ value: 甲, title: { zh: 甲, en: A } }] }";
    const format = (value: string): Record<string, string> =>
      changed(record, "maxLength: 200 }", `requiredWhen: { kind: [${value}] } }\n  - ${kind}`);
    expect(findingsOf(format("甲"))).toEqual([]);
    expect(onlyFinding(format("乙")).message.zh).toContain("乙");
  });

  it("asks of a predecessor that the superseded format has it", () => {
    const older = changed(record, "code: MC", "code: OLD_MC")[record] ?? "";
    const format = (code: string, more = ""): Record<string, string> => ({
      "records/penalty/2016.yaml": older,
      ...changed(record, "maxLength: 200 }", `from: [${code}] }${more}`),
    });
    const supersedes = "\nsupersedes: records/penalty/2016";
    expect(findingsOf(format("OLD_MC", supersedes))).toEqual([]);
    expect(onlyFinding(format("MC", supersedes)).message.zh).toContain("旧格式的数据项 MC");
    expect(onlyFinding(format("OLD_MC")).message.zh).toContain("旧格式的数据项 OLD_MC");
  });

  it("takes the code of a division that its province lists", () => {
    const agency = "organizations/ministry.yaml";
    const seat = changed(agency, "parent: congress", 'parent: congress\nregion: "310101"');
    const listed = changed(
      "regions/310000.yaml",
      "level: province",
      'level: province\ndivisions: [{ code: "310101", title: { zh: 示例区 } }]',
    );
    expect(findingsOf({ ...seat, ...listed })).toEqual([]);
    expect(onlyFinding(seat).message.zh).toContain("310101");
  });

  it("does not ask that a cited article be registered", () => {
    expect(findingsOf(changed(entry, `article: "2"`, `article: "999"`))).toEqual([]);
  });

  it("says so when the target exists but is something else", () => {
    const finding = onlyFinding(changed(measure, "national/lists/defaulters", "national/repair/2026"));
    expect(finding.message.zh).toBe("此处应引用条目或者名单，而 national/repair/2026 是信用修复规则。");
  });

  it("follows a tombstone to where a thing moved", () => {
    expect(findingsOf(changed(measure, "national/information/penalty", "national/information/2026/fine"))).toEqual([]);
  });

  it("does not follow a tombstone that ends: the thing was withdrawn", () => {
    const finding = onlyFinding({
      ...changed(measure, "national/information/penalty", "national/information/2026/fine"),
      [redirect]: `kind: withdrawn
from: national/information/2026/fine
to: []
until: 2026-02-01
reason: { zh: 撤回, en: Withdrawn }
`,
    });
    expect(finding.message.zh).toContain("已撤回");
  });
});

describe("what is missing is told in each place that names it", () => {
  it("a deleted instrument: each place has its own finding, with its file and line, and names it", () => {
    const findings = findingsOf({ [law]: null });
    expect(findings.map(({ rule }) => rule)).toEqual(findings.map(() => "LINK-01"));
    expect(new Set(findings.map(({ file }) => file)).size).toBeGreaterThan(2);
    expect(new Set(findings.map(({ file, path }) => JSON.stringify([file, path]))).size).toBe(findings.length);
    expect(findings.every(({ range }) => range !== undefined)).toBe(true);
    const slug = law.split("/").at(-1)?.replace(".yaml", "") ?? "";
    expect(findings.every(({ message }) => message.zh.includes(slug))).toBe(true);
  });

  it("two entries of an edition that lists no categories", () => {
    const second = new TextDecoder().decode(catalogs().get(entry)).replace("category: management", "category: other");
    const without = changed(
      edition,
      "categories:\n  - { code: management, title: { zh: 管理, en: Management } }\n",
      "",
    );
    const files = { ...without, "national/information/2026/second.yaml": second };
    const at = findingsOf(files).map(({ file }) => file);
    expect(at.sort()).toEqual([`catalogs/${entry}`, "catalogs/national/information/2026/second.yaml"].sort());
  });
});

describe("circles", () => {
  const editionOf = (year: string, extra: string): string =>
    `title: { zh: 目录${year}, en: Catalog ${year} }
nature: exercise
dates: { effective: ${year}-01-01 }
${extra}
provenance: { status: inferred, confidence: high, source: synthetic, verified: 2026-01-01 }
`;

  it("of supplements, through the catalogs they supplement", () => {
    const finding = onlyFinding(
      changed(edition, "nature: exercise", "nature: exercise\nsupplements: local/310000/information/2026"),
    );
    expect(brief(finding)).toBe(`catalogs/${supplement}:4:14 LINK-02`);
    expect(finding.message.zh).toContain("local/310000/information → national/information → local/310000/information");
  });

  it("of a supplement with itself", () => {
    expect(onlyFinding(changed(supplement, "supplements: national", "supplements: local/310000")).rule).toBe("LINK-02");
  });

  it("of editions that supersede each other", () => {
    const finding = onlyFinding({
      "national/information/2030/edition.yaml": editionOf("2030", "supersedes: national/information/2032"),
      "national/information/2031/edition.yaml": editionOf("2031", "supersedes: national/information/2030"),
      "national/information/2032/edition.yaml": editionOf("2032", "supersedes: national/information/2031"),
    });
    expect(finding.message.zh).toContain(
      "national/information/2030 → national/information/2032 → national/information/2031 → national/information/2030",
    );
  });

  it("of regions", () => {
    expect(
      onlyFinding(changed("regions/100000.yaml", "level: national", `level: national\nparent: "310000"`)).rule,
    ).toBe("LINK-02");
  });

  it("of organizations", () => {
    const finding = onlyFinding(changed("organizations/congress.yaml", "provenance", "parent: ministry\nprovenance"));
    expect(finding.message.zh).toContain("congress → ministry → congress");
  });

  it("a chain as long as the catalogs is no circle", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `national/information/v${index}/edition.yaml`,
        editionOf("2026", index === 0 ? "" : `supersedes: national/information/v${index - 1}`),
      ]),
    );
    expect(findingsOf(chain)).toEqual([]);
  });
});

describe("identity", () => {
  it("a tombstone on a living id", () => {
    expect(
      brief(onlyFinding(changed(redirect, "from: national/information/2026/fine", "from: national/repair/2026"))),
    ).toBe(`catalogs/${redirect}:2:7 ID-04`);
  });

  it("two tombstones of one id", () => {
    const text = new TextDecoder().decode(catalogs().get(redirect));
    expect(brief(onlyFinding({ "redirects/fine-again.yaml": text }))).toBe(`catalogs/${redirect}:2:7 LINK-03`);
  });

  it("a tombstone that leads to a tombstone", () => {
    const text = `kind: moved
from: national/information/2026/oldest
to: [national/information/2026/fine]
until: 2026-01-15
reason: { zh: 改名, en: Renamed }
`;
    expect(brief(onlyFinding({ "redirects/oldest.yaml": text }))).toBe("catalogs/redirects/oldest.yaml:3:6 LINK-04");
  });

  it.each([
    ["vocabulary", "vocabularies/sources.yaml", "values:\n  - { code: synthetic, title: { zh: 甲, en: A } }\n"],
    ["edition", edition, "categories:\n  - { code: management, title: { zh: 甲, en: A } }\n"],
    [
      "province",
      "regions/310000.yaml",
      'level: province\ndivisions:\n  - { code: "310101", title: { zh: 甲 } }\n  - { code: "310101", title: { zh: 乙 } }\n',
    ],
    ["record format", record, "elements:\n  - { code: MC, name: other, title: { zh: 甲, en: A }, type: text }\n"],
  ])("a code written twice in a %s", (_, path, doubled) => {
    const field = doubled.slice(0, doubled.indexOf("\n") + 1);
    expect(onlyFinding(changed(path, field, doubled)).rule).toBe("LINK-03");
  });
});

describe("what rests on a fault is not judged", () => {
  it("a measure under a broken law, and the list it follows, but not the region", () => {
    const { unjudged, set } = compile(catalogs(changed(law, "level: law", "level: lex")));
    expect([...unjudged]).toEqual(
      expect.arrayContaining([
        "national/measures/2026/ban",
        "national/lists/defaulters/2026",
        "national/measures/2026",
      ]),
    );
    expect(unjudged.has("regions/310000")).toBe(false);
    expect(set.get("national/measures/2026/ban")).toBeUndefined();
  });

  it("nothing at all under a broken vocabulary", () => {
    const { unjudged } = compile(catalogs(changed("vocabularies/legal-levels.yaml", "closed: true", "closed: yes")));
    expect(unjudged.has("regions/310000")).toBe(true);
  });
});
