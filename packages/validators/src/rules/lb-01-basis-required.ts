import type { PublishedDocument } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { operative } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import type { Violation } from "../rule.js";
import { regimes } from "../settings.js";

/** Where each kind cites what carries it, in which role. */
const places = {
  entry: { field: "basis", role: "inclusion" },
  measure: { field: "basis", role: "measure" },
  list: { field: "fieldBasis", role: "list-field" },
} as const;

function noBasis(document: PublishedDocument): Violation[] {
  const { documentKind: kind } = document;
  if (kind !== "entry" && kind !== "measure" && kind !== "list") return [];
  const { field, role } = places[kind];
  if (operative(document, role).length > 0) return [];
  return [{ path: [field], missing: field, params: { key: field, role } }];
}

/** The standard of a list is set by an instrument of its own, which is the form point 7 of the 2020 opinion asks for. */
function noForm(document: PublishedDocument): Violation[] {
  if (document.documentKind !== "list" || document.setBy !== undefined) return [];
  return [{ path: ["setBy"], missing: "setBy", params: { key: "setBy", role: "" } }];
}

/**
 * Speaks first: a document without an operative basis has nothing whose level, force or region could be judged, so
 * LB-02, LB-07, LB-08, LS-01, MS-03 … MS-05, MS-10, MS-13 and MS-14 are silent about it.
 */
export const basisRequired = defineRule({
  code: "LB-01",
  slug: "basis-required",
  title: { zh: "条目、措施和名单须列明法律依据", en: "Entries, measures and lists name their legal basis" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1", "6", "7", "9"), ...opinion2025("6", "12")],
  applies: ["entry", "measure", "list"],
  message: {
    zh: ({ thing, field, key }) =>
      key === "setBy"
        ? `${thing}没有写明认定标准由哪个文件制定。`
        : `${thing}没有写明可以独立支撑它的${field}；须有法律、法规或者党中央、国务院政策文件的具体条款。`,
    en: ({ thing, field, key }) =>
      key === "setBy"
        ? `${thing} does not name the instrument that sets its standard.`
        : `${thing} names no operative ${field}; it needs a clause of a law, regulation or central policy document.`,
  },
  hint: {
    zh: ({ key, role }) =>
      key === "setBy"
        ? "请写明，例如 setBy: { instrument: mohrss-order-45-2021 }。"
        : `请在 ${key} 写明，例如 { instrument: 文件标识, article: "78", role: ${role}, weight: operative }；仅作佐证（supporting）的不算。`,
    en: ({ key, role }) =>
      key === "setBy"
        ? "State it, for example setBy: { instrument: mohrss-order-45-2021 }."
        : `State it under ${key}, for example { instrument: its-id, article: "78", role: ${role}, weight: operative }; supporting bases do not count.`,
  },
  *check(document) {
    if (document.documentKind === "measure" && !acts(document)) return;
    yield* noBasis(document);
    yield* noForm(document);
  },
  examples: { pass: exampleEntry(), fail: exampleEntry({ basis: "[]" }) },
});
