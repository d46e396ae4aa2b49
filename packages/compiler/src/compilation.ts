import type { CatalogSet } from "@mulu/engine";
import type { Exception, Finding, PublishedDocument, Range } from "@mulu/schema";

/** @public Files below catalogs/, by path with forward slashes, as bytes. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** @public What reading a catalogs folder gave: the files, and what was refused before it was read. */
export interface CatalogSource {
  files: SourceFiles;
  findings: readonly Finding[];
}

/** @public Path to a value inside a document. */
export type ValuePath = readonly (string | number)[];

/** @public An exception, and its place in exceptions.yaml. */
export interface SituatedException extends Exception {
  index: number;
}

/** @public Catalogs read, checked for structure, linked and published; the law rules have not run yet. */
export interface Compilation {
  /** The linked catalogs: every document that could be published. */
  set: CatalogSet;
  /** The same documents, sorted by id. */
  documents: readonly PublishedDocument[];
  /** The exceptions file, or nothing. */
  exceptions: readonly SituatedException[];
  /** What read, structure and link found, with positions, sorted by file and position. */
  findings: readonly Finding[];
  /** Ids on which rules are silent: what they would say could be the consequence of a finding made earlier. */
  unjudged: ReadonlySet<string>;
  /** Number of files read. */
  fileCount: number;
  /**
   * Where a value stands in its file.
   * @param file relative to catalogs/, or as findings write it: `catalogs/…`
   * @param path as in the published or the authored document; a missing value gives its nearest existing parent
   */
  locate(file: string, path: ValuePath): Range | undefined;
  /** Text of a file as read, named as `locate` takes it; for the lines shown beside a finding. */
  text(file: string): string | undefined;
}
