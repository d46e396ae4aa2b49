import type { Sentences } from "@mulu/schema";

import type { CommandsMessages } from "../messages/commands.js";

/** What verbs say, in English. */
export const commands: Sentences<CommandsMessages> = {
  "some-what-chosen-not": () => "Some of what was chosen was not judged, because files it rests on are at fault:",
  fixed: ({ fixed }) => `${fixed} fixed.`,
  "not-one-sort-compare": ({ one, other }) =>
    `${one} and ${other} are not of one sort: compare editions, days, or whole catalogs`,
  "not-catalogs-one-kind": ({ first, second }) =>
    `${first} and ${second} are not catalogs of one kind; there is nothing to compare`,
  "region-kind-go-days": () => "--region, --on and --kind go with days and regions only",
  "cannot-read-receipt": ({ file }) => `cannot read ${file}`,
  "no-json": () => "it is no JSON",
  "not-format": ({ output, asked }) => `${output} is not of the format ${asked}`,
  "changes-sheet": () => "Changes",
  "differ-written": ({ count, output }) => `${count} differ; written to ${output}.\n`,
  "table-does-not-carry-these": ({ lines }) => `a table does not carry these values; nothing was written:\n${lines}\n`,
  "edit-yaml-leave-out": ({ names }) => `edit the YAML, or leave them out with --without ${names}`,
  "longer-than-characters-cell": ({ row, header, cellCharacters }) =>
    `${row}: “${header}” is longer than the ${cellCharacters} characters of a cell`,
  "no-file-to-read": ({ file }) => `cannot read ${file}`,
  "line-no-json": ({ index, file }) => `line ${index} of ${file} is no JSON`,
  "lines-none-missing-together": ({ seq, count, last, digest }) =>
    `${seq} lines, none missing; together they are the ${count} things of ${last}. Digest ${digest}\n`,
  "catalogs-cannot-read-whole": ({ revision }) =>
    `the catalogs at ${revision} cannot be read whole; no feed was written`,
  "catalogs-in-no-repository": () => "the catalogs are in no git repository",
  "no-such-instrument": ({ written, meant }) => `no such instrument: ${written}${meant}`,
  "not-force-now": ({ dead }) => `, ${dead} of them not in force now`,
  "rest-on-it": ({ all, more }) => `${all} rest on it${more}.`,
  "mulu-impact-instrument-tendering": () => "  mulu impact --instrument tendering-and-bidding-law",
  "official-does-not-change-correct": ({ edition }) =>
    `${edition} is official and does not change; to correct the text as published add --correct <reason>, and run mulu verify --update --correct <reason> --today <date> afterwards`,
  "no-sheet": ({ name, missing, names }) => `“${name}” has no sheet “${missing}”; it has ${names}`,
  "no-utf-text-save": ({ file }) => `${file} is no UTF-8 text; save a table as CSV (UTF-8) or xlsx first`,
  rewrite: () => "to rewrite",
  rewritten: () => "rewritten",
  "ids-ids-person-decide": ({ count, verb, left }) => `${count} ids ${verb}; ${left} ids are for a person to decide.\n`,
  "no-docket-among": ({ id, known }) => `no docket ${id}; there are ${known}`,
  "names-no-edition-supersedes": ({ title }) => `${title} names no edition that it supersedes; add --before EDITION`,
  "no-file-written-places": ({ count }) => `No file was written: ${count} places are to be mended.\n`,
  "dry-run-files-would": ({ count }) => `Dry run: ${count} files would be written:`,
  "files-written-docket": ({ count, docket }) => `${count} files written, docket ${docket}:`,
  "blank-form-written-xlsx": ({ file }) => `a blank form is written as .xlsx or .yml: ${file}`,
  wrote: ({ file }) => `Wrote ${file}.\n`,
  "give-day-proposal": () => "give the day of the proposal: --on 2026-11-28",
  "docket-small-letters-digits": () => "--docket has small letters, digits and hyphens",
  "cannot-published-yet-no": ({ version, count }) =>
    `${version} cannot be published yet; no file was changed. ${count} things are missing:\n`,
  "dry-run-files-would-written": ({ count }) => `Dry run: ${count} files would be written; none was.`,
  "published-frozen-files-written": ({ version, count }) =>
    `${version} is published and frozen; ${count} files written.`,
  changeset: ({ level }) => `Changeset (${level}):\n`,
  "say-day": () => "say the day with --on",
  "document-changed": () => "changed",
  "document-gone": () => "gone",
  "document-new": () => "new",
  "none-documents-used-changed": () => "none of the documents used has changed",
  "documents-changed-since-do": () => "the documents changed since do not bear on it",
  "same-byte-byte-receipt": ({ files, clauses, day, tail }) =>
    `Same, byte for byte: the receipt used ${files} documents and ${clauses} texts of clauses (data as of ${day}); ${tail}.`,
  "more-cannot-said": ({ open }) => `; of ${open} more it cannot be said`,
  "states-in-force": ({ sure, more, told }) => `${sure} in force${more}.${told}`,
  "limit-whole-number-more": ({ written }) => `--limit is a whole number of 2000 or more, not ${written}`,
  "not-port": ({ value }) => `not a port: ${value}`,
  "site-title": () => "site",
  "api-title": () => "API",
  "no-site-run-npm": ({ site }) => `no site in ${site}; run npm start`,
  "port-use-try-port": ({ port }) => `port ${port} is in use; try PORT=3001`,
  "port-not-permitted-try": ({ port }) => `port ${port} is not permitted; try PORT=3001`,
  "published-findings": ({ count }) => `Published: ${count} findings.\n`,
  "full-stop": ({ what }) => `${what}.\n`,
  "correction-needs-reason-correct": () => "a correction needs a reason: --correct <reason> --today 2026-11-20",
  "catalogs-errors-lock-left": ({ count }) =>
    `The catalogs have ${count} errors; the lock was left as it is. Run mulu check and correct them first:`,
  "lock-left": () => "The lock was left as it is:\n",
  "correct-goes-update-only": () => "--correct goes with --update only",
  "no-restore-repository-make": ({ commonLock }) =>
    `there is no ${commonLock}: restore it from the repository, or make the first one with mulu verify --update`,
  "with-data-as-of": ({ asOf }) => ` Data as of ${asOf}.`,
  "paper-written": ({ asked }) => `Written to ${asked}.\n`,
  "table-written": ({ title, rows, columns, file }) =>
    `${title}: ${rows} rows, ${columns} columns written to ${file}.\n`,
  "annex-written": ({ title, rows, asked }) => `${title}: ${rows} rows written to ${asked}.\n`,
  "merged-look-twice": () => ", merged: look for what now stands twice",
  "withdrawn-cite-otherwise": () => "withdrawn: delete it or cite something else",
  "split-choose-one": ({ to }) => `split, choose one: ${to}`,
  "id-left-open": ({ file, id, count, where, reason }) => `${file}: ${id} (${count}) ${where}. ${reason}`,
  "lock-written": ({ common, folder }) => `Wrote ${common} and ${folder}/`,
  "ids-newly-locked": ({ added }) => `${added} ids are newly locked`,
  "never-published": ({ dropped }) => `never published, and gone again: ${dropped}`,
  "correction-recorded": ({ corrected }) => `recorded the correction of ${corrected}`,
  "summary-cannot-be-read": ({ catalogs }) =>
    `${catalogs}/dist/summary.json cannot be read; a build that was cut may have left it. Run npm start again. The site is served all the same.`,
  "annex-models": () => "the columns: a model by name, or a table of yours",
};
