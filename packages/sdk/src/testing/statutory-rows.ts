import { readFileSync } from "node:fs";

/*
 * Twenty rows of the reading of measure clauses, article by article, of 2026-11-27 (source key statutory-measures):
 * copied as they stand, so that what the catalogs say can be held against what was read.
 */

/** A row: the clause, and what was read in it. */
export interface StatutoryRow {
  row: number;
  instrument: string;
  article: string;
  paragraph?: number;
  item?: number;
  /** The number under which the article really stands, where the copy read let two articles run into one. */
  correctedTo?: string;
  title: string;
  who: string;
  conduct: string;
  type: string;
  effect: string;
  discretion: "must" | "may";
  durationState: "stated" | "none-stated" | "by-reference" | "permanent" | "authority-decides";
  min?: string;
  max?: string;
  implementer: { state: "stated" | "none-stated" | "by-reference"; zh: string };
}

/** Copied as they stand; the file beside this one holds them. */
export const statutoryRows = JSON.parse(
  readFileSync(new URL("./statutory-rows.json", import.meta.url), "utf8"),
) as readonly StatutoryRow[];
