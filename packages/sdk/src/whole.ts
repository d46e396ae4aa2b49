import { requiredFields } from "@mulu/schema";
import type { Nature, PublishedDocument } from "@mulu/schema";

import { IncompleteDocumentError } from "./errors.js";
import { inWords, mismatch } from "./in-words.js";
import { say } from "./words/say.js";

/** Every nature a document may have: one of another name would be taken for a document that holds. */
const natures: Readonly<Record<Nature, true>> = {
  ...{ official: true, transcription: true, compilation: true },
  ...{ draft: true, exercise: true },
};

/** @throws IncompleteDocumentError for a document that lacks what its kind must have */
export function requireWhole(document: PublishedDocument): void {
  if (typeof (document as unknown) !== "object" || (document as unknown) === null) {
    throw new IncompleteDocumentError(inWords(document).zh, ["documentKind"]);
  }
  const facts = document as unknown as Readonly<Record<string, unknown>>;
  const id = typeof facts.id === "string" ? facts.id : inWords(document).zh;
  const { documentKind: kind } = facts;
  const required = typeof kind === "string" && Object.hasOwn(requiredFields, kind) ? requiredFields[kind] : undefined;
  if (required === undefined) throw new IncompleteDocumentError(id, ["documentKind"]);
  const lacking = required.filter((field) => facts[field] === undefined);
  if (lacking.length === 0 && !(typeof facts.nature === "string" && Object.hasOwn(natures, facts.nature)))
    lacking.push("nature");
  if (lacking.length > 0) throw new IncompleteDocumentError(id, lacking);
}

/** @throws RangeError for what is no list of documents */
export function requireDocuments(documents: unknown): void {
  if (Array.isArray(documents)) return;
  throw new RangeError(mismatch("documents", say("documents"), documents));
}
