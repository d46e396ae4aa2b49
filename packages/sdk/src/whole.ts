import type { DocumentKind, Nature, PublishedDocument } from "@mulu/schema";

import { IncompleteDocumentError } from "./errors.js";
import { inWords, mismatch } from "./words.js";

const ofEvery = ["id", "concept", "file", "nature", "official", "layer"];

/** What the published schemas require of each kind beyond what they require of all; a test holds the two together. */
export const requiredOf: Readonly<Record<DocumentKind, readonly string[]>> = {
  vocabulary: ["provenance", "title", "closed", "values"],
  instrument: ["provenance", "title", "issuers", "level"],
  organization: ["provenance", "title", "kind"],
  region: ["provenance", "title", "level"],
  edition: ["provenance", "title"],
  entry: ["provenance", "title", "basis", "subjects"],
  measure: ["provenance", "title", "basis", "effect", "status", "type"],
  commitment: ["provenance", "title", "setBy", "type"],
  indicator: ["provenance", "title", "level"],
  incentive: ["provenance", "title", "basis"],
  protection: ["provenance", "title", "basis", "protects", "rule"],
  list: ["provenance", "title", "fieldBasis", "kind"],
  "repair-rule": ["provenance", "title", "inForce", "setBy"],
  platform: ["provenance", "title", "uses"],
  evaluation: ["provenance", "title", "scope"],
  "record-format": ["provenance", "title", "carries", "elements"],
  docket: ["provenance", "title", "lead", "proposes"],
  "register-row": ["provenance", "title", "representation", "row", "section", "state"],
  redirect: ["from", "until", "reason", "redirectKind", "to"],
};

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
  if (typeof kind !== "string" || !Object.hasOwn(requiredOf, kind))
    throw new IncompleteDocumentError(id, ["documentKind"]);
  const lacking = [...ofEvery, ...requiredOf[kind as DocumentKind]].filter((field) => facts[field] === undefined);
  if (lacking.length === 0 && !(typeof facts.nature === "string" && Object.hasOwn(natures, facts.nature)))
    lacking.push("nature");
  if (lacking.length > 0) throw new IncompleteDocumentError(id, lacking);
}

/** @throws RangeError for what is no list of documents */
export function requireDocuments(documents: unknown): void {
  if (Array.isArray(documents)) return;
  const expected = { zh: "已发布文档组成的列表", en: "a list of published documents" };
  throw new RangeError(mismatch("documents", expected, documents));
}
