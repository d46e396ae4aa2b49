import {
  allVersions,
  CatalogSet,
  CatalogView,
  dataDay,
  documentFor,
  enactedVersions,
  impact,
  isPutForward,
  radar,
  resolvableKinds,
  resolve,
  restsOn,
  stateOn,
} from "@mulu/engine";
import type {
  CiteOnAnswer,
  DocumentOf,
  Impact,
  ImpactQuery,
  Radar,
  RadarQuery,
  Reliance,
  Resolution,
  ResolvableKind,
  State,
} from "@mulu/engine";
import { collectionOf, documentKinds, idForm, kinds } from "@mulu/schema";
import type {
  DocumentKind,
  PublishedDocument,
  PublishedEdition,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
  Text,
} from "@mulu/schema";

import { requireChange, requireDay, requireKeys, requireRegion } from "./asked.js";
import { askCiteOn } from "./cite-on.js";
import type { CitationQuery } from "./cite-on.js";
import { UnknownIdError } from "./errors.js";
import type { IdTypes } from "./ids.js";
import { requireDocuments, requireWhole } from "./whole.js";
import { inWords, mismatch } from "./in-words.js";
import { inARow, say } from "./words/say.js";

/** @public What is in force: where, on which day, of which kinds. Without a region, what applies nationwide. */
export interface InForceQuery<Region extends string = string> {
  region?: Region;
  /** Calendar date in UTC+8, `YYYY-MM-DD`. Time is an argument: nothing here reads the clock. */
  on: string;
  kinds?: readonly ResolvableKind[];
}

/** @public Questions to a data set. Every answer carries `official` and `nature`: show them with the value. */
export interface Catalogs<Ids extends IdTypes = IdTypes> {
  /** The linked documents, for questions this interface does not have. */
  readonly set: CatalogSet;
  /** Whether every document of the data set is official text. */
  readonly official: boolean;
  /**
   * An entry by id; without edition in the id, the one in force on the day of the data, else the one that was last.
   * Drafts, exercises and candidates are found by their full id only, here and below.
   */
  readonly entry: (id: Ids["entry"]) => PublishedEntry;
  /** A measure by id, with or without edition. */
  readonly measure: (id: Ids["measure"]) => PublishedMeasure;
  /** A list standard by id, with or without version. */
  readonly list: (id: Ids["list"]) => PublishedList;
  readonly edition: (id: Ids["edition"]) => PublishedEdition;
  /** An instrument by the short id citations use, such as `civil-code`. */
  readonly instrument: (id: Ids["instrument"]) => PublishedInstrument;
  /**
   * A document of any kind by its id: as `entry` and the others do for theirs. Organizations, platforms and other kinds
   * that stand in one folder go by their short id, such as `ndrc`; the rest as their paths have it.
   *
   * @throws UnknownIdError where there is none; RangeError for a kind that does not exist
   */
  readonly get: <K extends DocumentKind>(kind: K, id: Ids["kinds"][K]) => DocumentOf<K>;
  /** Any document by any id, tombstones followed; undefined when there is none. */
  readonly find: (id: string) => PublishedDocument | undefined;
  /** Every edition or version of one thing, oldest first; by its id with or without edition. */
  readonly versions: (id: string) => readonly PublishedDocument[];
  /** What is in force in a region on a day, and what the data cannot say, each with its origin. */
  readonly inForce: (query: InForceQuery<Ids["region"]>) => Resolution;
  /**
   * The catalogs as they hold in a region on a day: `current` gives the values of one thing, each with the document, path
   * and clause it comes from and what a supplement narrows; `explain` and `whyNot` give the steps. Of every kind that begins
   * and ends. {@link Catalogs.inForce} lists what it holds.
   *
   * @throws RangeError for what is no day, or no region on that day
   */
  readonly view: (query: Pick<InForceQuery<Ids["region"]>, "region" | "on">) => CatalogView;
  /**
   * The computed state of a document on a day: in force, not yet, ended (since when, why, what holds now), a proposal, or
   * cannot say. Without a day, that as of which the data speak. The `status` of a measure is what was authored.
   */
  readonly state: (id: string, on?: string) => State;
  /**
   * Which clause a citation means on a day: the number it bore then, proved by the text of that day or by an equal digest,
   * else why that cannot be said; an instrument not yet in force, or repealed, with day and successors. `holds` says whether
   * the words that were read were law on the day, `words` says it all in a sentence.
   *
   * @example mulu.citeOn({ instrument: "civil-procedure-law", article: "266" }, "2023-03-01") // 第二百六十二条
   * @throws UnknownIdError for an instrument that is not held; RangeError for what is no citation or no day
   */
  readonly citeOn: (citation: CitationQuery<Ids["instrument"]>, on: string) => CiteOnAnswer;
  /** Everything that rests on an instrument, with the clause. */
  readonly restsOn: (instrument: Ids["instrument"]) => Reliance[];
  /**
   * What a change of an instrument does to everything that cites it: what falls, is weakened, stands, and of what that cannot
   * be said, with the clauses lost and left. The change: `{ is: "repealed", on }`, `"amended"`, `{ is: "removed", article, on }`,
   * `{ is: "moved", article, to, on }`; `on` beside it is the day to judge, the first of the change unless given.
   *
   * @throws RangeError for what is no change or no day, and a day before the change
   */
  readonly impact: (instrument: Ids["instrument"], query: ImpactQuery) => Impact;
  /**
   * What changed above the supplements of a region since they were made: every clause they rest on, kept, under another
   * number, with other words, or lost. With `within`, those of the divisions within the region too.
   *
   * @throws RangeError for what is no day; UnknownIdError for what is no region on that day
   */
  readonly radar: (query: RadarQuery & { region: Ids["region"] }) => Radar;
}

