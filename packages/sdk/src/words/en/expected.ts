import type { Sentences } from "@mulu/schema";

import type { ExpectedMessages } from "../messages/expected.js";

/** What an argument should be. */
export const expected: Sentences<ExpectedMessages> = {
  "one-of": ({ items }) => items,
  "list-of": ({ items }) => `a list of ${items}`,
  "object-of": ({ keys }) => `an object of ${keys}`,
  "true-or-false": () => "true or false",
  "field-path": () => "a field, such as publication.term",
  "api-root": () => "the root of the API, such as https://example.org/api/v1",
  "article-number": () => 'the number of an article, such as "54" or "133-1"',
  "article-text": () => 'the number of an article as a text, such as "266" or "133-1"',
  position: () => "a whole number from 1 to 99",
  documents: () => "a list of published documents",
  validator: () => "a compiled validator, a module of @mulu/catalogs/records/…",
  "diff-side": () => "the id of an edition, { on, region } or { documents }",
  "written-receipt": () => "a text or bytes",
  question: () => "an object with ask",
  method: () => "the name of a method",
  "id-of": ({ kind }) => `the id of a ${kind}, a text`,
  "any-document": () => "document",
  "record-format": () => "record format",
};
