import { editionRooms, inEvery, languages, localKinds, wordsIn } from "@mulu/schema";
import type { IsoDate, PublishedDocument, PublishedEdition, RegionCode, Text } from "@mulu/schema";

import type { CatalogSet } from "./catalog-set.js";
import { oncePerSet } from "./catalog-set.js";
import { dataDay } from "./data-day.js";
import { absentRegion } from "./absent-region.js";
import { citationsOf } from "./citations-of.js";
import { resolvableKinds } from "./resolvable.js";
import { findRegion, formerRegion, otherLawIn } from "./regions.js";
import { editionStart, editionState, isProposal } from "./state/editions.js";
import { stateOn } from "./state/state-on.js";
import { answerOf } from "./in-force.js";
import { say } from "./words/gaps/say.js";

/** @public Why an answer is not whole, as a code. */
export type GapCode =
  | "beyond-data"
  | "outside-mainland"
  | "region-unknown"
  | "region-abolished"
  | "region-first-day-not-recorded"
  | "region-end-not-recorded"
  | "no-local-items"
  | "regulation-without-items"
  | "edition-without-items"
  | "between-editions"
  | "before-first-edition"
  | "after-last-edition";

/** @public Something that an answer does not hold, and why. */
export interface Gap {
  what: "edition" | "instrument" | "region" | "day";
  /** Full id of the document whose gap it is. */
  id?: string;
  why: Text & { code: GapCode };
}

/** What a question is about, as far as gaps go. */
export interface Asked {
  region: RegionCode | undefined;
  line: readonly RegionCode[];
  on: IsoDate;
  kinds: readonly PublishedDocument["documentKind"][];
}

function gap(code: GapCode, at: Omit<Gap, "why">, words: Text): Gap {
  return { ...at, why: { code, ...words } };
}

/** @public What an answer for a region and a day does not hold, so that it cannot pass for whole. */
export function gapsOf(set: CatalogSet, asked: Asked): Gap[] {
  const { line, region } = asked;
  const otherLaw = region === undefined ? undefined : otherLawIn(region);
  if (otherLaw) return [gap("outside-mainland", { what: "region", id: `regions/${String(region)}` }, otherLaw)];
  if (region !== undefined && absentRegion(set, region, asked.on)) return regionGaps(set, region, asked.on);
  return [
    ...beyondData(set, asked.on),
    ...(region === undefined ? [] : regionGaps(set, region, asked.on)),
    ...line.flatMap((code) => localGaps(set, code, asked)),
    ...editionGaps(set, asked),
  ];
}

/** @public Whether an answer for a day goes beyond the day as of which the data speak, so that it only carries on. */
export function beyondData(set: CatalogSet, on: IsoDate): Gap[] {
  const last = dataDay(set);
  if (last === undefined || on <= last) return [];
  const words = say("beyond-data", { last, on });
  return [gap("beyond-data", { what: "day" }, words)];
}

function regionGaps(set: CatalogSet, region: RegionCode, on: IsoDate): Gap[] {
  const at = { what: "region", id: `regions/${region}` } as const;
  const now = findRegion(set, region);
  const former = now ? undefined : formerRegion(set, region);
  const last = dataDay(set);
  const absent = absentRegion(set, region, on);
  if (absent) return [gap(former ? "region-abolished" : "region-unknown", at, absent)];
  if (former && former.lastSeen < on.slice(0, 7)) {
    const words = say("region-end", { region: former.title, seen: former.lastSeen, on });
    return [gap("region-end-not-recorded", at, words)];
  }
  const isDivision = now !== undefined && now.level !== "province" && now.level !== "national";
  if (!isDivision || last === undefined || last <= on) return [];
  const words = say("region-first-day", { region: now.title, last, on });
  return [gap("region-first-day-not-recorded", at, words)];
}

/** Items that regions have of their own, by region. */
const localItems = oncePerSet((set) => {
  const held = new Map<RegionCode, PublishedDocument[]>();
  for (const document of set.documents) {
    const { regionCode, documentKind } = document;
    if (regionCode === undefined || !localKinds.includes(documentKind) || isProposal(document)) continue;
    const known = held.get(regionCode);
    if (known) known.push(document);
    else held.set(regionCode, [document]);
  }
  return held;
});

/** Local instruments by region. */
const localLaw = oncePerSet((set) => {
  const found = new Map<RegionCode, PublishedDocument[]>();
  for (const instrument of set.all("instrument")) {
    const { region, draft } = instrument;
    if (region === undefined || draft) continue;
    found.set(region, [...(found.get(region) ?? []), instrument]);
  }
  return found;
});

