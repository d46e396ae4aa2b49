import type { BasisRole, FindingParam, PublishedDocument } from "@mulu/schema";

import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { allBases, operative } from "../lookups/bases.js";
import { acts } from "../lookups/measures.js";
import { defineRule } from "../rule.js";
import { code, codes, part } from "../say/messages.js";
import type { Violation } from "../rule.js";
import { regimes } from "../settings.js";

/** Where each kind cites what carries it, in which role. */
const places = {
  entry: { field: "basis", role: "inclusion" },
  measure: { field: "basis", role: "measure" },
  list: { field: "fieldBasis", role: "list-field" },
} as const;

/**
 * What is lacking beside what is given. Most statutes say that something is shared or published, not that it enters
 * the catalog: then a basis does stand there, and the fault is its role, not its absence.
 */
function lacking(document: PublishedDocument, role: BasisRole): Record<"given" | "field", FindingParam> {
  const bases = allBases(document).map(({ basis }) => basis);
  const carrying = bases.filter(({ weight }) => weight === "operative");
  const wanted = code("basis-roles", role);
  const roles = codes("basis-roles", [...new Set(carrying.map((basis) => basis.role))]);
  return {
    field: part("basisRole", { wanted }),
    given: carrying.length === 0 ? part("basesGivenOnlySupport") : part("basesGivenCarryOnly", { roles }),
  };
}

function noBasis(document: PublishedDocument): Violation[] {
  const { documentKind: kind } = document;
  if (kind !== "entry" && kind !== "measure" && kind !== "list") return [];
  const { field, role } = places[kind];
  if (operative(document, role).length > 0) return [];
  const none = allBases(document).length === 0;
  const params = { key: field, role, given: "", ...(none ? {} : lacking(document, role)) };
  return [{ path: [field], missing: field, params }];
}

/** The standard of a list is set by an instrument of its own, which is the form point 7 of the 2020 opinion asks for. */
function noForm(document: PublishedDocument): Violation[] {
  if (document.documentKind !== "list" || document.setBy !== undefined) return [];
  return [{ path: ["setBy"], missing: "setBy", params: { key: "setBy", role: "", given: "" } }];
}

/**
 * Speaks first: a document without an operative basis has nothing whose level, force or region could be judged, so
 * LB-02, LB-07, LB-08, LS-01, MS-03 … MS-05, MS-10, MS-13 and MS-14 are silent about it.
 */
export const basisRequired = defineRule({
  code: "LB-01",
  slug: "basis-required",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("1", "6", "7", "9"), ...opinion2025("6", "12")],
  applies: ["entry", "measure", "list"],
  messages: { fault: ["key", "given", "role"], open: ["given", "key", "role"] },
  parts: { basisRole: ["wanted"], basesGivenOnlySupport: [], basesGivenCarryOnly: ["roles"] },
  *check(document) {
    if (document.documentKind === "measure" && !acts(document)) return;
    yield* noBasis(document);
    yield* noForm(document);
  },
  examples: { pass: exampleEntry(), fail: exampleEntry({ basis: "[]" }) },
});
