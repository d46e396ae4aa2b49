import type { Finding } from "@mulu/schema";

import { emitApi } from "./api/emit.js";
import { byCodeUnit } from "./artefact.js";
import type { Artefact } from "./artefact.js";
import { emitCatalogs } from "./catalogs.js";
import { emitCoverage } from "./coverage.js";
import { emitDownloads } from "./downloads/emit.js";
import { emitFindings } from "./findings.js";
import { emitIds } from "./ids.js";
import { emitInput } from "./input.js";
import { prepared } from "./prepared.js";
import { emitRecords } from "./records/emit.js";
import { emitRules } from "./rules.js";
import { emitSummary } from "./summary.js";
import type { Compilation, SourceFiles } from "../compilation.js";

/** @public What `build` compiles: accepted catalogs and what the check found in them. */
export interface BuildInput {
  compilation: Pick<Compilation, "set">;
  findings: readonly Finding[];
  /** The files that were compiled, from which the tables to download are made; else they say what is published. */
  files?: SourceFiles;
}

/** Every file that is published, sorted by path. */
export async function emitEverything({ compilation, findings, files }: BuildInput): Promise<Artefact[]> {
  const { openApi, apiTypes, schemas, runtime, tryModule, words } = await prepared();
  const input = emitInput({ set: compilation.set, findings, words });
  // Begun first: workbooks are written on another thread while the rest is made here.
  const downloads = emitDownloads({ set: input.set, files });
  const emitters = [emitCatalogs, emitIds, emitFindings, emitRules, emitSummary, emitCoverage];
  const rest = [
    ...emitters.flatMap((emit) => emit(input)),
    ...schemas,
    ...emitRecords(input, runtime),
    ...emitApi(input, { document: openApi, types: apiTypes }),
    { path: "try/try.js", content: tryModule },
  ];
  return [...rest, ...(await downloads)].sort((a, b) => byCodeUnit(a.path, b.path));
}
