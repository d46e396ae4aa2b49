import { describe, expect, it } from "vitest";

import { exampleBasis, exampleEntry, exampleFile, exampleList, exampleLocalEntry } from "../examples/files.js";
import { examplePersonal, examplePublication, exampleRepair } from "../examples/parts.js";
import { findings, judge } from "../testing/judge.js";

const entry = "national/information/ex-2026/ex-entry";

describe("LB-05", () => {
  function instrument(changes: Record<string, string | null>) {
    return {
      "instruments/ex-other.yaml": exampleFile("instrument", {
        title: "{ zh: 示例另一法, en: Other example law }",
        ...changes,
      }),
      ...exampleEntry({ basis: exampleBasis("ex-other", "inclusion") }),
    };
  }

  it("tells what is not yet in force from what has no dates on record", () => {
    const later = instrument({ expressions: "[{ adopted: 2026-05-01, effective: 2027-01-01, by: adoption }]" });
    expect(judge(later)).toEqual([`LB-05 ${entry} basis.0.instrument`]);
    expect(judge(instrument({ expressions: null }))).toEqual([`LB-05 cannot-say ${entry} basis.0.instrument`]);
  });

  it("cannot say anything in an edition without a date, except that a draft is none on any day", () => {
    const undated = exampleFile("edition", { title: "{ zh: 示例无日期版本, en: Example undated }", dates: null });
    const path = "national/information/ex-undated/ex-entry.yaml";
    const on = (instrument: string) => ({
      "national/information/ex-undated/edition.yaml": undated,
      ...exampleEntry({ basis: exampleBasis(instrument, "inclusion") }, path),
    });
    const at = "national/information/ex-undated/ex-entry basis.0.instrument";
    expect(judge(on("ex-law"))).toEqual([`LB-05 cannot-say ${at}`]);
    expect(judge(on("ex-draft"))).toEqual([`LB-05 ${at}`]);
  });

  it("looks at the instrument that sets a list standard", () => {
    const files = exampleList({ setBy: "{ instrument: ex-draft }", interimReason: null });
    expect(judge(files)).toEqual(["LB-05 national/lists/ex-list/2022 setBy.instrument"]);
  });

  it("looks at every operative basis, wherever it stands", () => {
    const repair = `\n  repairable: false\n  basis:\n    - { instrument: ex-repealed, article: "1", role: non-repairable, weight: operative }`;
    expect(judge(exampleEntry({ repair }))).toEqual([`LB-05 ${entry} repair.basis.0.instrument`]);
  });
});

describe("LB-09", () => {
  it("lets a province’s regulation reach its cities", () => {
    const city = {
      "local/370200/information/ex-2026/edition.yaml": exampleFile("edition", {
        title: "{ zh: 示例市补充目录, en: Example city supplement }",
        supplements: "national/information",
      }),
    };
    const files = exampleEntry(
      { basis: exampleBasis("ex-local-reg", "inclusion") },
      "local/370200/information/ex-2026/ex-entry.yaml",
    );
    expect(judge({ ...city, ...files })).toEqual([]);
  });
});

describe("LB-11", () => {
  const base = exampleEntry(
    { title: "{ zh: 示例基础条目, en: Example base }" },
    "national/information/ex-2026/ex-base.yaml",
  );
  const id = "local/370000/information/ex-2026/ex-local-entry";

  function narrowing(what: string, national = base) {
    const basis = `[{ instrument: ex-local-reg, article: "9", role: publication, weight: operative }]`;
    return {
      ...national,
      ...exampleLocalEntry({ narrows: `{ entry: national/information/ex-base, ${what}, basis: ${basis} }` }),
    };
  }

  it("lets a supplement share and publish less", () => {
    expect(judge(narrowing("sharing: { scope: [none] }"))).toEqual([]);
    expect(judge(narrowing("publication: { scope: on-request, term: { max: P36M } }"))).toEqual([]);
  });

  it("refuses wider sharing, wider publication and a longer term, each where it stands", () => {
    const wider = narrowing("sharing: { scope: [all-public-credit-systems] }, publication: { term: { max: P37M } }");
    expect(judge(wider)).toEqual([`LB-11 ${id} narrows.sharing.scope`, `LB-11 ${id} narrows.publication.term`]);
    const onRequest = exampleEntry(
      {
        title: "{ zh: 示例基础条目, en: Example base }",
        publication: examplePublication({ scope: "on-request", term: "{ max: P3Y }" }),
      },
      "national/information/ex-2026/ex-base.yaml",
    );
    expect(judge(narrowing("publication: { scope: public }", onRequest))).toEqual([
      `LB-11 ${id} narrows.publication.scope`,
    ]);
  });

  it("compares with the national entry of its own day, not with an older one", () => {
    const older = exampleEntry(
      {
        title: "{ zh: 示例基础条目, en: Example base }",
        publication: examplePublication({ term: "{ max: P9Y }" }),
      },
      "national/information/ex-2022/ex-base.yaml",
    );
    const later = {
      "national/information/ex-2027/edition.yaml": exampleFile("edition", {
        title: "{ zh: 示例目录（2027年版）, en: Example catalog (2027) }",
        dates: "{ effective: 2027-01-01 }",
      }),
      "national/information/ex-2027/ex-base.yaml": Object.values(older)[0] ?? "",
    };
    expect(judge(narrowing("publication: { term: { max: P5Y } }", { ...base, ...older, ...later }))).toEqual([
      `LB-11 ${id} narrows.publication.term`,
    ]);
  });

  it.each([
    ["a longer shortest term", "{ min: P6M }", "{ min: P3M, max: P3Y }"],
    ["a longest where the base states a shortest only", "{ max: P5Y }", "{ min: P3M }"],
    ["a longest below the shortest of the base", "{ max: P1M }", "{ min: P3M, max: P3Y }"],
  ])("cannot compare %s, and says both", (_what, own, of) => {
    const national = exampleEntry(
      { title: "{ zh: 示例基础条目, en: Example base }", publication: examplePublication({ term: of }) },
      "national/information/ex-2026/ex-base.yaml",
    );
    const files = narrowing(`publication: { term: ${own} }`, national);
    expect(judge(files)).toEqual([`LB-11 cannot-say ${id} narrows.publication.term`]);
    const [finding] = findings(files);
    expect(finding?.message.zh).toMatch(/最.*全国条目.*最.*无法比较/);
    expect(finding?.message.en).toMatch(/cannot be compared/);
  });

  it("cannot compare with what the national entry does not state", () => {
    const silent = exampleEntry(
      { title: "{ zh: 示例基础条目, en: Example base }", sharing: null, collectedBy: null },
      "national/information/ex-2026/ex-base.yaml",
    );
    expect(judge(narrowing("sharing: { scope: [judicial-organs] }", silent))).toEqual([
      `LB-11 cannot-say ${id} narrows.sharing`,
      "SH-01 national/information/ex-2026/ex-base sharing",
    ]);
  });
});

