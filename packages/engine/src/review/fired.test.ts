import type { Finding } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, edition, measure } from "@mulu/fixtures";
import { findingFingerprint } from "./finding-key.js";
import { firedBetween } from "./fired.js";

const own = edition("national/measures/ex-2026");
const [law, other] = [basis("ex-law"), basis("ex-other")];
const setOf = (...bases: (typeof law)[]): CatalogSet =>
  new CatalogSet([own, measure(own.id, "ex-ban", { basis: bases })]);

const finding = (at: number, facts: Partial<Finding> = {}): Finding => ({
  ...{ rule: "EX-01", severity: "error", verdict: "fail", subject: `${own.id}/ex-ban` },
  ...{ file: `catalogs/${own.id}/ex-ban.yaml`, path: ["basis", at, "article"] },
  ...{ messageId: "example.fault", params: { at: [at] }, message: { zh: "示例", en: "Example" }, cites: [] },
  ...facts,
});
const alike = { moved: new Map<string, string>(), earlier: new Map<string, string>() };
const states = (of: readonly { state: string }[]): string[] => of.map(({ state }) => state);

describe("a finding", () => {
  it("is the same when the rows above it move, and another where it speaks of another row", () => {
    const one = findingFingerprint(setOf(law, other), finding(1));
    expect(findingFingerprint(setOf(other, law), finding(0))).toBe(one);
    expect(findingFingerprint(setOf(law, other), finding(0))).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{12}$/);
  });

  it("fires where nothing like it was, and falls silent where nothing like it is", () => {
    const [before, after] = [setOf(law, other), setOf(other, law)];
    const found = firedBetween({ set: before, findings: [finding(0)] }, { set: after, findings: [finding(0)] }, alike);
    expect([states(found.fires), states(found.silent), found.same]).toEqual([["error"], ["error"], 0]);
    const moved = firedBetween({ set: before, findings: [finding(0)] }, { set: after, findings: [finding(1)] }, alike);
    expect([moved.fires, moved.silent, moved.same]).toEqual([[], [], 1]);
  });

  it("that says another value at the same place is no new one; one of another weight has turned", () => {
    const set = setOf(law);
    const now = finding(0, { params: { count: 3 } });
    const same = firedBetween({ set, findings: [finding(0)] }, { set, findings: [now] }, alike);
    expect([same.fires, same.same]).toEqual([[], 1]);
    const accepted = finding(0, { accepted: { zh: "示例", en: "Example" } });
    const turned = firedBetween({ set, findings: [finding(0)] }, { set, findings: [accepted] }, alike);
    expect(turned.turned).toMatchObject([{ state: "accepted", was: "error" }]);
    expect([turned.fires, turned.silent]).toEqual([[], []]);
  });

  it("counts twice where it stands twice", () => {
    const set = setOf(law);
    const found = firedBetween({ set, findings: [finding(0)] }, { set, findings: [finding(0), finding(0)] }, alike);
    expect([found.fires.length, found.same]).toEqual([1, 1]);
  });

  it("that moved along a tombstone, or was said of the version before, is not new", () => {
    const set = setOf(law);
    const old = finding(0, { subject: "national/measures/ex-2025/ex-ban" });
    const before = new CatalogSet([
      edition("national/measures/ex-2025"),
      measure("national/measures/ex-2025", "ex-ban", { basis: [law] }),
    ]);
    const moved = new Map([[old.subject, finding(0).subject]]);
    const found = firedBetween({ set: before, findings: [old] }, { set, findings: [finding(0)] }, { ...alike, moved });
    expect([found.fires, found.silent]).toEqual([[], []]);
    const earlier = new Map([[finding(0).subject, old.subject]]);
    const both = { set: before, findings: [old] };
    const next = firedBetween(both, { set, findings: [finding(0)] }, { ...alike, earlier });
    expect([next.fires.length, next.carried.length, next.silent.length]).toEqual([0, 1, 1]);
  });
});
