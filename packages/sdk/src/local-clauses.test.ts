import { absenceOf, basisOf } from "@mulu/engine";
import type {
  PublishedDocument,
  PublishedEntry,
  PublishedIncentive,
  PublishedMeasure,
  PublishedProtection,
  RegionCode,
  Text,
} from "@mulu/schema";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

/** Twenty rows of the reading of local regulations, copied as they stand: the catalogs must say what was read. */
interface Facet {
  state: "stated" | "none-stated" | "by-reference" | "forbidden";
  zh: string;
}

interface MeasureFacet {
  type: string;
  zh: string;
  en: string;
  effect: string;
  min: string | null;
  max: string | null;
  durationState: "stated" | "none-stated" | "by-reference" | "permanent";
  discretion: "must" | "may" | "not-said";
  condition: { zh: string } | null;
  actor: Facet;
}

interface Row {
  row: number;
  region: RegionCode;
  instrumentId: string;
  cites: readonly { article: string; role: string }[];
  item: Text | null;
  kind: string;
  polarity: string;
  subjects: readonly string[];
  trigger: Text | null;
  collector: Facet;
  record: Facet;
  share: Facet & { platforms: readonly string[]; receivers: string | null };
  publish: Facet & {
    term: string | null;
    termBound?: string;
    within: string | null;
    withinUnit?: string;
    naturalPersons: string;
  };
  retain: Facet;
  measures: readonly MeasureFacet[];
  list: { zh: string } | null;
  repair: { zh: string } | null;
  objection: { zh: string } | null;
  forbids: { zh: string } | null;
}

const file = new URL("testing/local-clauses.json", import.meta.url);
const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: Row[] };

const word = (document: PublishedDocument, field: string): string | undefined =>
  absenceOf(mulu.set, document, field)?.word;

/** Whether a document of the region rests on a clause of the row. */
function isOf(row: Row, document: PublishedDocument): boolean {
  const articles = new Set(row.cites.map(({ article }) => article));
  return (
    document.regionCode === row.region &&
    basisOf(document).some(
      ({ instrument, article }) => instrument === row.instrumentId && article !== undefined && articles.has(article),
    )
  );
}

/** A title that several documents of an edition bear is told apart in brackets after it. */
const named = ({ title }: { title: Text }, zh: string): boolean => title.zh === zh || title.zh.startsWith(`${zh}（`);

function entryOf(row: Row): PublishedEntry {
  const { item } = row;
  const [only, ...more] = mulu.set.all("entry").filter((entry) => item && named(entry, item.zh) && isOf(row, entry));
  if (!only || more.length > 0) throw new Error(`row ${String(row.row)}: ${String(more.length)} more entries`);
  return only;
}

function consequenceOf(row: Row, { zh }: MeasureFacet): PublishedMeasure | PublishedIncentive {
  const [found] = [...mulu.set.all("measure"), ...mulu.set.all("incentive")].filter(
    (document) => named(document, zh) && isOf(row, document),
  );
  if (!found) throw new Error(`row ${String(row.row)}: nothing says ${zh}`);
  return found;
}

function protectionsOf(row: Row): PublishedProtection[] {
  return mulu.set.all("protection").filter((document) => isOf(row, document));
}

function expectFacet(entry: PublishedEntry, field: keyof PublishedEntry, { state, zh }: Facet): void {
  if (state === "stated" || state === "forbidden") {
    expect(entry[field], field).toBeDefined();
    expect(word(entry, field), field).toBeUndefined();
    return;
  }
  expect(entry[field], field).toBeUndefined();
  expect(word(entry, field), field).toBe(state);
  if (state === "by-reference" && zh !== "") {
    expect(absenceOf(mulu.set, entry, field)?.reference?.words.zh).toBe(zh);
  }
}

const informative = rows.flatMap((row) => (row.item ? [[row.item.zh, row] as const] : []));

describe.each(informative)("the entry of %s", (_, row) => {
  const entry = entryOf(row);

  it("says what it is and of whom, and calls the class of polarity inferred", () => {
    expect(entry).toMatchObject({ category: row.kind, polarity: row.polarity, subjects: row.subjects });
    expect(entry.conduct?.zh).toBe(row.trigger?.zh);
    expect(entry.provenance).toMatchObject({ status: "public-copy", confidence: "high", source: "local-clauses" });
    expect(entry.provenance.fields?.["polarity"]).toMatchObject({ status: "inferred", confidence: "medium" });
    if (row.subjects.length === 0) expect(word(entry, "subjects")).toBe("none-stated");
  });

  it("says who collects it, where it is recorded and how long it is kept", () => {
    expectFacet(entry, "collectedBy", row.collector);
    if (row.collector.state === "stated") expect(entry.collectedBy?.[0]?.title?.zh).toBe(row.collector.zh);
    // A name on a list is recorded in the list.
    expectFacet(
      entry,
      "recordedIn",
      row.list && row.record.state !== "stated" ? { state: "stated", zh: "" } : row.record,
    );
    if (row.record.state === "stated") expect(entry.recordedIn?.zh).toBe(row.record.zh);
    expectFacet(entry, "retention", row.retain);
    if (row.retain.state === "stated") expect(entry.retention?.text?.zh).toBe(row.retain.zh);
  });

  it("says whom it is shared with and by which platforms, those without a name in words only", () => {
    expectFacet(entry, "sharing", row.share);
    if (row.share.state !== "stated") return;
    expect(entry.sharing).toMatchObject({ shareable: true, method: { zh: row.share.zh } });
    expect(entry.sharing?.receivers?.zh).toBe(row.share.receivers ?? undefined);
    const via = entry.sharing?.route?.map((hop) => hop.via) ?? [];
    for (const platform of ["ncisp", "necips"]) {
      expect(via.includes(platform), platform).toBe(row.share.platforms.includes(platform));
    }
    const isLocal = row.share.platforms.some((platform) => /^(?:provincial|city)-platform$/.test(platform));
    expect(via.includes("local-platform")).toBe(isLocal);
  });

  it("says how it is published, for how long and within what time", () => {
    expectFacet(entry, "publication", row.publish);
    if (row.publish.state === "forbidden")
      expect(entry.publication).toMatchObject({ publishable: false, scope: "none" });
    if (row.publish.state !== "stated") return;
    const { term, termBound, within, withinUnit, naturalPersons } = row.publish;
    expect(entry.publication).toMatchObject({ publishable: true, method: { zh: row.publish.zh } });
    const longest = termBound === "minimum" ? undefined : (term ?? undefined);
    expect([entry.publication?.term?.min, entry.publication?.term?.max]).toEqual([term ?? undefined, longest]);
    const days =
      within === null
        ? undefined
        : { duration: within, calendar: withinUnit === "working-day" ? "working" : "calendar" };
    expect(entry.publication?.within).toEqual(days);
    const bases = entry.publication?.basis ?? [];
    const names = bases.some(({ role }) => role === "personal-publication");
    expect(names, "persons are published only where the text says so").toBe(naturalPersons === "stated");
  });

  it("says how to repair and to object", () => {
    expect((entry.repair?.procedure ?? entry.repair?.methods)?.zh).toBe(row.repair?.zh);
    expect(entry.objection?.channel?.zh).toBe(row.objection?.zh);
    if (!row.repair) expect(word(entry, "repair")).toBe("none-stated");
    if (!row.objection) expect(word(entry, "objection")).toBe("none-stated");
  });
});

