import type { DocumentKind, IsoDate, PublishedDocument, RegionCode, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Gap } from "../gaps.js";
import { kindsWithState } from "../state/state-on.js";
import { titleOf } from "../titles.js";
import { CatalogView } from "../view/catalog-view.js";
import { say } from "../words/diff/say.js";
import { narrowedDocument } from "./narrowed.js";
import { standingOf } from "./standing.js";
import type { Standing } from "./standing.js";
import { trust } from "./trust.js";

/** @public What one side of a comparison is, for people and machines. */
export interface SideLabel {
  is: "edition" | "document" | "day" | "catalogs";
  title: Text;
  /** Id of the edition, or of the document. */
  id?: string;
  region?: RegionCode;
  on?: IsoDate;
  /** The revision of the repository it was read from. */
  revision?: string;
}

/** @public One side of a comparison: the documents, and the catalogs they are part of. */
export interface DiffSide {
  label: SideLabel;
  set: CatalogSet;
  documents: readonly PublishedDocument[];
  /** Whether things are known by their full id, or through time: an edition holds each thing once. */
  by: "id" | "thing";
  /** What this side does not hold, so that its silence is no answer. */
  gaps: readonly Gap[];
  /** Whether a thing that is missing on this side may have been there all the same. */
  mayLack: (document: PublishedDocument) => boolean;
  /** How far what a side holds as a whole can be trusted to be all of it, where that is less than its documents say. */
  standing?: Standing;
  /** Of each document whether it is in force, where the side is a day. */
  answers?: ReadonlyMap<string, "yes" | "cannot-say">;
}

const never = (): boolean => false;

/** @public The whole of the catalogs: such as of two revisions. */
export function catalogsSide(set: CatalogSet, revision?: string): DiffSide {
  const title = revision === undefined ? say("side.current") : say("side.revision", { revision });
  const label: SideLabel = { is: "catalogs", title, ...(revision === undefined ? {} : { revision }) };
  return { label, set, documents: set.documents, by: "id", gaps: [], mayLack: never };
}

/**
 * @public An edition with all it holds.
 * @throws RangeError where there is no such edition
 */
export function editionSide(set: CatalogSet, id: string, revision?: string): DiffSide {
  const edition = set.edition(id);
  if (!edition) throw new RangeError(`没有版本 ${id}。There is no edition ${id}.`);
  const label: SideLabel = {
    is: "edition",
    title: titleOf(edition),
    id: edition.id,
    ...(revision === undefined ? {} : { revision }),
  };
  const members = set.members(edition.id);
  const counted = edition.officialCounts?.entries;
  // An edition of which less is held than its publisher counts is silent on the rest, and so is a compilation, which holds
  // what its makers chose: what it lacks nobody withdrew.
  const isChosen = edition.nature === "compilation";
  const isPart = isChosen || members.length === 0 || (counted !== undefined && members.length < counted);
  const standing = leastOf(members);
  return {
    label,
    set,
    documents: [edition, ...members],
    by: "thing",
    gaps: [],
    mayLack: () => isPart,
    ...(standing === undefined ? {} : { standing }),
  };
}

/** The least trusted of several: an edition of which some is inferred was not read whole. */
function leastOf(documents: readonly PublishedDocument[]): Standing | undefined {
  const standings = documents.flatMap((document) => standingOf(document) ?? []);
  const weight = ({ status }: Standing): number => trust.status.indexOf(status);
  return standings.toSorted((a, b) => weight(a) - weight(b))[0];
}

/**
 * @public One version of a thing that stands in no edition: a list standard, a record format, repair rules.
 * @throws RangeError where there is no such document
 */
export function documentSide(set: CatalogSet, id: string, revision?: string): DiffSide {
  const document = set.get(id);
  if (!document) throw new RangeError(`没有 ${id}。There is no ${id}.`);
  const of = revision === undefined ? {} : { revision };
  const label: SideLabel = { is: "document", title: titleOf(document), id: document.id, ...of };
  return { label, set, documents: [document], by: "thing", gaps: [], mayLack: never };
}

/** Kinds of which a day is asked where nothing else is said: what says something about people, not the law it rests on. */
const usual: readonly DocumentKind[] = kindsWithState.filter((kind) => kind !== "instrument" && kind !== "edition");

/** @public What holds in a region on a day, with what supplements narrow. Without a region, what holds nationwide. */
export interface DaySideQuery {
  region?: RegionCode;
  on: IsoDate;
  kinds?: readonly DocumentKind[];
}

/** @public @throws RangeError for a kind that does not exist */
export function daySide(set: CatalogSet, { region, on, kinds = usual }: DaySideQuery, revision?: string): DiffSide {
  const view = new CatalogView(set, { on, ...(region === undefined ? {} : { region }) });
  const items = kinds.flatMap((kind) => view.items(kind));
  const place = region === undefined ? undefined : set.region(region)?.title;
  const title = say("side.day", { on, place: place ?? region ?? say("side.nationwide") });
  const more = { ...(region === undefined ? {} : { region }), ...(revision === undefined ? {} : { revision }) };
  return {
    label: { is: "day", title, on, ...more },
    set,
    documents: items.map((item) => narrowedDocument(set, item)),
    by: "thing",
    gaps: view.gapsOf(kinds),
    mayLack: (document) => view.current(document.concept) === "cannot-say",
    answers: new Map(items.map(({ document, answer }) => [document.id, answer])),
  };
}
