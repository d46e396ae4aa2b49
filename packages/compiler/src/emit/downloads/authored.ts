import type { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { SourceFiles } from "../../compilation.js";
import { readDocuments } from "../../read/read-documents.js";
import { isPlain } from "../../tables/values.js";
import type { Plain } from "../../tables/values.js";

/** What a document says itself, by its id: a table is taken back into files, not into what follows from them. */
export type Authored = (document: PublishedDocument) => Plain;

/** @param files those that the set was compiled from; without them, what was published stands for what was written */
export function authoredIn(set: CatalogSet, files: SourceFiles | undefined): Authored {
  const members = new Map([...(files ?? [])].filter(([file]) => isMember(set, file)));
  const byId = new Map(readDocuments(members).documents.map(({ identity, value }) => [identity.id, value]));
  return (document) => {
    const written = byId.get(document.id);
    return isPlain(written) ? written : withoutInherited(document);
  };
}

/** Whether a file holds a document of an edition. */
function isMember(set: CatalogSet, file: string): boolean {
  return set.get(file.replace(/\.yaml$/, ""))?.edition !== undefined;
}

/** What a document says itself: less what its edition says for all. */
function withoutInherited(document: PublishedDocument): Plain {
  const inherited = "inherited" in document ? (document.inherited ?? []) : [];
  return less(document, inherited);
}

/** A value without what stands at some paths; parts that hold none of them are not copied. */
function less(value: object, paths: readonly string[]): Plain {
  if (paths.length === 0 && isPlain(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !paths.includes(key));
  return Object.fromEntries(
    kept.map(([key, part]: [string, unknown]) => {
      const within = paths.flatMap((path) => (path.startsWith(`${key}.`) ? path.slice(key.length + 1) : []));
      return [key, isPlain(part) ? less(part, within) : part];
    }),
  );
}
