import { rules } from "@mulu/validators";
import type { Finding } from "@mulu/schema";

import { byCodeUnit } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import { emitCatalogs } from "./catalogs.js";
import { emitFindings } from "./findings.js";
import { emitIds } from "./ids.js";
import { emitRecords } from "./records/emit.js";
import { emitRules } from "./rules.js";
import { emitSchemas, readSchemaFiles } from "./schema-files.js";
import { emitSummary } from "./summary.js";
import type { Compilation } from "../compilation.js";

/** @public What `build` compiles: accepted catalogs and what the check found in them. */
export interface BuildInput {
  compilation: Pick<Compilation, "set">;
  findings: readonly Finding[];
}

/**
 * @public Compiles the catalogs into everything Mulu publishes.
 * @returns files below dist/, sorted by path; the same input gives the same bytes
 */
export async function build({ compilation, findings }: BuildInput): Promise<Artefact[]> {
  const input: EmitInput = { set: compilation.set, findings, rules };
  const schemas = readSchemaFiles();
  const artefacts = [emitCatalogs, emitIds, emitFindings, emitRules, emitSummary].flatMap((emit) => emit(input));
  return [...artefacts, ...emitSchemas(schemas), ...(await emitRecords(input))].sort((a, b) =>
    byCodeUnit(a.path, b.path),
  );
}
