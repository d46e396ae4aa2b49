import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { PublishedDocument, PublishedEdition } from "@mulu/schema";

import { compareText } from "../fault.js";
import { classify } from "./classify.js";
import type { ChangeKind } from "./change-kinds.js";

/** @public One change to what was published: where, what it is, and the value before and after. */
export interface PublishedChange {
  id: string;
  /** Relative to catalogs/. */
  file: string;
  kind: ChangeKind;
  /** Names of the fields that lead to the value; empty where the whole document is meant. */
  path: readonly string[];
  before?: unknown;
  after?: unknown;
  /** The edition before it, where it is compared with that: what a new edition changes of the thing through time. */
  against?: string;
}

/** @public Two states of the catalogs. */
export interface TwoStates {
  before: CatalogSet;
  after: CatalogSet;
  /** Files below the catalogs that differ. */
  files: readonly string[];
  /** Files there were before, whether or not they can be read today. */
  filesBefore: ReadonlySet<string>;
}

const isOpen = ({ nature }: PublishedDocument): boolean => nature === "draft" || nature === "exercise";

function byId(set: CatalogSet): Map<string, PublishedDocument> {
  return new Map(set.documents.map((document) => [document.id, document]));
}

function compared(was: PublishedDocument, is: PublishedDocument, against?: string): PublishedChange[] {
  return classify(was, is).map(({ path, kind, before, after }) => ({
    id: is.id,
    file: is.file,
    kind,
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(against === undefined ? {} : { against }),
  }));
}

/** Changes within documents that are there before and after. */
function within({ before, after, files, filesBefore }: TwoStates): PublishedChange[] {
  const [then, now] = [byId(before), byId(after)];
  return files.flatMap((file) => {
    const id = identifyPath(file)?.id;
    const is = id === undefined ? undefined : now.get(id);
    if (id === undefined || !is) return [];
    const was = then.get(id);
    if (was) return compared(was, is);
    return filesBefore.has(file) ? [{ id, file, kind: "incomparable" as const, path: [] }] : [];
  });
}

/** The edition that another one follows: the one it names, else the latest before it of the same catalog. */
function predecessor(set: CatalogSet, edition: PublishedEdition): PublishedEdition | undefined {
  const named = edition.supersedes === undefined ? undefined : set.edition(edition.supersedes);
  if (named) return named;
  const { date } = edition;
  if (date === undefined) return undefined;
  return set
    .all("edition")
    .filter((each) => each.concept === edition.concept && each.id !== edition.id && !isOpen(each))
    .filter((each) => each.date !== undefined && each.date < date)
    .sort((a, b) => compareText(a.date ?? "", b.date ?? "") || compareText(a.id, b.id))
    .at(-1);
}

/** How trusted a text is belongs to the text, not to the thing through time. */
const ofTheThing = ({ path }: PublishedChange): boolean => !path.some((name) => /^(?:provenance|unknown)/.test(name));

/** What an edition that is new, or no draft any more, changes of the items of the edition before it. */
function betweenEditions({ before, after }: TwoStates): PublishedChange[] {
  const then = byId(before);
  const issued = after.all("edition").filter((edition) => {
    const was = then.get(edition.id);
    return !isOpen(edition) && (!was || isOpen(was));
  });
  return issued.flatMap((edition) => {
    const earlier = predecessor(after, edition);
    if (!earlier) return [];
    const members = new Map(after.members(edition.id).map((member) => [member.concept, member]));
    return after.members(earlier.id).flatMap((was): PublishedChange[] => {
      const is = members.get(was.concept);
      if (is) return compared(was, is, earlier.id).filter(ofTheThing);
      return [{ id: edition.id, file: edition.file, kind: "removed", path: [], before: was.id, against: earlier.id }];
    });
  });
}

/** @public Every change to published documents, each with what it is. Pure. */
export function publishedChanges(states: TwoStates): PublishedChange[] {
  return [...within(states), ...betweenEditions(states)];
}
