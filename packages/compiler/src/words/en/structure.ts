import type { StructureMessages, StructureParts } from "../messages/structure.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is wrong with the fields and values of a file. */
export const structureMessages: WordsOf<StructureMessages> = {
  "missing-field": {
    message: ({ field }) => `The field ${field} is missing.`,
    hint: ({ field, example }) => `Add ${field}${example}.`,
  },
  "unknown-field": {
    message: ({ field }) => `There is no field ${field}.`,
    hint: (said) => said["what-to-do"],
  },
  "wrong-type": {
    message: ({ field, wanted, is, value }) => `${field} should be ${wanted}, but is ${is}${value}.`,
    hint: (said) => said["what-to-do"],
  },
  "not-in-list": {
    message: ({ field, value }) => `“${value}” is not an allowed value of ${field}.`,
    hint: ({ allowed }) => `Allowed: ${allowed}.`,
  },
  "no-date": {
    message: ({ field, value }) => `“${value}” in ${field} is not a calendar date.`,
    hint: () => "Write dates as 2026-11-20.",
  },
  "wrong-form": {
    message: ({ field, value }) => `“${value}” in ${field} is written the wrong way.`,
    hint: ({ form, example }) => `${form}${example}.`,
  },
  "out-of-bounds": {
    message: ({ field, bound }) => `${field} ${bound}.`,
    hint: ({ value }) => `It now reads “${value}”.`,
  },
  "sign-in-value": {
    message: ({ field, value, place, name, sign }) =>
      `Sign ${place} of “${value}” in ${field} is ${name} “${sign}”, which is no sign of YAML.`,
    hint: ({ write }) => `Write ${write}.`,
  },
  "too-many-mistakes": {
    message: ({ count, limit }) => `This file has ${count} mistakes; only the first ${limit} are shown.`,
    hint: () => "It may be a file of another kind; compare with one of its neighbours.",
  },
  "absent-twice": {
    message: ({ field, list, otherList, other }) => `${field} is in ${list} and in ${otherList} (${other}).`,
    hint: () => oneWord,
  },
  "absent-beside-value": {
    message: ({ field, list }) => `${field} has a value and is listed in ${list}.`,
    hint: () => oneWord,
  },
  "stray-address": {
    message: ({ address }) =>
      `The address “${address}” stands here. Addresses stand only in url of the sources, in publication.url of an edition or docket, in standardPublication.url of a list and in materials.url and windows.receives.url of a docket.`,
    hint: () =>
      "Delete the address and name the source by its key, such as provenance: { source: seed000, … }; an address that may be published goes to url in catalogs/vocabularies/sources.yaml.",
  },
  "nobody-named": {
    message: ({ index }) => `collectedBy[${index}] names nobody: organization or title is missing.`,
    hint: () =>
      "Write organization: its-id for a registered body, title: { zh: 税务机关, en: Tax authorities } for what the clause calls it, or both.",
  },
  "no-such-field-named": {
    message: ({ list, name }) => `${name} in ${list} is no field of this kind of file.`,
    hint: (said) => said["what-to-do"],
  },
  "real-subject": {
    message: ({ what }) => `This reads as ${what} of a real person or firm, and the catalogs hold none.`,
    hint: () =>
      "Delete it; in examples use the unassigned division 999999, such as 91999999MA0000001N. If it was committed, remove it from the history too.",
  },
  "same-item": {
    message: ({ item, first }) => `${item} is the same as ${first}.`,
    hint: () => "A list holds each item once: delete one, or write what was meant.",
  },
  "text-flaw": {
    message: ({ field, flaw }) => `${field} ${flaw}.`,
    hint: (said) => said["what-to-do"],
  },
};

const oneWord =
  "A field has a value, or one word says why not: unknown, noneStated (the text states none) or byReference (it points elsewhere). Keep one.";
const saySomething = "Say something; where the source does not, delete the field and list it in unknown.";
const noBlanks = "Take the blanks away, and use the plain one within; mulu check --fix does it.";