/**
 * @public Opens a data set of one's own.
 * @throws RangeError for what is no list; IncompleteDocumentError for a document that lacks what its kind must have
 */
export function openCatalogs(documents: readonly PublishedDocument[]): Catalogs {
  requireDocuments(documents);
  for (const document of documents) requireWhole(document);
  const set = new CatalogSet(documents);
  const get = <K extends DocumentKind>(kind: K, id: string): DocumentOf<K> => {
    requireKind(kind);
    const found = isText(id) ? documentFor(set, `${folderOf(kind)}${id}`) : undefined;
    if (found?.documentKind === kind) return found as DocumentOf<K>;
    throw new UnknownIdError(wordFor(kind), id, versionsMeant(set, kind, id));
  };
  const shortId = (id: string): string => get("instrument", id).id.slice("instruments/".length);
  return {
    set,
    official: set.documents.length > 0 && set.documents.every(({ official }) => official),
    entry: (id) => get("entry", id),
    measure: (id) => get("measure", id),
    list: (id) => get("list", id),
    edition: (id) => get("edition", id),
    instrument: (id) => get("instrument", id),
    get,
    find: (id) => (isText(id) ? (documentFor(set, id) ?? set.instrument(id)) : undefined),
    versions: (id) => versionsOf(set, id),
    inForce: (query) => inForce(set, query),
    view: (query) => viewOf(set, query),
    state: (id, on) => stateOfId(set, id, on),
    citeOn: (citation, on) => askCiteOn(set, { citation, on }, shortId),
    restsOn: (id) => restsOn(set, shortId(id)),
    impact: (id, query) => impact(set, get("instrument", id).id, requireChange(query)),
    radar: (query) => radarOf(set, query),
  };
}

const isKind = (kind: unknown): kind is DocumentKind => typeof kind === "string" && Object.hasOwn(kinds, kind);

/** @throws RangeError for what is no kind of document */
function requireKind(kind: unknown): void {
  if (isKind(kind)) return;
  throw new RangeError(inARow(say("no-such-kind", { kind: inWords(kind), known: documentKinds.join(", ") })));
}

