import { createHash } from "node:crypto";

import type { CatalogSet } from "@mulu/engine";
import type { DocumentKind, Finding, PublishedEdition } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { compareText, toFinding } from "../fault.js";
import { canonical } from "../emit/artefact.js";

/** @public What was published, so that it stays: every id by kind, and the content of every official edition. */
export interface Lock {
  /** Ids by kind, sorted: each is the address of a page. */
  ids: Readonly<Partial<Record<DocumentKind, readonly string[]>>>;
  /** Official editions by id, with the digest of all that they hold. */
  editions: Readonly<Record<string, string>>;
}

/** Kinds whose ids readers and records refer to. A tombstone is no thing of its own. */
const kept = (kind: DocumentKind): boolean => kind !== "redirect";

function digestOf(set: CatalogSet, edition: PublishedEdition): string {
  const documents = [edition, ...set.members(edition.id)].sort((a, b) => compareText(a.id, b.id));
  return `sha256:${createHash("sha256")
    .update(JSON.stringify(documents.map(canonical)))
    .digest("hex")}`;
}

/** @public The lock of catalogs as they are now. The same catalogs give the same lock. */
export function freeze(set: CatalogSet): Lock {
  const ids: Partial<Record<DocumentKind, string[]>> = {};
  const kinds = [...new Set(set.documents.map(({ documentKind }) => documentKind))].filter(kept).sort(compareText);
  for (const kind of kinds) {
    ids[kind] = set
      .all(kind)
      .map(({ id }) => id)
      .sort(compareText);
  }
  const official = set.all("edition").filter(({ official: is }) => is);
  const editions = official.map((edition) => [edition.id, digestOf(set, edition)] as const);
  return { ids, editions: Object.fromEntries(editions.sort(([a], [b]) => compareText(a, b))) };
}

/** @public What was published and is gone without a tombstone (PS-11), or was altered (PS-15). */
export function verifyLock(lock: Lock, set: CatalogSet): Finding[] {
  const now = freeze(set);
  const standing = new Set(Object.values(now.ids).flat());
  const buried = new Set<string>(set.all("redirect").map(({ from }) => from));
  const gone = Object.values(lock.ids)
    .flat()
    .filter((id) => !standing.has(id) && !buried.has(id));
  const altered = Object.entries(lock.editions).filter(([id, digest]) => now.editions[id] !== digest);
  return [...gone.map(withoutTombstone), ...altered.map(([id]) => editionAltered(id))];
}

function withoutTombstone(id: string): Finding {
  return toFinding({
    code: structuralCodes.withoutTombstone,
    file: `${id}.yaml`,
    subject: id,
    message: {
      zh: `${id} 已经公布过，现在没有了，也没有留下墓碑；旧链接会失效。`,
      en: `${id} was published and is gone without a tombstone; old links would break.`,
    },
    hint: {
      zh: `请在 catalogs/redirects/ 新建墓碑，写明 kind、from: ${id}、to、on 和 reason；误删的，恢复文件。`,
      en: `Put a tombstone into catalogs/redirects/ with kind, from: ${id}, to, on and reason; where it was removed by mistake, restore the file.`,
    },
  });
}

function editionAltered(id: string): Finding {
  return toFinding({
    code: structuralCodes.editionAltered,
    file: `${id}/edition.yaml`,
    subject: id,
    message: {
      zh: `已公布的官方版本 ${id} 内容被修改或者删去。`,
      en: `The official edition ${id} was altered or removed.`,
    },
    hint: {
      zh: "请恢复原样；要更正的，发布新版本，并写明 supersedes。",
      en: "Restore it; to correct it, publish a new edition that names it in supersedes.",
    },
  });
}
