import type { IsoDate, PublishedDocument, PublishedEdition, RegionCode } from "@mulu/schema";

import { absentRegion } from "../absent-region.js";
import type { CatalogSet } from "../catalog-set.js";
import { oncePerSet } from "../catalog-set.js";
import { citationsOf } from "../citations-of.js";
import type { PlacedCitation } from "../citations-of.js";
import { dataDay } from "../data-day.js";
import { gapsOf } from "../gaps.js";
import { covers, isOutsideMainland, regionLine } from "../regions.js";
import { editionStart } from "../state/editions.js";
import { kindsWithState, stateOn } from "../state/state-on.js";
import { titleOf } from "../titles.js";
import { isPutForward } from "../which-version.js";
import { radarVerdicts } from "./model.js";
import type { Radar, RadarClause, RadarEdition, RadarPlace, RadarQuery, RadarVerdict } from "./model.js";
import { becomeOf } from "./verdict.js";
import { becomeInWords, citeInWords, editionInWords } from "./words.js";

type Local = PublishedDocument & { regionCode: RegionCode };

/** What regions keep for themselves, by their code. */
const supplements = oncePerSet((set) => {
  const found = new Map<RegionCode, Local[]>();
  for (const document of set.documents) {
    const { layer, regionCode } = document;
    if (layer !== "local" || regionCode === undefined || !kindsWithState.includes(document.documentKind)) continue;
    // What nobody has enacted has nothing to lose: drafts, exercises and candidates.
    if (isPutForward(document)) continue;
    const known = found.get(regionCode);
    if (known) known.push(document as Local);
    else found.set(regionCode, [document as Local]);
  }
  return found;
});

/** The regions whose supplements are asked about: its own and those above it but for the country, or those within it. */
function regionsAsked(set: CatalogSet, { region, within = false }: RadarQuery): RegionCode[] {
  const kept = [...supplements(set).keys()].sort();
  const line = regionLine(set, region);
  const asked = within ? kept.filter((code) => covers(set, region, code) || line.includes(code)) : line;
  return asked.filter((code) => code !== "100000" && kept.includes(code));
}

/**
 * The day on which somebody made a document, who had the law of that day before him. Who compiles reads a text, and has
 * only that before him.
 */
function madeOn(set: CatalogSet, document: PublishedDocument): IsoDate | undefined {
  if (document.nature === "compilation") return undefined;
  const edition = document.documentKind === "edition" ? document : set.edition(document.edition ?? "");
  return document.date ?? (edition && editionStart(edition));
}

/** Whether it has gone by its own term or with its edition: nobody has to keep it. One whose law has gone still lists it. */
function hasEnded(set: CatalogSet, document: PublishedDocument, on: IsoDate): boolean {
  const state = stateOn(set, document, on);
  return state.is === "ended" && state.cause !== "repealed";
}

/** A clause as it is cited, and by whom, since when. */
interface Cited {
  citation: PlacedCitation["citation"];
  made?: IsoDate;
  places: RadarPlace[];
}

const marks = ["instrument", "article", "paragraph", "item", "subitem", "expression"] as const;

/** A citation without what it is cited for. */
function plain(citation: PlacedCitation["citation"]): RadarClause["citation"] {
  return Object.fromEntries(
    marks.flatMap((mark) => (citation[mark] === undefined ? [] : [[mark, citation[mark]]])),
  ) as unknown as RadarClause["citation"];
}