/** What stands before the short ids of a kind; nothing where ids are whole. */
function folderOf(kind: DocumentKind): string {
  return idForm(kind) === "short" ? `${collectionOf(kind) ?? ""}/` : "";
}

/** What messages call one of a kind. */
function wordFor(kind: DocumentKind): Text {
  const { zh, en } = kinds[kind].name;
  return { zh, en: en.toLowerCase() };
}

/** Whether an id is a text at all: what comes from plain JavaScript may be anything. */
const isText = (id: unknown): id is string => typeof id === "string";

/**
 * Versions of the same thing, where an id names one that there is not: none of them is likelier than another, so all are
 * named.
 */
function versionsMeant(set: CatalogSet, kind: DocumentKind, id: unknown): string[] {
  const steps = isText(id) && id.length <= 200 ? id.split(/[/@]/) : [];
  const concepts = steps.map((_, at) => steps.filter((_step, index) => index !== at).join("/"));
  const found = concepts.flatMap((concept) => enactedVersions(set, concept));
  return [...new Set(found.filter(({ documentKind }) => documentKind === kind).map((each) => each.id))];
}

/** Asked by the full id of a proposal, the proposals beside it are told too. */
function versionsOf(set: CatalogSet, id: string): readonly PublishedDocument[] {
  if (!isText(id)) throw new UnknownIdError(say("any-document"), id);
  const named = set.get(id);
  const concept = named?.concept ?? id;
  return named && isPutForward(named) ? allVersions(set, concept) : enactedVersions(set, concept);
}

function stateOfId(set: CatalogSet, id: string, on?: string): State {
  if (on !== undefined) requireDay(on);
  const day = on ?? dataDay(set);
  const found = isText(id) ? (documentFor(set, id, day) ?? set.instrument(id)) : undefined;
  if (!found || day === undefined) throw new UnknownIdError(say("any-document"), id);
  return stateOn(set, found, day);
}

function viewOf(set: CatalogSet, query: Pick<InForceQuery, "region" | "on">): CatalogView {
  requirePlace(set, requireKeys("view", query, ["region", "on"]));
  return new CatalogView(set, query);
}

function radarOf(set: CatalogSet, query: RadarQuery): Radar {
  const asked = requireKeys("radar", query, ["region", "on", "within"]);
  requireDay(asked.on);
  requireRegion(set, asked.region, asked.on);
  if (asked.within === undefined || typeof asked.within === "boolean") return radar(set, query);
  throw new RangeError(mismatch("within", say("true-or-false"), asked.within));
}

function requirePlace(set: CatalogSet, { region, on }: Readonly<Record<string, unknown>>): void {
  requireDay(on);
  if (region !== undefined) requireRegion(set, region, on);
}

function inForce(set: CatalogSet, query: InForceQuery): Resolution {
  const asked = requireKeys("inForce", query, ["region", "on", "kinds"]);
  requirePlace(set, asked);
  requireKinds(asked.kinds);
  const found = resolve(set, query);
  // A list of their own: the engine's is shared by all who ask the same.
  return { ...found, items: [...found.items] };
}

/** @throws RangeError for kinds that are none, and for none at all: a filter that selects nothing answers nothing */
function requireKinds(kinds: unknown): void {
  if (kinds === undefined) return;
  const known = resolvableKinds;
  if (!Array.isArray(kinds)) throw new RangeError(mismatch("kinds", say("list-of", { items: known }), kinds));
  if (kinds.length === 0) throw new RangeError(inARow(say("empty-kinds", { known })));
  const wrong = kinds.findIndex((kind) => !known.includes(kind as ResolvableKind));
  if (wrong < 0) return;
  throw new RangeError(inARow(say("no-such-kind-here", { kind: inWords(kinds[wrong]), known })));
}
