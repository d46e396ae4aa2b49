import type { PublishedEdition, PublishedList } from "@mulu/schema";

/** What is published by itself: an edition with all it holds, or a version of a list standard. */
export type Publishable = PublishedEdition | PublishedList;

/** Kind of list to which point 7 of the 2020 opinion sets a procedure. */
const administrative = "serious";

/** Whether the opinion of 2020 binds a version to a procedure: points 1 and 9 for catalogs, point 7 for serious lists. */
export const isBound = (version: Publishable): boolean =>
  version.documentKind === "list" ? version.kind === administrative : /\/(?:information|measures)\//.test(version.id);

/** Folder of an edition, or the file of a list: where what is published stands. */
export const isWithin = ({ documentKind, id, file }: Publishable, path: string): boolean =>
  documentKind === "edition" ? path.startsWith(`${id}/`) : path === file;
