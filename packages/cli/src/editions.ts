import { fileKinds, identifyPath, isTableKind, kinds, tableKinds } from "@mulu/schema";
import type { DocumentKind, FileKind, PublishedEdition } from "@mulu/schema";

import { UsageError } from "./exit.js";
import { filesOf } from "./load.js";
import type { Loaded } from "./load.js";
import { findPath } from "./paths.js";
import type { CommandContext } from "./command.js";
import { demandWhole } from "./whole.js";
import { bilingual, say } from "./words/say.js";

/** The id of an edition as people write it: national/measures@2024, a path, a folder below catalogs/. */
export function editionId(written: string): string {
  return written
    .replaceAll("\\", "/")
    .replace(/^\.\//, "")
    .replace(/^catalogs\//, "")
    .replace(/\/(?:edition\.yaml)?$/, "")
    .replace("@", "/");
}

/** The folder or file below the catalogs that was named as an edition, if there is one. */
function folderOf({ terminal: { cwd } }: CommandContext, loaded: Loaded, written: string): string | undefined {
  try {
    return findPath(written, { cwd, root: loaded.root, files: filesOf(loaded) }).replace(/\/edition(?:\.yaml)?$/, "");
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The edition meant. @throws UsageError naming the editions there are, when there is none */
export function findEdition(context: CommandContext, loaded: Loaded, written: string): PublishedEdition {
  const { set } = loaded.compilation;
  const folder = folderOf(context, loaded, written);
  const id = folder ?? editionId(written);
  const edition = set.edition(id);
  if (edition) return edition;
  // An edition whose file cannot be read is not the same as none.
  demandWhole(context, loaded, [`${id}/edition.yaml`]);
  const catalog = id.slice(0, id.lastIndexOf("/"));
  const siblings = set.all("edition").filter((each) => each.id.startsWith(`${catalog}/`));
  const known = (siblings.length > 0 ? siblings : set.all("edition")).map((each) => each.id);
  const shown = known.slice(0, 12).join(", ") + (known.length > 12 ? `, … (${known.length})` : "");
  const beside = bilingual(say("editions-there-are", { shown }));
  throw new UsageError(`${bilingual(say("no-edition-called", { id }))}\n${beside}`);
}

/** A kind that has no table; those that have one stand in editions. */
function isTableless(kind: FileKind | undefined): kind is DocumentKind {
  return kind !== undefined && kind !== "exceptions" && kind !== "edition" && !isTableKind(kind);
}

/** What kind a written path names: of a document, of a folder of documents, or of one document's own folder. */
function kindMeant(id: string): FileKind | undefined {
  const tried = [`${id}.yaml`, `${id}/x.yaml`, `${id}/x/x.yaml`, `${id}/docket.yaml`];
  const exact = tried.map((path) => identifyPath(path)?.kind).find(isTableless);
  // A folder that holds one kind alone, such as instruments/; what is below national/ and local/ has a kind by its path.
  const [top] = id.split("/");
  return exact ?? fileKinds.find(({ glob }) => top !== "national" && glob.split("/")[0] === top)?.kind;
}

/** @throws UsageError when what is asked for is of a kind that no table holds */
export function refuseTableless(written: string): void {
  const kind = kindMeant(editionId(written));
  if (!isTableless(kind)) return;
  const { plural: what, noTable: why = what } = kinds[kind];
  const tabled = tableKinds.map((each) => kinds[each].plural);
  throw new UsageError(say("no-table-edit-yaml", { what, why, tabled }));
}
