import { readFileSync } from "node:fs";

/*
 * Eighteen rules of the reading of laws that bind every entry, of 2026-11-27 (source key horizontal-rules): copied as they
 * stand, so that what the national entries say can be held against what was read.
 */

/** A clause of the reading, with what it is for. */
export interface ReadClause {
  article: string;
  paragraph?: number;
  item?: number;
  role: string;
}

/** One rule as it was read, article by article, from laws that bind every entry: copied, with the id of its law. */
export interface HorizontalRule {
  instrument: string;
  /** Kind of national information it serves; `all` for every one. */
  kindOfInformation: string;
  cites: ReadClause[];
  collector?: string;
  /** To whom it is shared, as printed. */
  receivers?: string;
  publish?: { state: string; channels: string[]; within: string | null; naturalPersons: string };
  /** How long it is kept, as printed. */
  retain?: string;
  objection?: string;
  /** Words of the law, as printed. */
  terms: string[];
}

export const horizontalRules = JSON.parse(
  readFileSync(new URL("horizontal-rules.json", import.meta.url), "utf8"),
) as readonly HorizontalRule[];
