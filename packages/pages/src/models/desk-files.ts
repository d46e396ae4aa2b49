import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const packed = ".json.gz";

/** What the page of tables fetches once a table is brought: the program, and the catalogs in parts. */
export interface DeskFiles {
  /** Names of the parts of the catalogs. */
  parts: readonly string[];
  /** Bytes of the program and of the common part, compressed. */
  bytes: number;
}

export async function readDesk(dist: string): Promise<DeskFiles | undefined> {
  const folder = join(dist, "try", "catalogs");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(packed)).sort();
  if (names.length === 0) return undefined;
  const [program, common] = await Promise.all([
    readFile(join(dist, "try", "desk.js")),
    readFile(join(folder, `common${packed}`)),
  ]);
  const parts = names.map((name) => name.slice(0, -packed.length));
  return { parts, bytes: gzipSync(program).length + common.length };
}
