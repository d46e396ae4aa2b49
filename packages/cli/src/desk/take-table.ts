import { answersFile, answersText, importTable } from "@mulu/compiler";
import type { GivenProvenance, ImportResult } from "@mulu/compiler";
import type { PublishedEdition } from "@mulu/schema";
import type { ReadTable } from "@mulu/spreadsheet";

import type { Loaded } from "../load.js";
import { groupAlike, summarised } from "../render/groups.js";
import { samenessInTable } from "../render/sameness-in-table.js";

/** The catalogs that a table is taken into. */
export type Catalogs = Pick<Loaded, "files" | "compilation">;

/** A table, the edition it goes into, and how. */
export interface Taking {
  table: ReadTable;
  edition: PublishedEdition;
  /** Names of the sheets to take, where not all. */
  only?: readonly string[];
  /** Whether documents that exist may be changed. */
  update: boolean;
  provenance: GivenProvenance;
}

/** Where answers about tables of an edition stand, below catalogs/. */
export const answersPathOf = ({ id }: Pick<PublishedEdition, "id">): string => `${id}/${answersFile}`;

/** What a table comes to, with what was answered about its words. Command and page take every table by this. */
export function takeTable(
  { files, compilation }: Catalogs,
  { table: { name, sheets, hasMacros = false }, edition, only, update, provenance }: Taking,
  answers: string | undefined,
): ImportResult {
  const given = answers === undefined ? {} : { answers: { file: `catalogs/${answersPathOf(edition)}`, text: answers } };
  const chosen = only === undefined ? {} : { only };
  return importTable({
    files,
    compilation,
    edition,
    file: name,
    sheets,
    hasMacros,
    update,
    provenance,
    ...chosen,
    ...given,
  });
}

/** The file of answers after an import: what is asked is added to it. */
export function answersAfter(given: string | undefined, { questions }: ImportResult): string | undefined {
  return questions.length === 0 ? given : answersText(given, questions);
}

/** What an import says to machines, by `mulu import --json` and beside the page. */
export function importReport(
  { table: { name, encoding, separator }, edition }: Taking,
  result: ImportResult,
  dryRun: boolean,
): object {
  const { created, changed, unchanged, absent, cells, columns, questions, findings } = result;
  const written = [...result.files.keys()].map((path) => `catalogs/${path}`);
  return {
    edition: edition.id,
    table: name,
    encoding,
    separator,
    dryRun,
    ...{ created, changed, unchanged, absent, written, cells, columns, questions },
    answers: `catalogs/${answersPathOf(edition)}`,
    findings,
    groups: summarised(groupAlike(findings, samenessInTable)),
  };
}