const consequences = rows.flatMap((row) => row.measures.map((measure) => [measure.zh, row, measure] as const));

describe.each(consequences)("the consequence %s", (_, row, facet) => {
  const document = consequenceOf(row, facet);

  it("has the words, the condition and the bodies of the clause", () => {
    const { condition, actor, discretion } = facet;
    expect(document.title.en.startsWith(facet.en)).toBe(true);
    const said = document.documentKind === "measure" ? document.condition : document.beneficiary;
    if (condition) expect(said?.zh).toBe(condition.zh);
    expect(document.implementer?.title.zh).toBe(actor.state === "stated" ? actor.zh : undefined);
    if (actor.state !== "stated") expect(word(document, "implementer")).toBe("none-stated");
    if (discretion === "not-said" && document.discretion !== "encouraged") {
      expect(word(document, "discretion")).toBe("none-stated");
    }
  });

  it("has type, effect and duration as read, and is triggered by the entry of its row", () => {
    if (document.documentKind !== "measure") return;
    const { duration, type, effect } = document;
    expect({ type, effect }).toEqual({ type: facet.type, effect: facet.effect });
    expect([duration?.min, duration?.max]).toEqual([facet.min ?? undefined, facet.max ?? undefined]);
    expect(duration?.permanent ?? false).toBe(facet.durationState === "permanent");
    const isSilent = facet.durationState === "none-stated" || facet.durationState === "by-reference";
    expect(word(document, "duration")).toBe(isSilent ? facet.durationState : undefined);
    const triggers = row.item && ["negative", "other"].includes(row.polarity) ? [entryOf(row).id] : undefined;
    expect(document.triggers).toEqual(triggers);
  });
});

describe("what protects people", () => {
  const limits = rows.filter(({ forbids }) => forbids);

  it.each(limits.map((row) => [row.forbids?.zh, row] as const))("%s", (rule, row) => {
    const protection = protectionsOf(row).find((each) => each.rule.zh === rule);
    expect(protection?.protects.length).toBeGreaterThan(0);
    expect(protection?.basis.every(({ role }) => role === "safeguard")).toBe(true);
    expect(protection?.entries).toEqual(row.item ? [entryOf(row).id] : undefined);
  });

  it("keeps a first minor offence out of the record", () => {
    const found = mulu.set.all("protection").filter(({ protects }) => protects.includes("minor-conduct"));
    expect(found.map(({ regionCode }) => regionCode)).toContain("510000");
  });
});

const sourcesOf = ({ source }: { source?: string | string[] }): string[] => [source ?? []].flat();

describe("the regions", () => {
  it.each(["110000", "460000", "500000"] as const)("%s, which had nothing, resolves", (region) => {
    const { items, gaps } = mulu.inForce({ region, on: "2026-11-28" });
    expect(items.filter(({ document }) => document.regionCode === region).length).toBeGreaterThan(50);
    expect(gaps.map(({ why }) => why.code)).not.toContain("no-local-items");
  });

  it.each([
    ["510100", "510000"],
    ["460100", "460000"],
    ["331127", "330000"],
  ] as const)("%s has its own under those of %s", (city, province) => {
    const { items } = mulu.inForce({ region: city, on: "2026-11-28" });
    const codes = new Set(items.map(({ document }) => document.regionCode));
    expect([...codes]).toEqual(expect.arrayContaining([city, province]));
  });

  it("have every regulation that was read cited by something, or told as read without a clause", () => {
    const cited = new Set(
      mulu.set.documents.flatMap((document) =>
        document.layer === "local" ? basisOf(document).map(({ instrument }) => instrument) : [],
      ),
    );
    const regions = new Set<string>(rows.map(({ region }) => region));
    const silent = mulu.set
      .all("instrument")
      .filter(({ region, provenance }) => regions.has(region ?? "") && sourcesOf(provenance).includes("local-clauses"))
      .filter(({ id, note }) => !cited.has(id.replace("instruments/", "")) && !note?.zh.includes("读过"));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
