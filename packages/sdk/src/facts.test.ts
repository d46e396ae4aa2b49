import { absenceOf } from "@mulu/engine";
import type { LegalBasis, PublishedEntry, Text } from "@mulu/schema";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

/** Facets as they were read, a copy of some rows beside this test: what the catalogs say must be what was read. */
interface Facet {
  state: "stated" | "none-stated" | "by-reference" | "forbidden";
  zh: string;
}

interface Row {
  instrument: string;
  level: string;
  cites: readonly { article: string; paragraph: number | null; item: number | null; role: string }[];
  item: Text;
  polarity: string;
  subjects: readonly string[];
  trigger: Text | null;
  collector: Facet;
  record: Facet;
  share: Facet & { platforms: readonly string[]; receivers: { zh: string } | null };
  publish: Facet & {
    channels: readonly string[];
    term: string | null;
    within: string | null;
    withinUnit?: string | null;
    naturalPersons: string;
  };
  retain: Facet & { period: string | null };
  list: { zh: string; exit: string } | null;
  repair: { zh: string } | null;
  objection: { zh: string } | null;
}

const file = new URL("testing/information-items.json", import.meta.url);
const { rows, ...read } = JSON.parse(readFileSync(file, "utf8")) as { rows: Row[] } & Record<string, string>;

const entries = mulu.set.all("entry").filter(({ edition }) => edition === "national/information/statutory-2026");

