import { normalizeTitle, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

/** Within what a title must be unique; nothing where two titles may be alike. */
function scopeOf(document: PublishedDocument): string | undefined {
  switch (document.documentKind) {
    case "entry":
    case "measure":
      return document.edition;
    case "list":
      return `lists ${document.regionCode ?? ""}`;
    case "instrument":
      return "instruments";
    default:
      return undefined;
  }
}

function keyOf(document: PublishedDocument): string | undefined {
  const scope = scopeOf(document);
  return scope === undefined || !("title" in document) ? undefined : `${scope}\n${normalizeTitle(document.title.zh)}`;
}

/** Documents that bear one title, by the id of each: a title is folded once. */
const indexOf = oncePerSet((set): ReadonlyMap<string, PublishedDocument[]> => {
  const byTitle = new Map<string, PublishedDocument[]>();
  const byId = new Map<string, PublishedDocument[]>();
  for (const document of set.documents) {
    const key = keyOf(document);
    if (key === undefined) continue;
    const same = byTitle.get(key) ?? [];
    same.push(document);
    byTitle.set(key, same);
    byId.set(document.id, same);
  }
  return byId;
});

/** Documents of the same scope that bear the same title, in id order, this one among them. */
export function namesakes(set: CatalogSet, document: PublishedDocument): readonly PublishedDocument[] {
  return indexOf(set).get(document.id) ?? [];
}
