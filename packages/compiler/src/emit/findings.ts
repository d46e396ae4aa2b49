import { jsonLines } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";

/** What the rules found in today's data, each document judged by the law of its own day. Exceptions stay visible. */
export function emitFindings({ findings }: EmitInput): Artefact[] {
  return [{ path: "findings.json", content: `${jsonLines(findings)}\n` }];
}
