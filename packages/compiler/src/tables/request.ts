import type { Finding, IsoDate, ProvenanceStatus, PublishedEdition, TableKind } from "@mulu/schema";

import type { Compilation, SourceFiles } from "../compilation.js";
import type { ImportAnswers } from "./answers.js";
import type { Field } from "./field.js";
import type { Question } from "./questions.js";
import type { Sheet } from "./sheet.js";
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
  /** Whether the file is a workbook with programs in it. */
  hasMacros?: boolean;
  /** Names of the sheets to take; without it all that do not say they are cancelled, an example or a guide. */
  only?: readonly string[];
  /** What was answered about tables of this edition, as its file holds it, and the name of that file. */
  answers?: { file: string; text: string };
  /** Whether documents that exist may be changed. */
  update: boolean;
  provenance: GivenProvenance;
}

/** @public A column of a table, and what it was read as. */
export interface ReadColumn {
  sheet: string;
  /** Cell of the header, such as `C2`. */
  at: string;
  /** The header as the table writes it. */
  header: string;
  /** Of `field`, the column of an export that holds the same is named beside it. `unknown` is asked about. */
  is: "field" | "id" | "number" | "standing" | "left-out" | "double" | "struck" | "unknown";
  field?: string;
}

/** @public Where a thing stands in a table. */
export interface TableThing {
  /** Id of its document. */
  id: string;
  sheet: string;
  /** Counted from 1, as a spreadsheet does. */
  row: number;
  /** Letters of the columns by the path of their field, such as `title.zh`. */
  columns: ReadonlyMap<string, string>;
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
  /** Cells that say something of a thing, and those of them that stand in the catalogs now, or would. */
  cells: { meaningful: number; placed: number };
  /** What each column was read as, sheet by sheet. */
  columns: ReadColumn[];
  /** Things of the table that have an id, in its order. */
  things: TableThing[];
  /** What the table's words do not tell, each once. */
  questions: Question[];
  /** Every cell that was not placed, and what a reader should know; in the order of the table. */
  findings: Finding[];
}

/** What every step of an import needs. */
export interface ImportContext extends ImportRequest {
  kind: TableKind;
  fields: readonly Field[];
  /** Answers that can be used. */
  answered: ImportAnswers;
  /** Documents of the edition as their files hold them, by slug. */
  documents: ReadonlyMap<string, Plain>;
}

/** @public What to export. */
export interface ExportRequest {
  files: SourceFiles;
  compilation: Compilation;
  edition: PublishedEdition;
}
