import { rules } from "@mulu/validators";
import type { Finding } from "@mulu/schema";

import { byCodeUnit } from "./artefact.js";
import type { Artefact } from "./artefact.js";
import { emitApi } from "./api/emit.js";
import { emitCatalogs } from "./catalogs.js";
import { emitCoverage } from "./coverage.js";
import { emitDownloads } from "./downloads/emit.js";
import { emitFindings } from "./findings.js";
import { emitIds } from "./ids.js";
import { emitInput } from "./input.js";
import { emitRecords } from "./records/emit.js";
import { emitRules } from "./rules.js";
import { emitSchemas, readSchemaFiles } from "./schema-files.js";
import { emitSummary } from "./summary.js";
import { emitTry } from "./try.js";
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
  const input = emitInput({ set: compilation.set, findings, rules });
  const schemas = readSchemaFiles();
  const emitted = [emitCatalogs, emitIds, emitFindings, emitRules, emitSummary, emitCoverage, emitDownloads].map(
    (emit) => emit(input),
  );
  const waited = [emitSchemas(schemas), await emitRecords(input), await emitApi(input, schemas), await emitTry()];
  return [...emitted, ...waited].flat().sort((a, b) => byCodeUnit(a.path, b.path));
}
