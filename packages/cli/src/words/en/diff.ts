import type { Sentences } from "@mulu/schema";

import type { DiffMessages } from "../messages/diff.js";

/** Words of comparisons, in English. */
export const diff: Sentences<DiffMessages> = {
  "write-what-compare": ({ forms }) => `write what to compare: ${forms}`,
  "not-whole-write-revision": ({ text }) => `${text} is not whole; write a revision as git:HEAD~1`,
  "needs-day-add": ({ code }) => `${code} needs a day: add --on 2026-11-20`,
  "edition-alone-write-after": ({ text }) =>
    `${text} is an edition alone; write it after one, as in national/information@2022 @2024`,
  "write-what-compare-mulu": () => "write what to compare with, as in mulu diff national/information@2022 @2024",
  "not-record": () => "not on record",
  "in-force": () => "in force",
  "whether-force": () => "whether it is in force",
  "no-repository-for-revision": ({ revision }) => `the catalogs are in no git repository that could hold ${revision}`,
  "no-catalogs-revision": ({ revision }) => `there are no catalogs in revision ${revision}`,
  "row-number": () => "No.",
  "item-column": () => "Item",
  "field-column": () => "Field",
  "before-text": () => "Before",
  "after-text": () => "After",
  "kind-column": () => "Kind",
  "effect-people": () => "Effect on people",
  "from-column": () => "From",
  "remarks-column": () => "Remarks",
  "id-column": () => "Id",
  "breaks-head": () => "  breaks",
  revision: ({ title, revision }) => `${title} (revision ${revision})`,
  "people-no-effect": () => "People: no effect.",
  "from-days": ({ days }) => `; from ${days}`,
  "people-expands-narrows-cannot": ({ expands, narrows, cannotSay, since }) =>
    `People: expands ${expands}, narrows ${narrows}, cannot say ${cannotSay}${since}.`,
  "version-nothing-changed": () => "Version: nothing changed.",
  "version-normative-editorial-not": ({ level, normative, editorial, invisible, what }) =>
    `Version: ${level}. Normative ${normative}, editorial ${editorial}, not seen ${invisible} (${what}).`,
  "whom-is": ({ whom }) => `whom: ${whom}; `,
  "from-day": ({ more, from }) => `${more}from: ${from}`,
  "same-in": ({ count }) => `the same in ${count}`,
  "version-itself-see-json": ({ count }) => `and ${count} of the version itself, see --json`,
  "rests-what-inferred-not": () => "rests on what is inferred or not verified",
  formerly: ({ before }) => `formerly ${before}`,
  "went-to": ({ into }) => `went to ${into}`,
  "out-of": ({ outOf }) => `out of ${outOf}`,
  "reason-is": ({ reason }) => `reason: ${reason}`,
  "will-break": () => "breaks",
  "touched-does-not-break": () => "is touched and does not break",
  holds: () => "holds",
  "not-among-what-compared": ({ outside }) => `; not among what was compared: ${outside}`,
  "you-break-more-touched": ({ answers, broken, count, out }) =>
    `You: ${answers} (${broken} break, ${count} more touched)${out}.`,
  "differ-say-same": ({ count, same }) => `${count} differ, ${same} say the same.`,
  "least-one-side-inferred": ({ weak }) =>
    `Of ${weak} at least one side is inferred or not verified: what is compared is what the catalogs hold, not a text nobody read (marked *).`,
  "no-record-found-valid": ({ before, after }) =>
    `${before} → ${after}: no record was found that was valid and is not.`,
  "record-valid-not": ({ before, after, at, JSON }) =>
    `${before} → ${after}: a record that was valid and is not${at}: ${JSON}`,
};
