import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Artefact } from "../artefact.js";

/** Folder for what tests write: inside the package, so that imports resolve as they do for its users. */
const scratch = fileURLToPath(new URL("../../../.test-results/", import.meta.url));

/** Writes artefacts below a fresh folder and returns it. */
export function writeArtefacts(artefacts: readonly Artefact[]): string {
  mkdirSync(scratch, { recursive: true });
  const root = mkdtempSync(join(scratch, "emit-"));
  writeFileSync(join(root, "package.json"), '{ "type": "module", "sideEffects": false }\n');
  for (const { path, content } of artefacts) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** The text of one artefact. */
export function textOf(artefacts: readonly Artefact[], path: string): string {
  const found = artefacts.find((artefact) => artefact.path === path);
  if (typeof found?.content !== "string") throw new Error(`${path} was not emitted as text`);
  return found.content;
}