function gather(set: CatalogSet, documents: readonly Local[]): Cited[] {
  const found = new Map<string, Cited>();
  for (const document of documents) {
    const made = madeOn(set, document);
    for (const { citation, path } of citationsOf(document)) {
      const key = JSON.stringify([made, ...marks.map((mark) => citation[mark])]);
      const known = found.get(key) ?? { citation, ...(made !== undefined && { made }), places: [] };
      known.places.push({
        document: document.id,
        kind: document.documentKind,
        title: titleOf(document),
        region: document.regionCode,
        path,
        operative: citation.weight !== "supporting",
      });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function clauseOf(set: CatalogSet, { citation, made, places }: Cited, on: IsoDate): RadarClause {
  const become = becomeOf(set, citation, { on, ...(made !== undefined && { made }) });
  const ids = become.now.is === "repealed" ? become.now.successors : [];
  return {
    citation: plain(citation),
    cite: citeInWords(set, citation),
    ...become,
    ...(made !== undefined && { made }),
    successors: ids.flatMap((id) => {
      const found = set.get(id);
      return found ? [{ id, title: titleOf(found) }] : [];
    }),
    places,
    words: becomeInWords(set, citation, become),
  };
}

/** Of a supplement: the national edition it was made under, and the one that holds. */
function editionOf(set: CatalogSet, edition: PublishedEdition, on: IsoDate): RadarEdition[] {
  const { supplements: concept, id, title } = edition;
  if (concept === undefined || edition.nature === "compilation") return [];
  const made = madeOn(set, edition);
  const under = made === undefined ? undefined : holding(set, concept, made);
  const now = holding(set, concept, on);
  const isKnown = under !== undefined && now !== undefined;
  const verdict = isKnown ? (under === now ? "keep" : "review") : "cannot-say";
  const told = {
    id,
    title,
    verdict,
    ...(made !== undefined && { made }),
    ...(under !== undefined && { under }),
    ...(now !== undefined && { now }),
  } as const;
  return [{ ...told, words: editionInWords(set, told) }];
}

/** The edition of a catalog that its publisher issued and that was in force on a day. */
function holding(set: CatalogSet, concept: string, on: IsoDate): string | undefined {
  const issued = set.versions(concept).filter(({ nature }) => nature === "official" || nature === "transcription");
  return issued.findLast((version) => stateOn(set, version, on).is === "in-force")?.id;
}

function order({ verdict, cite, citation, made }: RadarClause): string {
  const { article = "", paragraph = 0, item = 0 } = citation;
  const number = [article, paragraph, item].map((part) => String(part).padStart(8, "0"));
  return [radarVerdicts.indexOf(verdict), citation.instrument, ...number, cite.zh, made ?? ""].join(" ");
}

/**
 * @public What changed above the supplements of a region since they were made: of every clause they rest on, whether it
 * is kept, bears another number, has other words, or is lost, with what took its place. Supplements that somebody issued are
 * compared with the law of their own day; compilations with the text that was read. Drafts are no supplements yet.
 *
 * @throws RangeError for a region that is not on record on that day, or lies outside the mainland
 */
export function radar(set: CatalogSet, query: RadarQuery): Radar {
  const { region, on } = query;
  const absent = absentRegion(set, region, on);
  if (absent) throw new RangeError(`${absent.zh}${absent.en}`);
  const regions = isOutsideMainland(region) ? [] : regionsAsked(set, query);
  const all = regions.flatMap((code) => supplements(set).get(code) ?? []);
  const made = all.filter((document) => (madeOn(set, document) ?? on) <= on);
  const documents = made.filter((document) => !hasEnded(set, document, on));
  const clauses = gather(set, documents)
    .map((cited) => clauseOf(set, cited, on))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return {
    region,
    regions,
    on,
    asOf: dataDay(set) ?? null,
    clauses,
    editions: documents.flatMap((document) =>
      document.documentKind === "edition" ? editionOf(set, document, on) : [],
    ),
    counts: countsOf(clauses),
    documents: { asked: documents.length, ended: made.length - documents.length },
    gaps: gapsOf(set, { region, line: regionLine(set, region), on, kinds: kindsWithState }),
  };
}

function countsOf(clauses: readonly RadarClause[]): Record<RadarVerdict, number> {
  const counts = { "basis-lost": 0, review: 0, renumber: 0, "cannot-say": 0, "not-law": 0, keep: 0 };
  for (const { verdict } of clauses) counts[verdict] += 1;
  return counts;
}
