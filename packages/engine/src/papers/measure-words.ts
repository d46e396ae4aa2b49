import type { MeasureDuration, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { termInWords } from "./entry-words.js";
import { absent, framed, marked, said, saidIfAny, together, valueAt } from "./said.js";
import type { Said } from "./said.js";

/** What answers which conduct: the conduct, what else must be true, and how long it lasts. */
export function measureContent(set: CatalogSet, document: PublishedDocument): Said {
  const condition = saidIfAny(set, document, "condition");
  const duration = durationOf(set, document);
  return together([
    said(set, document, "conduct"),
    ...(condition ? [framed(condition, "条件：")] : []),
    ...(duration ? [framed(duration, "期限：")] : []),
  ]);
}

function durationOf(set: CatalogSet, document: PublishedDocument): Said | undefined {
  const held = valueAt(document, ["duration"]) as MeasureDuration | undefined;
  if (!held) return saidIfAny(set, document, "duration");
  const words = [
    termInWords(held),
    held.permanent ? "终身" : "",
    held.byAuthority ? "由实施机关决定" : "",
    held.text?.zh ?? "",
  ].filter((each) => each !== "");
  return marked(document, ["duration"], words.join("；"));
}

/** Whom it falls on: in the words of the clause, else by kinds. */
export function targets(set: CatalogSet, document: PublishedDocument): Said {
  const field = ["addressee", "targets"].find((each) => valueAt(document, [each]) !== undefined);
  return field === undefined ? absent(set, document, "targets") : said(set, document, field);
}

/** Who applies it, by the name the clause gives. */
export const implementer = (set: CatalogSet, document: PublishedDocument): Said =>
  said(set, document, "implementer.title");
