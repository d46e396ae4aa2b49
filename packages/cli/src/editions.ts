import type { CatalogSet } from "@mulu/engine";
import type { PublishedEdition } from "@mulu/schema";

import { UsageError } from "./exit.js";

/** The id of an edition as people write it: national/measures@2024, a path, a folder below catalogs/. */
export function editionId(written: string): string {
  return written
    .replaceAll("\\", "/")
    .replace(/^\.\//, "")
    .replace(/^catalogs\//, "")
    .replace(/\/(?:edition\.yaml)?$/, "")
    .replace("@", "/");
}

/** The edition meant. @throws UsageError naming the editions there are, when there is none */
export function findEdition(set: CatalogSet, written: string): PublishedEdition {
  const id = editionId(written);
  const edition = set.edition(id);
  if (edition) return edition;
  const catalog = id.slice(0, id.lastIndexOf("/"));
  const siblings = set.all("edition").filter((each) => each.id.startsWith(`${catalog}/`));
  const known = (siblings.length > 0 ? siblings : set.all("edition")).map((each) => each.id);
  const shown = known.slice(0, 12).join("、") + (known.length > 12 ? ` 等 ${known.length} 个` : "");
  throw new UsageError(`没有版本 ${id} / no such edition: ${id}\n已有 / there are: ${shown}`);
}
