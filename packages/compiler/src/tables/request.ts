import type { Finding, IsoDate, ProvenanceStatus, PublishedEdition } from "@mulu/schema";

import type { Compilation, SourceFiles } from "../compilation.js";
import type { Field } from "./field.js";
import type { Sheet } from "./sheet.js";
import type { TableKind } from "./table-kinds.js";
import type { Plain } from "./values.js";

/** @public Provenance of new documents, where the table does not give it. */
export interface GivenProvenance {
  status?: ProvenanceStatus;
  source?: string;
  verified?: IsoDate;
}

/** @public A table to take into an edition. */
export interface ImportRequest {
  /** Files below catalogs/, and what they compile to. */
  files: SourceFiles;
  compilation: Compilation;
  edition: PublishedEdition;
  /** Name of the table's file, for findings. */
  file: string;
  sheets: readonly Sheet[];
  /** Names of the sheets to take; without it all that do not say they are cancelled, an example or a guide. */
  only?: readonly string[];
  /** Whether documents that exist may be changed. */
  update: boolean;
  provenance: GivenProvenance;
}

/** @public What an import comes to. Nothing is written here: the caller has the files. */
export interface ImportResult {
  /** New text by path below catalogs/. */
  files: ReadonlyMap<string, string>;
  /** Ids, sorted. */
  created: string[];
  changed: string[];
  unchanged: string[];
  /** Documents of the edition that the table does not name; they are left alone. */
  absent: string[];
  /** Every cell that was not placed, and what a reader should know; in the order of the table. */
  findings: Finding[];
}

/** What every step of an import needs. */
export interface ImportContext extends ImportRequest {
  kind: TableKind;
  fields: readonly Field[];
  /** Documents of the edition as their files hold them, by slug. */
  documents: ReadonlyMap<string, Plain>;
}

/** @public What to export. */
export interface ExportRequest {
  files: SourceFiles;
  compilation: Compilation;
  edition: PublishedEdition;
}
