import { changeOf, fieldsToward, isFilingField } from "@mulu/schema";
import type { DocumentKind, FieldChange, FieldSpec, PublishedDocument } from "@mulu/schema";

import { fieldsOn } from "./steps.js";
import type { Steps } from "./steps.js";

/** Fields that only the published form has, where a change of them reaches those who rely on it. */
const published: ReadonlySet<string> = new Set(["nature", "official"]);

/** Names that the published form has for what is written under another. */
const writtenAs: Readonly<Record<string, string>> = {
  officialCounts: "official",
  issuers: "issuer",
  redirectKind: "kind",
};

/** Whether a value follows from where a document lies and what it cites: it is compared where it is written. */
export function isDerived({ documentKind }: Pick<PublishedDocument, "documentKind">, path: Steps): boolean {
  const [first = "", ...rest] = fieldsOn(path);
  // Nature is that of the edition, and so is being official.
  if (published.has(first)) return documentKind !== "edition" && documentKind !== "record-format";
  // What the path of a file says, and what follows from other documents, nobody writes. `inherited` too: what holds is
  // compared where it holds, in the entry or in its edition.
  if (isFilingField(first)) return true;
  const [second = ""] = rest;
  return ["basis", "fieldBasis", "levelBasis"].includes(first) && ["level", "cite"].includes(second);
}

const namesIn = (kind: DocumentKind, path: Steps): readonly string[] => {
  const [first = "", ...rest] = fieldsOn(path);
  const name = ["edition", "instrument", "redirect"].includes(kind) ? (writtenAs[first] ?? first) : first;
  return [name, ...rest];
};

/** What a change of a value is, by the place where it stands; undefined where it is meaning. */
export function fieldChange(kind: DocumentKind, path: Steps): FieldChange | undefined {
  const [first] = path;
  return typeof first === "string" && published.has(first) ? "reach" : changeOf(kind, namesIn(kind, path));
}

/** The fields of the model on the way to a value. */
export function specsOf(kind: DocumentKind, path: Steps): readonly FieldSpec[] {
  return fieldsToward(kind, namesIn(kind, path));
}
