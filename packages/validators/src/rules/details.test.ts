import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleLocalEntry,
  exampleMeasure,
} from "../examples.js";
import { judge } from "../testing/judge.js";

const entry = "national/information/ex-2026/ex-entry";

describe("LB-03", () => {
  const unnumbered = {
    "instruments/ex-unnumbered.yaml": exampleFile("instrument", {
      title: "{ zh: 示例无文号规章, en: Example rule without number }",
      level: "department-rule",
      issuer: "ex-ministry",
    }),
  };

  it("asks for the number of an instrument only where something rests on it", () => {
    expect(judge(unnumbered)).toEqual([]);
    const relying = exampleList({ setBy: "{ instrument: ex-unnumbered }" });
    expect(judge({ ...unnumbered, ...relying })).toEqual(["LB-03 instruments/ex-unnumbered number"]);
  });
});

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
        publication: "{ publishable: true, scope: on-request, channels: [department-portal], term: { max: P3Y } }",
      },
      "national/information/ex-2026/ex-base.yaml",
    );
    expect(judge(narrowing("publication: { scope: public }", onRequest))).toEqual([
      `LB-11 ${id} narrows.publication.scope`,
    ]);
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
    expect(judge(exampleEntry({ publication: "{ publishable: true }" }))).toEqual([
      `PB-01 ${entry} publication.scope`,
      `PB-01 ${entry} publication.channels`,
      `PB-01 ${entry} publication.term`,
    ]);
  });
});

describe("PB-03", () => {
  const personal = { subjects: "[legal-person, profession]" };
  const publication = (more: string) =>
    `{ publishable: true, scope: public, channels: [credit-china], term: { max: P1Y }, ${more} }`;

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

describe("LS-11", () => {
  it("takes a period for a condition of time, and asks others for their kind", () => {
    const removal = "\n  - { zh: 示例满期, en: Example period, after: P1Y }\n  - { zh: 示例其他, en: Example other }";
    expect(judge(exampleList({ removal }))).toEqual(["LS-11 national/lists/ex-list/2022 removal.1.kind"]);
  });
});

describe("LS rules on other lists", () => {
  it("do not ask a register of abnormal operation for a category of harm or remedies", () => {
    const changes = { kind: "abnormal-register", harm: null, removal: null, removalProcedure: null, remedies: null };
    expect(judge(exampleList(changes))).toEqual([]);
  });
});

describe("MS-02", () => {
  const ban = { title: "{ zh: 示例限制参评, en: Example limit }", effect: "management" };

  it("accepts a recorded reason (Q-18)", () => {
    const effectReason = "{ zh: 只影响排序, en: Affects ranking only }";
    expect(judge(exampleMeasure({ ...ban, effectReason }))).toEqual([]);
    expect(judge(exampleMeasure(ban))).toEqual(["MS-02 national/measures/ex-2026/ex-measure effect"]);
  });
});

describe("ID-03", () => {
  const rule = (changes: Record<string, string>) =>
    exampleFile("instrument", {
      title: "{ zh: 示例重订办法, en: Example remade rule }",
      level: "department-rule",
      issuer: "ex-ministry",
      ...changes,
    });

  it("lets a rule be made anew under its old title, told apart by number or succession", () => {
    const numbered = {
      "instruments/ex-a.yaml": rule({ number: "第1号" }),
      "instruments/ex-b.yaml": rule({ number: "第2号" }),
    };
    expect(judge(numbered)).toEqual([]);
    const succeeding = {
      "instruments/ex-a.yaml": rule({ repealed: "{ on: 2020-01-01, by: ex-b }" }),
      "instruments/ex-b.yaml": rule({}),
    };
    expect(judge(succeeding)).toEqual([]);
  });

  it("takes two instruments of one title for one when nothing tells them apart", () => {
    const files = { "instruments/ex-a.yaml": rule({ number: "第1号" }), "instruments/ex-b.yaml": rule({}) };
    expect(judge(files)).toEqual(["ID-03 instruments/ex-b title.zh"]);
  });

  it("lets versions of a list and editions of a catalog bear one name", () => {
    expect(judge({ ...exampleList(), ...exampleList({}, "2026") })).toEqual([]);
    expect(judge({ ...exampleEntry(), ...exampleEntry({}, "national/information/ex-2022/ex-entry.yaml") })).toEqual([]);
  });
});

describe("ID-06", () => {
  const region = (changes: Record<string, string | null>) => exampleFile("region", changes);

  it("holds a code against its level and its parent", () => {
    const files = {
      "regions/370300.yaml": region({ level: "province" }),
      "regions/441300.yaml": region({ level: "prefecture", parent: `"370000"` }),
      "regions/510000.yaml": region({ level: "province", parent: null }),
    };
    expect(judge(files)).toEqual([
      "ID-06 regions/370300 level",
      "ID-06 regions/441300 parent",
      "ID-06 regions/510000 parent",
    ]);
  });

  it("refuses a region on a law, and a supplement of a region nobody knows", () => {
    const law = exampleFile("instrument", {
      title: "{ zh: 示例区域法, en: Example regional law }",
      region: `"370000"`,
    });
    const edition = exampleFile("edition", { title: "{ zh: 示例不明补充, en: Example lost supplement }" });
    expect(
      judge({ "instruments/ex-regional.yaml": law, "local/990000/information/ex-2026/edition.yaml": edition }),
    ).toEqual(["ID-06 instruments/ex-regional region", "ID-06 local/990000/information/ex-2026 "]);
  });
});

describe("ID-07", () => {
  it("compares durations by length, and dates by the calendar", () => {
    expect(judge(exampleMeasure({ duration: "{ min: P3Y, max: P12M }" }))).toEqual([
      "ID-07 national/measures/ex-2026/ex-measure duration.max",
    ]);
    expect(judge(exampleMeasure({ duration: "{ min: P12M, max: P1Y }" }))).toEqual([]);
    expect(judge(exampleList({ inForce: "{ from: 2022-03-01, to: 2022-02-28 }" }))).toEqual([
      "ID-07 national/lists/ex-list/2022 inForce.to",
    ]);
  });
});

describe("PS-16", () => {
  it("lets nothing call itself official whose edition is not", () => {
    const provenance = "{ status: official, confidence: high, verified: 2026-01-01 }";
    expect(judge(exampleEntry({ provenance }))).toEqual([`PS-16 ${entry} provenance.status`]);
    const claiming = exampleFile("edition", { title: "{ zh: 示例官方目录, en: Example }" });
    expect(judge({ "national/information/ex-claim/edition.yaml": claiming })).toEqual([
      "PS-16 national/information/ex-claim title.zh",
    ]);
    const denying = exampleFile("edition", { title: "{ zh: 示例非官方目录, en: Example }" });
    expect(judge({ "national/information/ex-claim/edition.yaml": denying })).toEqual([]);
  });
});
