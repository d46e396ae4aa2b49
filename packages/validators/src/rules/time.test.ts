import { describe, expect, it } from "vitest";

import { exampleBasis, exampleList, exampleMeasure, examplePaths } from "../examples/files.js";
import { codes, judge } from "../testing/judge.js";

const onPolicy = { basis: exampleBasis("ex-central-policy", "measure") };

describe("a measure resting on a central policy document", () => {
  it("passes in an edition of 2022", () => {
    expect(judge(exampleMeasure(onPolicy, examplePaths.measure2022))).toEqual([]);
  });

  it("fails in an edition of 2026", () => {
    expect(judge(exampleMeasure(onPolicy))).toEqual(["MS-04 national/measures/ex-2026/ex-measure basis.0.instrument"]);
  });

  it("fails in the edition of 2022 too when that is judged by the law of today", () => {
    expect(codes(exampleMeasure(onPolicy, examplePaths.measure2022), "2026-01-01")).toEqual(["MS-04"]);
  });

  it("is judged by the new law from the day of the opinion, not a day before", () => {
    const files = exampleMeasure(onPolicy, examplePaths.measure2022);
    expect(codes(files, "2025-03-20")).toEqual([]);
    expect(codes(files, "2025-03-21")).toEqual(["MS-04"]);
  });

  it("is judged by neither rule before the opinion of 2020", () => {
    const files = exampleMeasure({ basis: exampleBasis("ex-normative", "measure") }, examplePaths.measure2022);
    expect(codes(files, "2020-12-06")).toEqual([]);
    expect(codes(files, "2020-12-07")).toEqual(["MS-03"]);
  });
});

describe("a list standard set by a department rule for the time being", () => {
  it("passed from 2020 on with a reason, and failed without", () => {
    expect(judge(exampleList())).toEqual([]);
    expect(judge(exampleList({ interimReason: null }))).toEqual(["LS-04 national/lists/ex-list/2022 interimReason"]);
  });

  it("needs no reason since 2025, when the department rule became the duty", () => {
    expect(judge(exampleList({ interimReason: null }, "2026"))).toEqual([]);
  });

  it("set by a law, needs a department rule since 2025: an old list by warning, a new one by error", () => {
    const byLaw = { setBy: `{ instrument: ex-law, article: "3" }` };
    expect(judge(exampleList(byLaw))).toEqual([]);
    expect(judge(exampleList(byLaw), "2026-01-01")).toEqual([
      "LS-05 warning national/lists/ex-list/2022 setBy.instrument",
    ]);
    expect(judge(exampleList(byLaw, "2026"))).toEqual(["LS-05 national/lists/ex-list/2026 setBy.instrument"]);
  });
});

describe("the day of the 2025 opinion", () => {
  const day = "2025-03-21";

  it("is the first day on which a new list needs its department rule", () => {
    const byLaw = (from: string) =>
      exampleList({ setBy: "{ instrument: ex-law }", inForce: `{ from: ${from} }` }, "2026");
    expect(judge(byLaw(day))).toEqual(["LS-05 national/lists/ex-list/2026 setBy.instrument"]);
    expect(judge(byLaw("2025-03-20"))).toEqual([]);
  });

  it("is the first day on which an opinion as sole basis is a matter of level, not of directness", () => {
    const files = exampleMeasure({ basis: exampleBasis("gbf-2020-49", "measure") }, examplePaths.measure2022);
    expect(codes(files, "2025-03-20")).toEqual(["MS-06"]);
    expect(codes(files, day)).toEqual(["MS-04"]);
  });
});

describe("a basis", () => {
  const repealed = { basis: exampleBasis("ex-repealed", "measure") };

  it("is weighed on the edition’s day: repealed in 2020, it carries nothing in 2022", () => {
    expect(codes(exampleMeasure(repealed, examplePaths.measure2022))).toEqual(["LB-05"]);
  });

  it("carried what it carried while it stood; the day of repeal is the first day it is gone", () => {
    const files = exampleMeasure(repealed, examplePaths.measure2022);
    expect(codes(files, "2020-12-31")).toEqual(["LB-05"]);
    expect(codes(files, "2019-12-31")).toEqual([]);
  });
});
