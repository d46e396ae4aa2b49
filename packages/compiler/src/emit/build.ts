import type { Artefact } from "./artefact.js";
import type { BuildInput } from "./everything.js";

/**
 * @public Compiles the catalogs into everything Mulu publishes. What it needs for that is loaded at the first call, as most
 * runs of the command publish nothing.
 * @returns files below dist/, sorted by path; the same input gives the same bytes
 */
export async function build(input: BuildInput): Promise<Artefact[]> {
  const { emitEverything } = await import("./everything.js");
  return emitEverything(input);
}
