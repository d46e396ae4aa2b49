import { documentKinds, kinds } from "./kinds.js";
import type { DocumentKind, FileKind, KindsThat } from "./kinds.js";
import type { Text } from "./model/text.js";

/** @public Kinds of documents that stand in editions. */
export type MemberKind = KindsThat<{ catalog: Text }>;

/** @public Kinds of documents that begin and end. */
export type TimedKind = KindsThat<{ timed: true }>;

/** @public Kinds of documents that stand in tables, one in a row. */
export type TableKind = Exclude<DocumentKind, KindsThat<{ noTable: Text }>>;

/** @public Whether documents of a kind stand in editions. */
export function isMemberKind(kind: FileKind): kind is MemberKind {
  return kind !== "exceptions" && kinds[kind].catalog !== undefined;
}

/** @public Kinds of documents that stand in editions. */
export const memberKinds: readonly MemberKind[] = documentKinds.filter(isMemberKind);

/** @public Whether documents of a kind stand in tables, one in a row. */
export function isTableKind(kind: FileKind): kind is TableKind {
  return kind !== "exceptions" && kinds[kind].noTable === undefined;
}

/** @public Kinds of documents that stand in tables. */
export const tableKinds: readonly TableKind[] = documentKinds.filter(isTableKind);

/** @public Kinds that come in versions of their own: editions, and what the path of a version ends. */
export const versionedKinds: readonly DocumentKind[] = documentKinds.filter(
  (kind) => kind === "edition" || kinds[kind].path.endsWith("/{version}"),
);

/** @public Kinds of which a region may have things of its own, in its editions or beside them. */
export const localKinds: readonly DocumentKind[] = documentKinds.filter(
  (kind) => kind !== "edition" && kinds[kind].path.startsWith("{layer}/"),
);

/** @public What one thing more of a kind does to people. What may bind somebody is not said to do nothing by default. */
export function oneMoreOf(kind: DocumentKind): "expands" | "narrows" | "none" | "cannot-say" {
  const { oneMore, timed, catalog } = kinds[kind];
  return oneMore ?? (timed || catalog !== undefined ? "cannot-say" : "none");
}

/** @public A room of editions, what it holds, and what its editions make up. */
export interface EditionRoom {
  name: string;
  kind: MemberKind;
  title: Text;
}

/** @public Rooms whose documents stand in editions, by the paths of their kinds. */
export const editionRooms: readonly EditionRoom[] = memberKinds.map((kind) => {
  const { path, catalog } = kinds[kind];
  return { name: path.split("/")[1] ?? "", kind, title: catalog ?? kinds[kind].plural };
});

/** @public Name of the published type of a kind, without `Published`. */
export function typeName(kind: DocumentKind): string {
  return kinds[kind].published ?? kinds[kind].type;
}

/** @public Name of the union of ids of a kind, such as `EntryId`. */
export function idType(kind: DocumentKind): string {
  return kinds[kind].ids ?? `${pascal(kind)}Id`;
}

/** @public A kind as the name of a type, such as `RepairRule`. */
export function pascal(kind: DocumentKind): string {
  return kind
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** @public What one of a kind is called on its own. */
export function kindTitle(kind: DocumentKind): Text {
  return kinds[kind].title ?? kinds[kind].name;
}

/**
 * @public Folder under which all of a kind are listed, such as `instruments`; none for editions and what stands in them:
 * these have their catalogs.
 */
export function collectionOf(kind: DocumentKind): string | undefined {
  if (kind === "edition" || isMemberKind(kind)) return undefined;
  const { collection, path } = kinds[kind];
  const own = path.replace("{layer}/", "");
  return collection ?? own.slice(0, own.indexOf("/{"));
}
