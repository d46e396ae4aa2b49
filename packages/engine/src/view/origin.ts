import type { BasisRole, PublishedDocument } from "@mulu/schema";

import { citationsOf } from "../citations-of.js";
import type { PlacedCitation } from "../citations-of.js";
import type { OwnWords } from "./own-words.js";
import { ownWords } from "./own-words.js";

/** @public A place in a document: keys and positions from the top, such as `["publication", "term", "max"]`. */
export type ValuePath = readonly (string | number)[];

/** @public Where a value is written, and what carries it. */
export interface Origin {
  /** Full id of the document. */
  readonly document: string;
  readonly path: ValuePath;
  /** That the document is the edition, which says it once for all that it holds; not there where a thing says it itself. */
  readonly is?: "edition-default";
  /** The citation that carries it: the first operative one, else the first; none where the document names none for it. */
  readonly citation?: PlacedCitation["citation"];
  /** All that the document cites for it, in its order. */
  readonly citations: readonly PlacedCitation["citation"][];
  /**
   * Clauses that this project holds to carry it, though no source says so: an inference of its own, and no citation. Not
   * there where there are none.
   */
  readonly inferredCitations?: readonly PlacedCitation["citation"][];
  /** Why no clause carries it, where it is this project's own; not there where the source has it. */
  readonly own?: OwnWords;
}

/** Parts that are carried by a basis of their own, and the role it has where it stands among those of the document. */
const roles: Readonly<Record<string, readonly BasisRole[]>> = {
  sharing: ["sharing"],
  publication: ["publication", "personal-publication"],
  recognition: ["recognition"],
  repair: ["non-repairable"],
  narrows: [],
};

/** Parts of a list that rest on what sets its field, not on what sets the standard. */
const ofField = ["field", "fieldClause", "fieldBasis", "harm", "alsoHarm"];

/** Where a value of a document is written, with what the document cites for it. */
export function originOf(document: PublishedDocument, path: ValuePath): Origin {
  const own = ownWords(document, path);
  if (own) return { document: document.id, path, citations: [], own };
  const cited = citedFor(document, path);
  const isInferred = (placed: PlacedCitation): boolean => ownWords(document, placed.path) === "inferred";
  const citations = cited.filter((placed) => !isInferred(placed)).map(({ citation }) => citation);
  const inferred = cited.filter(isInferred).map(({ citation }) => citation);
  const citation = citations.find(({ weight }) => weight === "operative") ?? citations[0];
  return {
    document: document.id,
    path,
    ...(citation === undefined ? {} : { citation }),
    citations,
    ...(inferred.length === 0 ? {} : { inferredCitations: inferred }),
  };
}

/** What the part cites itself; else what the document cites for that part; else what carries the document. */
function citedFor(document: PublishedDocument, [head, ...rest]: ValuePath): readonly PlacedCitation[] {
  const field = String(head ?? "");
  const all = citationsOf(document);
  const within = all.filter(({ path }) => path[0] === field);
  if (within.length > 0) return rest.length === 0 ? within : closest(within, [field, ...rest]);
  const onTop = all.filter(({ path }) => path[0] === "basis");
  const wanted = rolesFor(document, field);
  if (wanted) return onTop.filter(({ citation: { role } }) => role !== undefined && wanted.includes(role));
  if (document.documentKind === "list" && ofField.includes(field))
    return all.filter(({ path }) => path[0] === "fieldBasis");
  const setBy = all.filter(({ path }) => path[0] === "setBy");
  return setBy.length > 0 ? setBy : onTop;
}

/** A part that follows the inclusion rests on what includes the entry. */
function rolesFor(document: PublishedDocument, field: string): readonly BasisRole[] | undefined {
  if (document.documentKind !== "entry") return undefined;
  const part = field === "sharing" || field === "publication" ? document[field] : undefined;
  return part?.followsInclusion ? ["inclusion"] : roles[field];
}

/** Citations beneath a place, else beside it, else those of the part as a whole. */
function closest(within: readonly PlacedCitation[], path: ValuePath): readonly PlacedCitation[] {
  for (let { length } = path; length > 1; length -= 1) {
    const prefix = path.slice(0, length);
    const beneath = within.filter((placed) => prefix.every((key, index) => placed.path[index] === key));
    if (beneath.length > 0) return beneath;
  }
  return within;
}
