import { citationsOf, oncePer } from "@mulu/engine";
import type { Absence } from "@mulu/engine";
import type { Citation, FindingParam, FindingParams, PublishedDocument } from "@mulu/schema";

import { part } from "./say/messages.js";

/** So many clauses are named; who reads the document sees the others there. */
const mostNamed = 3;

/**
 * The first clauses a document was read from, each once, without those that a text only points to: named by each finding
 * of the document.
 */
const clausesRead = oncePer((document: PublishedDocument): readonly FindingParam[] => {
  const found = new Map<string, Citation>();
  for (const { citation, path } of citationsOf(document)) {
    if (path[0] === "byReference" || path[0] === "provenance") continue;
    const { instrument, article, paragraph, item, subitem } = citation;
    const clause = article === undefined ? "" : `${article} ${paragraph ?? ""} ${item ?? ""} ${subitem ?? ""}`;
    const key = `${instrument} ${clause}`;
    if (!found.has(key)) found.set(key, citation);
    if (found.size === mostNamed) break;
  }
  return [...found.values()].map(cited);
});

function cited({ instrument, article, paragraph, item, subitem }: Citation): FindingParam {
  const inside = { paragraph, item, subitem };
  const given = Object.fromEntries(Object.entries(inside).filter(([, value]) => value !== undefined));
  return { cite: { instrument, ...(article === undefined ? {} : { article }), ...given } };
}

/** Which text fails to state a field, or where it points. */
export function textParams(document: PublishedDocument, { field, reference }: Absence): FindingParams {
  const clauses = clausesRead(document);
  const text: FindingParam = clauses.length === 0 ? part("sourceText") : clauses;
  if (reference === undefined) return { text, absent: field };
  const where = (reference.basis ?? []).map(cited);
  const to: FindingParam = where.length === 0 ? "" : part("pointsTo", { where });
  return { text, absent: field, words: { zh: reference.words.zh, en: reference.words.en }, to };
}
