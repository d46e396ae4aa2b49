import {
  allVersions,
  CatalogSet,
  CatalogView,
  dataDay,
  documentFor,
  enactedVersions,
  isPutForward,
  resolve,
  restsOn,
  stateOn,
} from "@mulu/engine";
import type { DocumentOf, Reliance, Resolution, ResolvableKind, State } from "@mulu/engine";
import type {
  DocumentKind,
  PublishedDocument,
  PublishedEdition,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
} from "@mulu/schema";

import { requireDay, requireRegion } from "./asked.js";
import { UnknownIdError } from "./errors.js";
import type { IdTypes } from "./ids.js";

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
  /** Everything that rests on an instrument, with the clause. */
  readonly restsOn: (instrument: Ids["instrument"]) => Reliance[];
}

/** @public Opens a data set of one's own. */
export function openCatalogs(documents: readonly PublishedDocument[]): Catalogs {
  const set = new CatalogSet(documents);
  const byId = <K extends DocumentKind>(kind: K, word: string) => {
    return (id: string): DocumentOf<K> => {
      const found = documentFor(set, id);
      if (found?.documentKind !== kind) throw new UnknownIdError(word, id);
      return found as DocumentOf<K>;
    };
  };
  const instrument = (id: string): PublishedInstrument => {
    const found = set.instrument(id);
    if (!found) throw new UnknownIdError("文件", id);
    return found;
  };
  return {
    set,
    official: set.documents.length > 0 && set.documents.every(({ official }) => official),
    entry: byId("entry", "条目"),
    measure: byId("measure", "措施"),
    list: byId("list", "名单"),
    edition: byId("edition", "版本"),
    instrument,
    find: (id) => documentFor(set, id) ?? set.instrument(id),
    versions: (id) => versionsOf(set, id),
    inForce: (query) => inForce(set, query),
    view: (query) => viewOf(set, query),
    state: (id, on) => stateOfId(set, id, on),
    restsOn: (id) => restsOn(set, instrument(id).id.slice("instruments/".length)),
  };
}

/** Asked by the full id of a proposal, the proposals beside it are told too. */
function versionsOf(set: CatalogSet, id: string): readonly PublishedDocument[] {
  const named = set.get(id);
  const concept = named?.concept ?? id;
  return named && isPutForward(named) ? allVersions(set, concept) : enactedVersions(set, concept);
}

function stateOfId(set: CatalogSet, id: string, on?: string): State {
  if (on !== undefined) requireDay(on);
  const day = on ?? dataDay(set);
  const found = documentFor(set, id, day) ?? set.instrument(id);
  if (!found || day === undefined) throw new UnknownIdError("文档", id);
  return stateOn(set, found, day);
}

function viewOf(set: CatalogSet, query: InForceQuery): CatalogView {
  requireAsked(set, query);
  return new CatalogView(set, query);
}

function requireAsked(set: CatalogSet, { region, on }: InForceQuery): void {
  requireDay(on);
  if (region !== undefined) requireRegion(set, region, on);
}

const resolvable: readonly ResolvableKind[] = ["entry", "measure", "list"];

function inForce(set: CatalogSet, query: InForceQuery): Resolution {
  requireAsked(set, query);
  for (const kind of query.kinds ?? []) {
    if (resolvable.includes(kind)) continue;
    const known = resolvable.join("、");
    throw new RangeError(
      `kinds 中没有 ${kind} 这一种类，可以写 ${known}。No such kind: ${kind}; kinds may hold ${resolvable.join(", ")}.`,
    );
  }
  return resolve(set, query);
}