/** The one entry of an item: by its title, which may name the law where several laws have the same. */
function entryOf({ item, instrument }: Row): PublishedEntry {
  const found = entries.filter(
    ({ title, basis }) =>
      (title.zh === item.zh || title.zh.startsWith(`${item.zh}（`)) &&
      basis.some((each) => mulu.set.instrument(each.instrument)?.title.zh === instrument),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${item.zh}: ${String(found.length)} entries`);
  return only;
}

const word = (entry: PublishedEntry, field: string): string | undefined => absenceOf(mulu.set, entry, field)?.word;

/** A facet is a value where the text states it, and one of the two words of a text that was read where it does not. */
function expectFacet(entry: PublishedEntry, field: keyof PublishedEntry, { state, zh }: Facet): void {
  if (state === "stated" || state === "forbidden") {
    expect(entry[field], field).toBeDefined();
    expect(word(entry, field), field).toBeUndefined();
    return;
  }
  expect(entry[field], field).toBeUndefined();
  expect(word(entry, field), field).toBe(state);
  if (state === "by-reference") expect(absenceOf(mulu.set, entry, field)?.reference?.words.zh).toBe(zh);
}

/** Whatever is published must rest on a clause the facts cite; `publish` clauses in the role of publication. */
function clausesOf(bases: readonly LegalBasis[], role: string): string[] {
  return bases
    .filter((basis) => basis.role === role)
    .map(({ article, paragraph, item }) => [article, paragraph ?? null, item ?? null].join("/"));
}

const everyBasis = ({ basis, sharing, publication, retention }: PublishedEntry): LegalBasis[] => [
  ...basis,
  ...(sharing?.basis ?? []),
  ...(publication?.basis ?? []),
  ...(retention?.basis ?? []),
];

const roles: Readonly<Record<string, string>> = {
  ...{ record: "inclusion", list: "inclusion", grading: "inclusion", retain: "inclusion", duty: "inclusion" },
  ...{ commitment: "inclusion", share: "sharing", publish: "publication", measure: "measure", use: "measure" },
  ...{ incentive: "measure", repair: "safeguard", objection: "safeguard", privacy: "safeguard", consent: "safeguard" },
};

describe.each(rows.map((row) => [row.item.zh, row] as const))("the entry of %s", (_, row) => {
  it("is worth what its source is worth", () => {
    const { provenance } = entryOf(row);
    expect(provenance).toMatchObject({ status: read["status"], source: read["source"], verified: read["verified"] });
    expect(["medium", read["confidence"]]).toContain(provenance.confidence);
    expect(provenance.fields?.["polarity"]).toMatchObject({ status: "inferred", confidence: "medium" });
  });

  it("says of whom and of what conduct it is", () => {
    const entry = entryOf(row);
    expect(entry.subjects).toEqual(row.subjects);
    expect(entry.polarity).toBe(row.polarity);
    // The English keeps to the vocabulary of the catalogs (one-term.test.ts), whoever read the clause.
    if (row.trigger) expect(entry.conduct?.zh).toBe(row.trigger.zh);
    else expect(entry.conduct).toBeUndefined();
    if (row.subjects.length === 0) expect(word(entry, "subjects")).toBe("none-stated");
  });

  it("says who collects it and where it is recorded", () => {
    const entry = entryOf(row);
    expectFacet(entry, "collectedBy", row.collector);
    expectFacet(entry, "recordedIn", row.record);
    if (row.collector.state === "stated") expect(entry.collectedBy?.[0]?.title?.zh).toBe(row.collector.zh);
    if (row.record.state === "stated") expect(entry.recordedIn?.zh).toBe(row.record.zh);
  });

  it("says whom it is shared with, and by which way", () => {
    const entry = entryOf(row);
    expectFacet(entry, "sharing", row.share);
    if (row.share.state !== "stated") return;
    expect(entry.sharing).toMatchObject({ shareable: true, method: { zh: row.share.zh } });
    expect(entry.sharing?.receivers?.zh).toBe(row.share.receivers?.zh);
    for (const hub of ["ncisp", "necips"]) {
      const isNamed = row.share.platforms.includes(hub);
      expect(entry.sharing?.route?.some(({ via }) => via === hub) ?? false).toBe(isNamed);
    }
  });

  it("says where, how long and within what time it is published, and of persons only where the text does", () => {
    const entry = entryOf(row);
    expectFacet(entry, "publication", row.publish);
    const isPersonal = everyBasis(entry).some(({ role }) => role === "personal-publication");
    const mayBe = row.publish.naturalPersons === "stated" && ["law", "administrative-regulation"].includes(row.level);
    expect(isPersonal).toBe(mayBe && row.publish.state === "stated");
    if (row.publish.state === "forbidden") expect(entry.publication?.publishable).toBe(false);
    if (row.publish.state !== "stated") return;
    const { publication } = entry;
    expect(publication).toMatchObject({ publishable: true, method: { zh: row.publish.zh } });
    expect(publication?.channels?.includes("necips") ?? false).toBe(row.publish.channels.includes("necips"));
    expect(publication?.term?.min ?? publication?.term?.max ?? null).toBe(row.publish.term);
    expect(publication?.within?.duration ?? null).toBe(row.publish.within);
    if (row.publish.within !== null)
      expect(publication?.within?.calendar).toBe(row.publish.withinUnit === "working-day" ? "working" : "calendar");
  });

  it("says how long it is kept, how it is repaired and where to object", () => {
    const entry = entryOf(row);
    expectFacet(entry, "retention", row.retain);
    if (row.retain.state === "stated") expect(entry.retention?.text?.zh).toBe(row.retain.zh);
    const exit = row.list && !row.list.exit.startsWith("none-stated") ? row.list.exit : undefined;
    expect(entry.repair?.methods?.zh).toBe(row.repair?.zh ?? exit);
    expect(entry.objection?.channel?.zh).toBe(row.objection?.zh);
    if (!row.repair && exit === undefined) expect(word(entry, "repair")).toBe("none-stated");
    if (!row.objection) expect(word(entry, "objection")).toBe("none-stated");
  });

  it("cites every clause that was read, in its role, and none besides", () => {
    const bases = everyBasis(entryOf(row));
    for (const role of new Set(Object.values(roles))) {
      const cited = row.cites
        .filter((cite) => roles[cite.role] === role)
        .map(({ article, paragraph, item }) => [article, paragraph, item].join("/"));
      expect([...new Set(clausesOf(bases, role))].sort(), role).toEqual([...new Set(cited)].sort());
    }
  });
});

describe("the statutory entries", () => {
  it("name no clause in the role of publishing persons that the facts do not give them", () => {
    const personal = entries.filter((entry) => everyBasis(entry).some(({ role }) => role === "personal-publication"));
    expect(personal.length).toBeGreaterThan(10);
    expect(personal.every(({ publication }) => publication?.publishable === true)).toBe(true);
  });

  it("leave unknown only what was not read", () => {
    const unknown = entries.flatMap((entry) => entry.unknown ?? []);
    expect(unknown.length).toBeLessThan(40);
  });
});
