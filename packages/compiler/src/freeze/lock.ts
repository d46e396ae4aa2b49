import { createHash } from "node:crypto";

import type { CatalogSet } from "@mulu/engine";
import { fileKinds, kinds as kindSpecs } from "@mulu/schema";
import type { DocumentKind, IsoDate, PublishedDocument } from "@mulu/schema";

import { canonical } from "../emit/artefact.js";
import { compareText } from "../fault.js";

/** @public A frozen edition, or other official text, that was corrected all the same: from which content to which, why, and the day if given. */
export interface Correction {
  edition: string;
  was: string;
  is: string;
  on?: IsoDate;
  reason: string;
}

/** @public What was published, so that it stays: every id by kind, and the content of every official edition. */
export interface Lock {
  /** Ids by kind, sorted: each is the address of a page. */
  ids: Readonly<Partial<Record<DocumentKind, readonly string[]>>>;
  /** Ids that went and left a tombstone: it stays too. */
  buried: readonly string[];
  /** Official editions, and official texts that stand in none, by id, with the digest of all that they hold. */
  editions: Readonly<Record<string, string>>;
  /** Every file of these editions with its own digest, so that the one altered can be named. */
  files: Readonly<Record<string, string>>;
  /** Every correction of a frozen edition, the oldest first. */
  corrections: readonly Correction[];
}

/** @public The lock of nothing. */
export const emptyLock: Lock = { ids: {}, buried: [], editions: {}, files: {}, corrections: [] };

/** Kinds whose ids readers and records refer to. A tombstone is no thing of its own. */
const kept = (kind: DocumentKind): boolean => kind !== "redirect";

const digest = (value: unknown): string => `sha256:${createHash("sha256").update(JSON.stringify(value)).digest("hex")}`;

const sorted = (entries: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));

/**
 * Whether a document is an official text of its own: an edition, or what is published by itself, such as a list standard.
 * A text that calls itself official is held to that: whether it may is for PS-16 to say.
 */
function isOfficialText(document: PublishedDocument): boolean {
  if (document.documentKind === "edition") return document.official;
  const { stands, timed } = kindSpecs[document.documentKind];
  if (stands !== "catalog" || timed !== true || document.edition !== undefined) return false;
  const source = "provenance" in document ? document.provenance.status : undefined;
  return document.official || document.nature === "official" || source === "official";
}

/** @public The lock of catalogs as they are now. The same catalogs give the same lock. */
export function freeze(set: CatalogSet, corrections: readonly Correction[] = []): Lock {
  const ids: Partial<Record<DocumentKind, string[]>> = {};
  const kinds = [...new Set(set.documents.map(({ documentKind }) => documentKind))].filter(kept).sort(compareText);
  for (const kind of kinds) {
    ids[kind] = set
      .all(kind)
      .map(({ id }) => id)
      .sort(compareText);
  }
  const official = set.documents.filter(isOfficialText);
  const documents = (text: PublishedDocument) =>
    [text, ...set.members(text.id)].sort((a, b) => compareText(a.id, b.id)).map(canonical);
  return {
    ids,
    buried: [...new Set<string>(set.all("redirect").map(({ from }) => from))].sort(compareText),
    editions: sorted(official.map((text) => [text.id, digest(documents(text))])),
    files: sorted(official.flatMap(documents).map((document) => [document.file, digest(document)])),
    corrections,
  };
}

/** @public Every id that a lock holds. */
export function idsIn({ ids }: Pick<Lock, "ids">): string[] {
  return Object.values(ids).flat();
}

/** @public What either of two locks holds; where both hold a digest, the first is believed. */
export function union(first: Lock, second: Lock): Lock {
  const kinds = [...new Set([...Object.keys(first.ids), ...Object.keys(second.ids)])] as DocumentKind[];
  return {
    ids: Object.fromEntries(
      kinds.map((kind) => [kind, [...new Set([...(first.ids[kind] ?? []), ...(second.ids[kind] ?? [])])]]),
    ),
    buried: [...new Set([...first.buried, ...second.buried])],
    editions: { ...second.editions, ...first.editions },
    files: { ...second.files, ...first.files },
    corrections: first.corrections,
  };
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isDigests = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((each) => isText(each) && /^sha256:[0-9a-f]{64}$/.test(each));
const correctionFields = ["edition", "was", "is", "reason"];
const isCorrection = (value: unknown): boolean =>
  isObject(value) &&
  correctionFields.every((field) => isText(value[field])) &&
  (value.on === undefined || isText(value.on));

/** @public A lock as it stands in a file. @returns undefined when it is no lock, whatever else it may be */
export function parseLock(text: string): Lock | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isObject(value["ids"])) return undefined;
  const known = new Set<string>(fileKinds.map(({ kind }) => kind));
  // Locks of the first form hold ids and editions only.
  const { ids, buried = [], editions, files = {}, corrections = [] } = value;
  const sound =
    Object.entries(ids).every(([kind, each]) => known.has(kind) && isTexts(each)) &&
    isTexts(buried) &&
    isDigests(editions) &&
    isDigests(files) &&
    Array.isArray(corrections) &&
    corrections.every(isCorrection);
  return sound ? ({ ids, buried, editions, files, corrections } as Lock) : undefined;
}
