import type { Sentences } from "@mulu/schema";

import type { CommandMessages } from "../messages/command.js";

/** What is said of the call, in English. */
export const command: Sentences<CommandMessages> = {
  "nothing-asked": () => "nothing is asked",
  asked: ({ open }) => `asked: ${open}`,
  "answer-answers-nothing-asked": ({ column, what }) => `--answer ${column} answers nothing that was asked; ${what}`,
  "given-up-nothing-written": () => "given up; nothing was written",
  "may-left-out-press": () => " (may be left out: press enter)",
  "left-out": () => "(left out)",
  "please-answer-one": () => "please answer this one",
  "path-nothing-written": ({ shown, what }) => `${shown}: ${what}; nothing was written`,
  "working-folder-catalogs-holds": () => "is the working folder or the catalogs, or holds them",
  "no-folder": () => "is no folder",
  "holds-files-not-written": () =>
    "holds files and was not written by mulu build; choose another folder, or empty it yourself",
  "cannot-write-what-unchanged": ({ shown, reason }) =>
    `cannot write ${shown} (${reason}); what was there is unchanged`,
  "no-table-edit-yaml": ({ what, why, tabled }) =>
    `${what} have no table: ${why}. Edit the YAML files. Editions of these have one: ${tabled}`,
  nationwide: () => "nationwide",
  "state-on-day": ({ on, where, said, told }) => `On ${on}, ${where}: ${said}${told}`,
  "that-day": () => "that day",
  "region-code-nationwide-without": () => "region code; nationwide without it",
  "date-without-day-data": () => "date; without it, the day of the data",
  "not-article-write": ({ written }) => `not an article: ${written}; write 54, or 133-1`,
  "day-judge-before-change": ({ on, from }) => `the day to judge, ${on}, is before that of the change, ${from}`,
  "give-repealed-amended-not": () => "give --repealed or --amended, not both",
  "moved-goes-article": () => "--moved-to goes with --article",
  "one-article-give-moved": () => "for one article give --on, and --moved-to where it moves",
  "one-article-say-day": () => "for one article say from which day, with --on",
  "cannot-read-catalogs": ({ file }) => `cannot read catalogs/${file}`,
  "interview-needs-terminal-without": () =>
    "--interview needs a terminal; without one import once, and fill in import.yaml",
  "versions-there-are": ({ versions }) => `there are: ${versions}`,
  "no-list-standard": ({ id, shown }) => `there is no list standard ${id}${shown}`,
  "not-date-write": ({ value }) => `not a date: ${value}; write 2026-11-20`,
  "no-such-folder": ({ catalogs }) => `no such folder: ${catalogs}`,
  "no-catalog-files": ({ catalogs }) => `no catalog files in ${catalogs}`,
  "no-file-removed-none": ({ what }) => `${what}; no file was removed, and none was written`,
  "no-draft-remove-missing": ({ edition }) => `${edition} is no draft, and --remove-missing is for drafts`,
  "places-table-not-taken": ({ untaken }) =>
    `${untaken} places of the table were not taken, so what it does not hold is not known to be gone; mend the table first; --dry-run without --remove-missing lists them`,
  "without-would-not-hold": ({ file, message }) => `without them ${file} would not hold: ${message}`,
  "path-empty-name-file": () => "the path is empty; name a file or a folder",
  "beside-there-are": ({ missing, listed }) => `there is no ${missing}; there are: ${listed}`,
  "no-such-path-not": ({ written }) =>
    `no such path: ${written} is not inside the folder of the catalogs; for all of them write . or no path`,
  "no-such-path-catalogs": ({ written }) => `no such path: ${written}; the catalogs hold no file of it`,
  "no-such-path-did": ({ written, like, beside }) =>
    `no such path: ${written}; did you mean catalogs/${like}?${beside}`,
  "data-do-not-say": () => "the data do not say their day; give one with --on",
  "is-folder": () => "it is a folder",
  "no-ordinary-file-but": () => "it is no ordinary file but a pipe or device",
  "no-such-file": ({ file }) => `no such file: ${file}`,
  "write-receipt-replayed-mulu": () => "write a receipt, to be replayed with mulu replay",
  "cannot-write": ({ file }) => `cannot write ${file}`,
  "not-revision": ({ base }) => `not a revision: ${base}`,
  "git-does-not-know": ({ base }) => `git does not know the revision ${base}, or it shares no history with this one`,
  "git-does-not-know-revision": ({ revision }) => `git does not know the revision ${revision}`,
  "no-changeset-see-readme": () => "is no changeset; see the README there",
  "and-places-more": ({ more }) => `  and ${more} more`,
  "answer-not-whole-places": ({ count }) =>
    `This answer is not whole: ${count} places of the catalogs cannot be read or resolved; the files, and what rests on them, are left out. Run mulu check and correct them first:`,
  "places-catalogs-cannot-read": ({ count }) =>
    `${count} places of the catalogs cannot be read or resolved; the result would not be whole, so nothing was done. Run mulu check and correct them first:`,
  "no-file-changed": () => "; no file was changed",
  "written-already": ({ done }) => `; written already: ${done}`,
  "cannot-write-reason": ({ path, reason, what }) => `cannot write ${path} (${reason})${what}`,
  "already-left-add-force": ({ shown }) =>
    `${shown} is there already and was left as it is; add --force to write over it`,
  "no-permission": ({ reason }) => reason,
};
