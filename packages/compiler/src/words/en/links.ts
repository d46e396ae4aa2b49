import type { LinkMessages, LinkParts } from "../messages/links.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What refers to what, and may not. */
export const linkMessages: WordsOf<LinkMessages> = {
  dangling: { message: ({ what, target }) => `There is no ${what} ${target}.`, hint: (said) => said["what-to-do"] },
  withdrawn: {
    message: ({ what, target }) => `The ${what} ${target} was withdrawn.`,
    hint: (said) => said["what-to-do"],
  },
  split: {
    message: ({ what, target, into }) => `The ${what} ${target} was split into ${into}.`,
    hint: (said) => said["what-to-do"],
  },
  "other-kind": {
    message: ({ what, target, is }) => `This needs a ${what}, but ${target} is ${is}.`,
    hint: (said) => said["what-to-do"],
  },
  "no-edition-file": {
    message: ({ folder, count }) =>
      `This file stands in, or names, the edition ${folder}/, which has no edition.yaml (${count} files stand in it).`,
    hint: () => "Add edition.yaml with title, nature, dates and provenance, or correct the folder's name.",
  },
  "no-code-list": {
    message: ({ id, count }) => `There is no code list ${id}.yaml, though ${count} places of this file use its codes.`,
    hint: () => "Restore it, with title, closed, values and provenance.",
  },
  "code-not-in-model": {
    message: ({ code }) => `The model has no code ${code}: no file that uses it could pass.`,
    hint: ({ allowed }) => `Codes are: ${allowed}; a new one is first added to the model.`,
  },
  cycle: {
    message: ({ relation, line }) => `These ${relation} each other in a circle: ${line}.`,
    hint: ({ field }) => `Delete one of the ${field} fields.`,
  },
  "living-id": {
    message: ({ id }) => `A tombstone says that ${id} moved or ended, and the id is still in use.`,
    hint: () => "A published id is not used for something else: give the new file its own id, or delete the tombstone.",
  },
  "tombstone-twice": {
    message: ({ id, other }) => `${id} already has a tombstone, ${other}.`,
    hint: () => "One old id has one tombstone; merge the two.",
  },
  "tombstone-to-withdrawn": {
    message: ({ to }) => `The tombstone leads to ${to}, which itself was withdrawn.`,
    hint: () => "Lead straight to the last id.",
  },
  "tombstone-to-tombstone": {
    message: ({ to, next }) => `The tombstone leads to ${to}, which itself went to ${next}.`,
    hint: () => "Lead straight to the last id.",
  },
  "code-twice": {
    message: ({ field, key, code }) => `The ${key} “${code}” stands twice in ${field}.`,
    hint: () => "Give one of them another code, or delete it.",
  },
  "same-download": {
    message: ({ id, other }) =>
      `The editions ${id} and ${other} would have downloads of one name (${id}.csv), and one would be lost.`,
    hint: ({ end }) => `Give the edition's folder another name, one that does not end in ${end}.`,
  },
};

export const linkParts: PartsOf<LinkParts> = {
  "target.edition-folder": () => "edition",
  "target.trigger": () => "entry or list",
  "target.profession": () => "professional group",
  "target.conduct": () => "conduct of lists",
  "target.field-flag": () => "flag of a field",
  "target.group": () => "group",
  "target.record-name": () => "record format",
  "target.proposal": () => "thing consulted on",
  "target.document": () => "document",
  "target.source": () => "source",
  "target.list-field": () => "field of lists",
  "target.category": () => "category",
  "target.expression": () => "expression",
  "target.element": () => "data element",
  "target.element-value": () => "value of the data element",
  "target.former-element": () => "data element of the superseded format",
  "target.rule": () => "rule",
  "target.public-host": () => "public host",
  "relation.supersedes": () => "supersede",
  "relation.supplements": () => "supplement",
  "relation.region-parent": () => "lie in",
  "relation.organization-parent": () => "belong to",
  "the-exceptions": () => "the exceptions",
  "cite-one-of-these": () => "Cite one of these instead.",
  "delete-reference": () => "Delete the reference.",
  // No “did you mean” for hosts: an address of another publisher is not a misspelling.
  "host-withheld": () =>
    "Only addresses of publishers that may be named stand in the catalogs, never those of unofficial copies. If the host is a publisher's, register it in catalogs/vocabularies/public-hosts.yaml first; otherwise delete the address.",
  "there-are": ({ names }) => `There are: ${names}.`,
  "there-are-more": ({ names, count }) => `There are: ${names}, ${count} in all.`,
  "write-rule-code": () => "Write the code of a rule: LB-01, SH-01, …",
  register: ({ what, home }) => `Check the spelling; if the ${what} exists, register it in ${home} first.`,
};
