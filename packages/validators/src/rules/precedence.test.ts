import { describe, expect, it } from "vitest";

import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleLocalEntry,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import { codes, judge } from "../testing/judge.js";

const none = { basis: "[]" };
const resting = (instrument: string, role: string) => ({ basis: exampleBasis(instrument, role) });

describe("one mistake gives one finding", () => {
  it.each([
    ["a national entry", exampleEntry(none)],
    ["a local entry", exampleLocalEntry(none)],
    ["a measure of 2022", exampleMeasure(none, examplePaths.measure2022)],
    ["a measure of 2026", exampleMeasure(none)],
    ["a management measure", exampleMeasure({ ...none, type: "key-supervision", effect: "management" })],
    ["a local measure", exampleMeasure(none, examplePaths.localMeasure)],
    ["a list", exampleList({ fieldBasis: "[]" })],
    ["a list without an instrument", exampleList({ setBy: null })],
  ])("no basis at all is LB-01 alone: %s", (_what, files) => expect(codes(files)).toEqual(["LB-01"]));

  it("a supporting basis is no basis, and that is all there is to say", () => {
    const files = exampleEntry({ basis: `\n  - { instrument: ex-normative, role: inclusion, weight: supporting }` });
    expect(codes(files)).toEqual(["LB-01"]);
  });

  it("a local entry on a notice alone lacks a local regulation (LB-08); beside one, the notice is too low (LB-02)", () => {
    expect(codes(exampleLocalEntry(resting("ex-normative", "inclusion")))).toEqual(["LB-08"]);
    const both = exampleBasis("ex-local-reg", "inclusion") + exampleBasis("ex-normative", "inclusion");
    expect(codes(exampleLocalEntry({ basis: both }))).toEqual(["LB-02"]);
  });

  it("a national entry on a local regulation and a notice hears of the notice only", () => {
    const both = exampleBasis("ex-local-reg", "inclusion") + exampleBasis("ex-normative", "inclusion");
    expect(codes(exampleEntry({ basis: both }))).toEqual(["LB-02"]);
  });

  it("a national measure or list on local regulations alone is LB-07’s", () => {
    expect(codes(exampleMeasure(resting("ex-local-reg", "measure")))).toEqual(["LB-07"]);
    expect(codes(exampleList({ fieldBasis: exampleBasis("ex-local-reg", "list-field") }))).toEqual(["LB-07"]);
  });

  it("a local measure without a local regulation is MS-10’s, whatever its effect and its basis", () => {
    for (const instrument of ["ex-law", "ex-central-policy", "ex-normative", "opinion-2025"]) {
      expect(codes(exampleMeasure(resting(instrument, "measure"), examplePaths.localMeasure))).toEqual(["MS-10"]);
    }
  });

  it("a missing article is MS-06’s on a rights-reducing measure, and LB-03’s elsewhere", () => {
    const basis = exampleBasis("ex-law", "measure", null);
    expect(codes(exampleMeasure({ basis }))).toEqual(["MS-06"]);
    expect(codes(exampleMeasure({ basis, type: "key-supervision", effect: "management" }))).toEqual(["LB-03"]);
  });

  it("an undecided level is reported once, on the instrument, not on what rests on it", () => {
    const undecided = {
      "instruments/ex-undecided.yaml": exampleFile("instrument", {
        title: "{ zh: 示例部门文件, en: Example ministry document }",
        level: "needs-ruling",
        issuer: "ex-ministry",
      }),
    };
    expect(judge(undecided)).toEqual([]);
    const relying = {
      ...exampleEntry(resting("ex-undecided", "inclusion")),
      ...exampleMeasure(resting("ex-undecided", "measure")),
      ...exampleList({ setBy: "{ instrument: ex-undecided }", fieldBasis: exampleBasis("ex-undecided", "list-field") }),
    };
    expect(judge({ ...undecided, ...relying })).toEqual(["LB-06 instruments/ex-undecided level"]);
  });

  it("a draft is no basis, of whatever level it would be", () => {
    expect(codes(exampleMeasure(resting("ex-draft", "measure")))).toEqual(["LB-05"]);
  });
});

describe("policy as basis since 2025", () => {
  const policy = resting("ex-central-policy", "measure");
  const opinion = resting("opinion-2025", "measure");
  const before = exampleMeasure(policy, examplePaths.measure2022);

  it("is MS-04 for a new measure, MS-13 for one carried over", () => {
    expect(codes(exampleMeasure(policy))).toEqual(["MS-04"]);
    expect(codes({ ...before, ...exampleMeasure(policy) })).toEqual(["MS-13"]);
  });

  it("carried over, but resting on a department rule, is MS-04: that was never enough", () => {
    expect(codes({ ...before, ...exampleMeasure(resting("ex-department-rule", "measure")) })).toEqual(["MS-04"]);
  });

  it("is MS-14 when it is the opinion itself, in an area it names", () => {
    expect(codes(exampleMeasure({ ...opinion, area: "awards" }))).toEqual(["MS-14"]);
    expect(codes({ ...before, ...exampleMeasure({ ...opinion, area: "awards" }) })).toEqual(["MS-14"]);
    expect(codes(exampleMeasure({ ...opinion, area: "other" }))).toEqual(["MS-04"]);
    expect(codes(exampleMeasure(opinion))).toEqual(["MS-04"]);
  });

  it("is nothing beside a law", () => {
    const basis = exampleBasis("opinion-2025", "measure") + exampleBasis("ex-law", "measure");
    expect(codes(exampleMeasure({ basis, area: "awards" }))).toEqual([]);
  });

  it("is no fault of a measure that does not act", () => {
    for (const status of ["candidate", "needs-basis", "needs-rebasing", "suspended", "abolished"]) {
      expect(codes(exampleMeasure({ ...policy, status }))).toEqual([]);
    }
  });

  it("suffices for a management measure", () => {
    expect(codes(exampleMeasure({ ...policy, type: "key-supervision", effect: "management" }))).toEqual([]);
  });
});

describe("the opinion of 2020 as basis", () => {
  const opinion = resting("gbf-2020-49", "measure");

  it("sets no measure itself: MS-06 in 2022, MS-04 in 2026", () => {
    expect(codes(exampleMeasure(opinion, examplePaths.measure2022))).toEqual(["MS-06"]);
    expect(codes(exampleMeasure(opinion))).toEqual(["MS-04"]);
  });

  it("may support inclusion of information", () => {
    expect(codes(exampleEntry(resting("gbf-2020-49", "inclusion")))).toEqual([]);
  });
});
