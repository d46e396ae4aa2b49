import { absenceOf } from "@mulu/engine";
import type { BasisRole, LegalBasis, PublishedEntry } from "@mulu/schema";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

/*
 * What each clause was read to do, as the three readings of 2026-11-27 have it (horizontal-rules, local-clauses,
 * information-items): an entry that says a clause records, where it was read to share, is wrong about the law.
 */

/** What a clause does, as it was read, and the roles in which an entry may cite it. */
const roles: Readonly<Record<string, readonly BasisRole[]>> = {
  record: ["inclusion"],
  list: ["inclusion"],
  grading: ["inclusion"],
  commitment: ["inclusion"],
  retain: ["inclusion"],
  // What an authority must do for the subject protects it; any other duty only supports what is recorded.
  duty: ["inclusion", "safeguard"],
  share: ["sharing"],
  publish: ["publication", "personal-publication"],
  measure: ["measure"],
  use: ["measure"],
  incentive: ["measure", "incentive"],
  repair: ["safeguard"],
  objection: ["safeguard"],
  privacy: ["safeguard"],
  consent: ["safeguard"],
};

const read = new Map<string, readonly string[]>();
const lines = readFileSync(new URL("testing/clause-roles.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
for (const line of lines) {
  const [of = "", instrument = "", clause = "", acts = ""] = line.split("\t");
  read.set([of, instrument, clause].join(" "), acts.split(","));
}

const clauseOf = ({ article, paragraph, item }: LegalBasis): string =>
  [article, paragraph ?? "", item ?? ""].join("/").replace(/\/+$/, "");

/** What a clause was read to do for an entry: for its kind, for every kind, or, where neither says, for any. */
function actsOf(kinds: readonly string[], basis: LegalBasis): readonly string[] {
  const of = (kind: string): readonly string[] => read.get([kind, basis.instrument, clauseOf(basis)].join(" ")) ?? [];
  const own = kinds.flatMap(of);
  if (own.length > 0) return own;
  const where = ` ${basis.instrument} ${clauseOf(basis)}`;
  return [...read].flatMap(([key, acts]) => (key.endsWith(where) ? [...acts] : []));
}

const basesOf = ({ basis, sharing, publication, retention }: PublishedEntry): LegalBasis[] =>
  [basis, sharing?.basis, publication?.basis, retention?.basis].flatMap((bases) => bases ?? []);

/** Clauses that stand in a role in which they were not read; what was not read article by article is not judged. */
function misread(entry: PublishedEntry, kinds: readonly string[]): string[] {
  return basesOf(entry).flatMap((basis) => {
    const acts = actsOf(kinds, basis);
    const may = acts.flatMap((act) => roles[act] ?? []);
    return acts.length === 0 || may.includes(basis.role)
      ? []
      : [
          `${entry.id}: ${basis.instrument} ${clauseOf(basis)} is cited for ${basis.role}, and was read to ${acts.join(", ")}`,
        ];
  });
}

const entries = mulu.set.all("entry");
const nationalOf = (year: string): PublishedEntry[] =>
  entries.filter(({ edition }) => edition === `national/information/${year}`);
const statutory = entries.filter(({ edition }) => edition === "national/information/statutory-2026");
const local = entries.filter(
  ({ edition, provenance }) => edition?.startsWith("local/") === true && provenance.source === "local-clauses",
);

describe("an entry cites a clause for what the clause does", () => {
  it.each(["2021", "2022", "2024"])("in the national edition of %s", (year) => {
    const wrong = nationalOf(year).flatMap((entry) =>
      misread(entry, [entry.id.split("/").at(-1) ?? "", "all", "statutory"]),
    );
    expect(wrong).toEqual([]);
  });

  it("in the compilation of statutes", () => {
    expect(statutory.length).toBeGreaterThan(300);
    expect(statutory.flatMap((entry) => misread(entry, ["statutory"]))).toEqual([]);
  });

  it("in the compilations of local regulations", () => {
    expect(local.length).toBeGreaterThan(1000);
    expect(local.flatMap((entry) => misread(entry, ["local"]))).toEqual([]);
  });
});

it("a local entry without a clause that records says so", () => {
  const isRecorded = ({ basis }: PublishedEntry): boolean =>
    basis.some(({ role, weight }) => role === "inclusion" && weight === "operative");
  const silent = local.filter((entry) => !isRecorded(entry));
  expect(silent.length).toBeGreaterThan(100);
  expect(silent.filter((entry) => absenceOf(mulu.set, entry, "basis")?.word !== "none-stated")).toEqual([]);
});

it("an entry holds on the days of its clauses, whatever the day on which this project compiled it", () => {
  const compiled = mulu.edition("local/510100/information/compilation-2026").dates?.compiled;
  expect(compiled).toBe("2026-11-27");
  const asked = local.filter(({ regionCode }) => regionCode === "510100");
  const held = asked.filter(({ id }) => mulu.state(id, "2026-11-20").is === "in-force");
  expect(held.length).toBeGreaterThan(asked.length * 0.9);
  const early = mulu.inForce({ region: "510100", on: "2026-11-20" }).items;
  expect(early.filter(({ document }) => document.regionCode === "510100").length).toBeGreaterThan(100);
});

it("a regulation of a region is of the local layer", () => {
  const regional = mulu.set.all("instrument").filter(({ region }) => region !== undefined && region !== "100000");
  expect(regional.length).toBeGreaterThan(800);
  expect(regional.filter(({ layer }) => layer !== "local").map(({ id }) => id)).toEqual([]);
  expect(mulu.set.instrument("company-law")?.layer).toBe("national");
});

it("one rule of one place is one protection", () => {
  const seen = new Map<string, string>();
  const doubled: string[] = [];
  for (const { id, edition, title, basis } of mulu.set.all("protection")) {
    const key = JSON.stringify([edition, title.zh, basis.map((each) => [each.instrument, clauseOf(each)]).sort()]);
    if (seen.has(key)) doubled.push(`${seen.get(key) ?? ""} ${id}`);
    seen.set(key, id);
  }
  expect(doubled).toEqual([]);
});
