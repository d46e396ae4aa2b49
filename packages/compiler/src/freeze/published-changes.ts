import { documentChanges, namesOf } from "@mulu/engine";
import type { CatalogSet, ChangeKind } from "@mulu/engine";
import { documentKinds, identifyPath, kinds } from "@mulu/schema";
import type { PublishedDocument } from "@mulu/schema";

import { compareText } from "../fault.js";

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
  /** The version before it, where it is compared with that: what a new version changes of the thing through time. */
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

type Published = ReadonlyMap<string, PublishedDocument>;

function byId(set: CatalogSet): Published {
  return new Map(set.documents.map((document) => [document.id, document]));
}

/** What one state of a thing says otherwise than another, but for what belongs to the version alone. */
function compared(was: PublishedDocument, is: PublishedDocument, against?: string): PublishedChange[] {
  return documentChanges({ before: was, after: is })
    .filter(({ kind }) => kind !== "version")
    .map(({ path, kind, before, after }) => ({
      id: is.id,
      file: is.file,
      kind,
      path: namesOf(path),
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

/** Kinds that come in versions, each a file of its own: list standards, repair rules, record formats. */
const versionedKinds = documentKinds.filter((kind) => kinds[kind].path.endsWith("/{version}"));

/** What comes in versions: the edition of a catalog, or a version that stands by itself. */
const versionsIn = (set: CatalogSet): PublishedDocument[] =>
  ["edition" as const, ...versionedKinds].flatMap((kind) => [...set.all(kind)]);

/** The version that another one follows: the one it names, else the latest before it of the same thing. */
function predecessor({ after }: TwoStates, version: PublishedDocument, then: Published): PublishedDocument | undefined {
  const named = "supersedes" in version ? after.get(version.supersedes) : undefined;
  if (named) return named;
  const { date } = version;
  return (
    versionsIn(after)
      .filter((each) => each.concept === version.concept && each.id !== version.id && !isOpen(each))
      // Where a day is not known, what was published before comes before.
      .filter((each) => (each.date === undefined || date === undefined ? then.has(each.id) : each.date < date))
      .sort((a, b) => compareText(a.date ?? "", b.date ?? "") || compareText(a.id, b.id))
      .at(-1)
  );
}

/** What a version of a thing changes of the version before it: of an edition, of its items one by one. */
function betweenTwo(earlier: PublishedDocument, later: PublishedDocument, set: CatalogSet): PublishedChange[] {
  if (later.documentKind !== "edition") return compared(earlier, later, earlier.id);
  const members = new Map(set.members(later.id).map((member) => [member.concept, member]));
  return set.members(earlier.id).flatMap((was): PublishedChange[] => {
    const is = members.get(was.concept);
    if (is) return compared(was, is, earlier.id);
    return [{ id: later.id, file: later.file, kind: "removed", path: [], before: was.id, against: earlier.id }];
  });
}

/** What a version that is new, or no draft any more, changes of the version before it. */
function betweenVersions(states: TwoStates): PublishedChange[] {
  const then = byId(states.before);
  return versionsIn(states.after)
    .filter((version) => {
      const was = then.get(version.id);
      return !isOpen(version) && (!was || isOpen(was));
    })
    .flatMap((version) => {
      const earlier = predecessor(states, version, then);
      return earlier ? betweenTwo(earlier, version, states.after) : [];
    });
}

/** @public Every change to published documents, each with what it is. Pure. */
export function publishedChanges(states: TwoStates): PublishedChange[] {
  return [...within(states), ...betweenVersions(states)];
}
