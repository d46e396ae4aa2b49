import type { Sentences } from "@mulu/schema";

import type { FaultMessages } from "../messages.js";

/** What is wrong with a source of the changelog. */
export const faults: Sentences<FaultMessages> = {
  "no-yaml": ({ reason }) => `not valid YAML: ${reason}`,
  "no-json": () => "is not JSON; restore the state before the release.",
  "no-json-line": ({ line }) => `line ${line} is not valid JSON.`,
  "not-in-form": ({ problems }) => `does not fit its schema: ${problems}`,
  "not-plain": ({ field, flaw }) => `“${field}” ${flaw}. It must be one line, without line ends, controls or invisible signs.`,
  "sidecar-name": () => "the extension must be .yml.",
  "sidecar-alone": ({ changeset }) => `there is no changeset ${changeset} beside it.`,
  "not-the-sidecars": ({ part, docket }) =>
    `“${part}” belongs in the docket ${docket}; here only docket is named. Move it there and delete the line.`,
  "package-unknown": ({ name, known }) =>
    `there is no package named ${name}. Names stand in straight double quotes; one of: ${known}.`,
  "changeset-unread": () =>
    'cannot be read: between two lines of ---, each line names a package and major, minor or patch, as in "@mulu/catalogs": minor.',
  "summary-in-one-language": () =>
    "the summary needs Chinese first, then an empty line, then a paragraph that begins with “en:”.",
  "other-folder": ({ day }) => `belongs in the folder ${day}.`,
  "no-organization": ({ id }) => `there is no such organization: “${id}”.`,
  "no-docket": ({ docket, file }) => `there is no docket “${docket}”: expected ${file}.`,
  "part-told-twice": ({ part }) => `“${part}” is given and also said to be unknown; remove one.`,
  "part-untold": ({ part }) => `nothing is said about “${part}”. Give it, or list it: unknown: [${part}]. Never guess.`,
  "window-ends-first": ({ opened, closes }) => `the consultation closes (${closes}) before it opens (${opened}).`,
  "name-released": ({ day, file }) => `a changeset of this name was released on ${day} (${file}); give this one another name.`,
  "cut-while-raising": ({ package: name }) =>
    `the run was cut while versions were raised, and ${name} has changed; all changesets are there: restore every package.json and CHANGELOG.md with git, delete this file and release again.`,
  "other-release-open": ({ day }) => `the release of ${day} was not finished; finish it first with --date ${day}.`,
  "no-day": ({ written }) => `must be YYYY-MM-DD; found “${written}”.`,
  "step-failed": () => "failed; see above.",
  "lock-not-updated": () => "not updated; see above.",
};
