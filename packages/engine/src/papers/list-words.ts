import type { Clause, EntryCondition, PublishedBasis, PublishedDocument, RemovalCondition, Remedy } from "@mulu/schema";

import { valueInWords } from "../answers/value-words.js";
import type { CatalogSet } from "../catalog-set.js";
import { formatCitations, formatClause } from "../cite.js";
import { durationInWords } from "../durations.js";
import { absent, marked, valueAt } from "./said.js";
import type { Said } from "./said.js";

/** What stands behind a condition: how far it reaches, and its clauses of the act that sets the standard. */
function behind(parts: readonly string[], cites: readonly Clause[] = []): string {
  const clauses = cites.map((each) => formatClause(each).zh).join("、");
  const told = [...parts, clauses].filter((each) => each !== "");
  return told.length === 0 ? "" : `（${told.join("；")}）`;
}

/** Several conditions stand one below the other, numbered; one alone needs no number. */
const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? "") : lines.map((each, at) => `${String(at + 1)}．${each}`).join("\n");

/** Parts of a standard, each in words; or why there are none. */
const told = (
  set: CatalogSet,
  document: PublishedDocument,
  { field, lines }: { field: string; lines: readonly string[] | undefined },
): Said => (lines ? marked(document, [field], numbered(lines)) : absent(set, document, field));

/** Conditions of entry: conduct, its threshold, and the documents it is recognised by. */
export function entryConditions(set: CatalogSet, document: PublishedDocument): Said {
  const held = valueAt(document, ["entry"]) as readonly EntryCondition[] | undefined;
  const path = ["entry", "documents"];
  const recognised = (value: EntryCondition["documents"]): string =>
    value === undefined ? "" : `据以认定：${valueInWords(set, { document, path, value }).zh}`;
  const lines = held?.map(({ zh, gravity, documents, cites }) => {
    const threshold = gravity === undefined ? "" : `程度：${gravity.zh}`;
    return zh + behind([threshold, recognised(documents)], cites);
  });
  return told(set, document, { field: "entry", lines });
}

/** Conditions of removal, with the time after which they are open. */
export function removalConditions(set: CatalogSet, document: PublishedDocument): Said {
  const held = valueAt(document, ["removal"]) as readonly RemovalCondition[] | undefined;
  const lines = held?.map(
    ({ zh, after, cites }) => zh + behind([after === undefined ? "" : `满${durationInWords(after).zh}`], cites),
  );
  return told(set, document, { field: "removal", lines });
}

/** Ways to object, each with what is said of it. */
export function remedies(set: CatalogSet, document: PublishedDocument): Said {
  const held = valueAt(document, ["remedies"]) as readonly Remedy[] | undefined;
  const named = (value: Remedy["kind"]): string =>
    valueInWords(set, { document, path: ["remedies", "kind"], value }).zh;
  const lines = held?.map(({ kind, note, cites }) => named(kind) + behind([note?.zh ?? ""], cites));
  return told(set, document, { field: "remedies", lines });
}

/** Clauses on the field of the list. One that only supports it is no ground by itself, and is said to be none. */
export function fieldBasis(set: CatalogSet, document: PublishedDocument): Said {
  const held = ((valueAt(document, ["fieldBasis"]) ?? []) as readonly PublishedBasis[]).filter(
    ({ role }) => role === "list-field",
  );
  if (held.length === 0) return absent(set, document, "fieldBasis");
  const cited = (weight: PublishedBasis["weight"]): string =>
    formatCitations(
      held.filter((each) => each.weight === weight),
      (id) => set.instrument(id)?.title,
    ).zh;
  const [carrying, supporting] = [cited("operative"), cited("supporting")];
  const told = [carrying, supporting === "" ? "" : `${supporting}（佐证）`].filter((each) => each !== "");
  return marked(document, ["fieldBasis"], told.join("；"));
}