describe("PB-01", () => {
  it("asks for each part of the decision once", () => {
    expect(
      judge(exampleEntry({ publication: examplePublication({ scope: null, channels: null, term: null }) })),
    ).toEqual([
      `PB-01 ${entry} publication.scope`,
      `PB-01 ${entry} publication.channels`,
      `PB-01 ${entry} publication.term`,
    ]);
    const empty = examplePublication({ scope: "none", channels: "[]", term: "{}" });
    expect(judge(exampleEntry({ publication: empty }))).toHaveLength(3);
  });
});

describe("RP-01", () => {
  it("asks for a basis where none is named", () => {
    expect(judge(exampleEntry({ repair: "{ repairable: false }" }))).toEqual([`RP-01 ${entry} repair.basis`]);
    expect(judge(exampleEntry({ repair: exampleRepair({ repairable: "true" }) }))).toEqual([]);
  });
});

describe("RP-03", () => {
  it("looks at the fee of an entry too", () => {
    expect(judge(exampleEntry({ repair: exampleRepair({ feeYuan: "1" }) }))).toEqual([`RP-03 ${entry} repair.feeYuan`]);
    expect(judge(exampleEntry({ repair: exampleRepair({ feeYuan: "0" }) }))).toEqual([]);
  });
});

describe("PB-03", () => {
  const personal = { subjects: "[legal-person, profession]", profession: "auditing", personal: examplePersonal };
  const publication = (more: string) => examplePublication().replace(/ }$/, `, ${more} }`);

  it("is content with consent, or with a State Council decision beside the publication", () => {
    expect(judge(exampleEntry({ ...personal, publication: publication("consentRequired: true") }))).toEqual([]);
    const decision = `basis: [{ instrument: ex-state-council-decision, article: "2", role: personal-publication, weight: operative }]`;
    expect(judge(exampleEntry({ ...personal, publication: publication(decision) }))).toEqual([]);
  });

  it("asks for a basis where none is named, and not where nothing is published", () => {
    expect(judge(exampleEntry(personal))).toEqual([`PB-03 ${entry} publication.basis`]);
    expect(judge(exampleEntry({ ...personal, publication: "{ publishable: false }" }))).toEqual([]);
  });
});

describe("SH-03", () => {
  it("asks who collects what is shared, and not what is not", () => {
    expect(judge(exampleEntry({ collectedBy: null }))).toEqual([`SH-03 ${entry} collectedBy`]);
    expect(findings(exampleEntry({ collectedBy: null }))[0]?.message.zh).toContain("没有写明由哪个部门采集");
    const kept = "{ shareable: false, exception: privacy }";
    expect(judge(exampleEntry({ collectedBy: null, sharing: kept, publication: "{ publishable: false }" }))).toEqual(
      [],
    );
  });
});

describe("what an entry does not state", () => {
  const silent = { polarity: null, subjects: "[]", recognition: null, severity: null, repair: null };
  const asked = (files: Parameters<typeof judge>[0]) => judge(files).filter((each) => /^P[IR]-01/.test(each));

  it("is an error where silence is the author’s: nobody knows what protects its subjects", () => {
    expect(asked(exampleEntry(silent))).toEqual([`PI-01 ${entry} subjects`, `PR-01 ${entry} polarity`]);
  });

  it("is no answer where the source is silent and the entry says so", () => {
    const edition = exampleFile("edition", { nature: "transcription" });
    const files = exampleEntry({ ...silent, unknown: "[polarity, subjects]" });
    expect(asked({ ...files, "national/information/ex-2026/edition.yaml": edition })).toEqual([
      `PI-01 cannot-say ${entry} subjects`,
      `PR-01 cannot-say ${entry} polarity`,
    ]);
  });
});
