import { readFile } from "node:fs/promises";

import type { Artefact, SourceFiles } from "@mulu/compiler";
import { gzipSync, strToU8 } from "fflate";

import { answersIn } from "../interview.js";
import type { Loaded } from "../load.js";
import { answersPathOf } from "./take-table.js";

/** The desk as one module for a browser: building this package makes it. */
const bundle = new URL("../../dist/desk.js", import.meta.url);

/** What every table needs, and beside it the catalogs of each province, by the first two digits of its code. */
const common = "common";

/** The part a file belongs to; undefined for what no table is read by. */
function partOf(path: string): string | undefined {
  if (path.startsWith("register/")) return undefined;
  return /^(?:local\/|redirects\/)(\d{2})\d{4}[/-]/.exec(path)?.[1] ?? common;
}

type Texts = Record<string, string>;

/** Files in parts, each text as it is written. */
export function partsOf(
  files: SourceFiles,
  answers: ReadonlyMap<string, string>,
): Map<string, { files: Texts; answers: Texts }> {
  const parts = new Map<string, { files: Texts; answers: Texts }>();
  const part = (name: string): { files: Texts; answers: Texts } => {
    const found = parts.get(name) ?? { files: {}, answers: {} };
    parts.set(name, found);
    return found;
  };
  const decoder = new TextDecoder();
  for (const path of [...files.keys()].sort()) {
    const name = partOf(path);
    if (name !== undefined) part(name).files[path] = decoder.decode(files.get(path));
  }
  for (const [edition, text] of answers) part(partOf(`${edition}/`) ?? common).answers[edition] = text;
  return parts;
}

/** What offices answered about the tables of each edition, by its id. */
async function rememberedAnswers({ root, compilation }: Loaded): Promise<Map<string, string>> {
  const editions = compilation.set.all("edition");
  const found = await Promise.all(
    editions.map(async (each) => [each.id, await answersIn(root, answersPathOf(each))] as const),
  );
  return new Map(found.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}

/** What the page of tables fetches once a table is brought: the desk, and the catalogs as they are written. */
export async function deskArtefacts(loaded: Loaded): Promise<Artefact[]> {
  const parts = partsOf(loaded.files, await rememberedAnswers(loaded));
  return [
    { path: "try/desk.js", content: await readFile(bundle, "utf8") },
    ...[...parts].map(([name, part]) => ({
      path: `try/catalogs/${name}.json.gz`,
      content: gzipSync(strToU8(JSON.stringify(part)), { level: 9, mtime: 0 }),
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
