import type { Identity, PublishedEntry } from "../model/published.js";

/** Each field that publishing adds to what was written: one of the model's that is forgotten here does not compile. */
const filing: Readonly<Record<keyof Identity | keyof Pick<PublishedEntry, "documentKind" | "inherited">, true>> = {
  id: true,
  concept: true,
  edition: true,
  file: true,
  documentKind: true,
  layer: true,
  regionCode: true,
  nature: true,
  official: true,
  date: true,
  inherited: true,
};

/** @public Whether a field files a document, as publishing does, and is written by nobody: its id, its edition, its day … */
export function isFilingField(name: string): boolean {
  return Object.hasOwn(filing, name);
}