export const structureParts: PartsOf<StructureParts> = {
  "type.string": () => "text",
  "type.number": () => "a number",
  "type.integer": () => "a whole number",
  "type.boolean": () => "true or false",
  "type.array": () => "a list",
  "type.object": () => "a group of fields",
  "type.null": () => "empty",
  "form.slug": () => "Lower-case letters, digits and hyphens",
  "form.path": () => "The path of the thing without .yaml, such as national/information/2024",
  "form.article": () =>
    "Article numbers in Arabic digits, from 1, without leading zeros (78, not 078); 之一 is written 133-1",
  "form.division": () => "Six digits of GB/T 2260",
  "form.duration": () => "Write P3Y for three years, P6M for six months, P5D for five days",
  "form.address": () => "An address begins with http:// or https://",
  "form.full-address": () => "Write a full address, such as https://www.example.org/",
  "form.pattern": ({ pattern }) => `It must match ${pattern}`,
  "bound.minLength": ({ limit }) => `needs at least ${limit} characters`,
  "bound.maxLength": ({ limit }) => `may have at most ${limit} characters`,
  "bound.minimum": ({ limit }) => `may not be less than ${limit}`,
  "bound.maximum": ({ limit }) => `may not be more than ${limit}`,
  "bound.minItems": ({ limit }) => `needs at least ${limit} items`,
  "bound.maxItems": ({ limit }) => `may have at most ${limit} items`,
  "bound.other": ({ limit }) => `breaks a limit (${limit})`,
  "subject.citizen-id": () => "a citizen identification number",
  "subject.mobile-number": () => "a mobile number",
  "subject.landline": () => "a fixed-line number",
  "subject.bank-card": () => "a bank card number",
  "subject.passport": () => "a passport number",
  "subject.travel-permit": () => "the number of a travel or residence permit",
  "subject.officer-paper": () => "the number of an officer’s paper",
  "subject.uscc": () => "a unified social credit code",
  "trait.email": () => "an e-mail address",
  "trait.messenger": () => "the name of an account",
  "trait.plate": () => "the number of a vehicle",
  "trait.birth": () => "a day of birth",
  "trait.home": () => "a home address",
  "mend.blank": () => saySomething,
  "mend.no-word": () => saySomething,
  "mend.form": () => "Delete the character and type it anew; texts copied from a PDF often bring such forms.",
  "mend.sign": () =>
    "Delete the sign and type the text anew; a text of the catalogs is one line without controls or invisible signs.",
  "mend.edges": () => noBlanks,
  "mend.space": () => noBlanks,
  "whole-file": () => "the whole file",
  "field-and-name": ({ field }) => field,
  "such-as": ({ example }) => `, such as ${example}`,
  "in-brackets": ({ value }) => ` (${value})`,
  or: ({ one, other }) => `${one} or ${other}`,
  "code-and-title": ({ code, title }) => `${code} (${title})`,
  "fields-here": ({ fields }) => `Allowed here: ${fields}.`,
  "fields-below": ({ fields }) => `Fields are: ${fields}, and those below them.`,
  "did-you-mean": ({ meant }) => `Did you mean ${meant}?`,
  "put-in-quotes": ({ value }) => `Put it in quotes: "${value}".`,
  "yes-is-true": () => "Yes is written true.",
  "no-is-false": () => "No is written false.",
  "yes-true-no-false": () => "Yes is written true, no is written false.",
  "write-a-group": () => "Write a group of fields, such as { zh: 中文名称, en: English title }.",
  "write-a-list": () => "Write a list, such as [ one, two ], brackets even for one.",
  "rewrite-it": ({ example }) => `Rewrite it${example}.`,
  "key-of": ({ field }) => `A key of ${field}`,
  "key-of-file": () => "A key of the file",
  "fix-date": () => "Write the date in the standard form",
  "fix-quotes": () => "Put it in quotes",
  "fix-blanks": () => "Mend the blanks",
};
