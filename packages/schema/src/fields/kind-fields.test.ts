import { describe, expect, it } from "vitest";

import { isMemberKind, localKinds, memberKinds, oneMoreOf, tableKinds, versionedKinds } from "../kind-lists.js";
import { documentKinds, kinds } from "../kinds.js";
import { citingKinds, mainParts, reachField, restingKinds } from "./kind-fields.js";

describe("what kinds have in common, by their fields", () => {
  it("is that they rest on clauses of their own", () => {
    expect(restingKinds).toEqual(["entry", "measure", "incentive", "protection"]);
  });

  it("is that they may cite, in whatever field: a docket in its lines, a list where a text points elsewhere", () => {
    expect(citingKinds).toEqual(expect.arrayContaining([...restingKinds, "docket", "list", "edition"]));
    expect(citingKinds).not.toContain("indicator");
    expect(citingKinds).not.toContain("instrument");
  });

  it("is the field that names whom they reach", () => {
    expect(reachField("measure")?.name).toBe("targets");
    expect(reachField("list")?.name).toBe("subjects");
    expect(reachField("docket")).toBeUndefined();
  });

  it("is what they do not stand without", () => {
    expect(mainParts("entry")).toEqual(["inclusion"]);
    expect([...mainParts("list")].sort()).toEqual(["list-field", "setBy"]);
    // The basis of a commitment is that of the certificate: the matter stands by the document that provides for it.
    expect(mainParts("commitment")).toEqual(["setBy"]);
    expect(mainParts("edition")).toEqual([]);
  });

  it("is that they come in versions, that regions have their own, and what one more does to people", () => {
    expect(versionedKinds).toEqual(["edition", "list", "repair-rule", "record-format"]);
    expect(localKinds).toEqual([...memberKinds, "list", "evaluation"]);
    expect(oneMoreOf("protection")).toBe("narrows");
    expect(oneMoreOf("repair-rule")).toBe("cannot-say");
    expect(oneMoreOf("region")).toBe("none");
    const silent = memberKinds.filter((kind) => kinds[kind].oneMore === undefined);
    expect(silent.length).toBeGreaterThan(0);
    for (const kind of silent) expect(oneMoreOf(kind)).toBe("cannot-say");
  });

  it("is that a table holds them, or that their row says why none does", () => {
    expect(tableKinds).toEqual(memberKinds);
    const silent = documentKinds.filter((kind) => !isMemberKind(kind) && kinds[kind].noTable === undefined);
    expect(silent).toEqual([]);
  });
});