/** Instruments that anything local rests on, by short id; one may hold nothing but an incentive or a protection. */
const locallyCited = oncePerSet((set) => {
  const cited = [...localItems(set).values()].flat().flatMap((document) => citationsOf(document));
  return new Set(cited.map(({ citation }) => citation.instrument));
});

const isUsual = (kind: PublishedDocument["documentKind"]): boolean => resolvableKinds.some((each) => each === kind);

function localGaps(set: CatalogSet, code: RegionCode, { on, kinds }: Asked): Gap[] {
  const name = findRegion(set, code)?.title ?? formerRegion(set, code)?.title;
  if (name === undefined || findRegion(set, code)?.level === "national") return [];
  const unread = (localLaw(set).get(code) ?? []).filter(
    (instrument) =>
      !locallyCited(set).has(instrument.id.slice("instruments/".length)) &&
      answerOf(stateOn(set, instrument, on)) !== "no",
  );
  const held = (localItems(set).get(code) ?? []).filter(({ documentKind }) => kinds.includes(documentKind));
  const none = gap(
    "no-local-items",
    { what: "region", id: `regions/${code}` },
    say(kinds.every((kind) => isUsual(kind)) ? "no-usual-items" : "no-such-items", { region: name }),
  );
  return [...(held.length === 0 ? [none] : []), ...unread.map((instrument) => unreadLaw(instrument))];
}

function unreadLaw(instrument: PublishedDocument): Gap {
  const title = "title" in instrument ? instrument.title : { zh: instrument.id, en: instrument.id };
  // Of a regulation that was read and holds nothing to be entered, its note says so.
  const note = "note" in instrument ? instrument.note : undefined;
  const said = say("unread-law", { title });
  const words =
    note === undefined
      ? said
      : inEvery((language) => `${said[language]}${languages[language].punctuation.space}${wordsIn(note, language)}`);
  return gap("regulation-without-items", { what: "instrument", id: instrument.id }, words);
}

/** What stands in the editions of a room that can be resolved. */
const rooms = new Map(editionRooms.map(({ name, kind }) => [name, kind]));

/** Editions that somebody issued, by the catalog they belong to, in the order they began. */
const series = oncePerSet((set) => {
  const found = new Map<string, PublishedEdition[]>();
  for (const edition of set.all("edition")) {
    if (isProposal(edition) || edition.nature === "compilation") continue;
    found.set(edition.concept, [...(found.get(edition.concept) ?? []), edition]);
  }
  for (const editions of found.values())
    editions.sort((a, b) => ((editionStart(a) ?? "") < (editionStart(b) ?? "") ? -1 : 1));
  return found;
});

function editionGaps(set: CatalogSet, { line, on, kinds }: Asked): Gap[] {
  return [...series(set)].flatMap(([catalog, [first]]) => {
    const kind = rooms.get(catalog.split("/").at(-1) ?? "");
    const reached = first?.regionCode === undefined || line.includes(first.regionCode);
    return reached && kind !== undefined && kinds.includes(kind) ? catalogGaps(set, catalog, on) : [];
  });
}

/** What is not held of one catalog on a day: its edition, or what that contains. */
export function catalogGaps(set: CatalogSet, catalog: string, on: IsoDate): Gap[] {
  const editions = series(set).get(catalog) ?? [];
  const standing = editions.filter((edition) => answerOf(editionState(set, edition, on)) !== "no");
  if (standing.length > 0) return standing.filter(({ id }) => set.members(id).length === 0).map(emptyEdition);
  return [withoutEdition(editions, on)].flatMap((found) => found ?? []);
}

function emptyEdition({ id, title }: PublishedEdition): Gap {
  const words = say("edition-empty", { title });
  return gap("edition-without-items", { what: "edition", id }, words);
}

/** None of the editions of a catalog holds on the day: between two, before the first, or after the last. */
function withoutEdition(editions: readonly PublishedEdition[], on: IsoDate): Gap | undefined {
  const start = (edition: PublishedEdition): IsoDate => editionStart(edition) ?? "";
  const next = editions.find((edition) => on < start(edition));
  const last = editions.findLast((edition) => start(edition) <= on);
  const ended = last?.dates?.until;
  if (next && last) {
    const between = { on, next: next.title, start: start(next) };
    const words =
      ended === undefined ? say("between", between) : say("between-ended", { ...between, last: last.title, ended });
    return gap("between-editions", { what: "day", id: next.id }, words);
  }
  if (next) {
    const words = say("before-first", { on, next: next.title, start: start(next) });
    return gap("before-first-edition", { what: "day", id: next.id }, words);
  }
  if (!last) return undefined;
  const words =
    ended === undefined
      ? say("after-last", { last: last.title })
      : say("after-last-ended", { last: last.title, ended });
  return gap("after-last-edition", { what: "edition", id: last.id }, words);
}
