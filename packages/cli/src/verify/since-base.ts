import { changeFinding, freeze, publishedChanges, shrunkFrom, verifyLock } from "@mulu/compiler";
import type { CatalogChange, Lock, PublishedChange } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { filesOf } from "../load.js";
import type { Loaded } from "../load.js";
import { changedSince, statedLevels } from "../revisions.js";
import { baseOf } from "./locks.js";
import type { Base } from "./locks.js";

/** The package whose versions the levels of changesets are about. */
const catalogsPackage = "@mulu/catalogs";

/** What changed since a revision, and what is wrong with it. */
export interface SinceBase {
  findings: Finding[];
  changes: PublishedChange[];
}

/** What changed in the catalogs since a base, as they lie in the working folder, and how changesets explain it. */
export function changeSince(set: CatalogSet, base: Base): CatalogChange & { changes: PublishedChange[] } {
  const files = changedSince(base.repository, base.commit);
  const start = base.repository.catalogs === "" ? "" : `${base.repository.catalogs}/`;
  const changes = publishedChanges({
    before: base.set,
    after: set,
    files: files.filter((file) => file.startsWith(start)).map((file) => file.slice(start.length)),
    filesBefore: new Set(base.files.keys()),
  });
  return {
    files,
    catalogs: base.repository.catalogs,
    before: base.published,
    after: freeze(set),
    stated: statedLevels(base.repository, files, catalogsPackage),
    changes,
  };
}

/**
 * Holds the catalogs, as they lie in the working folder, against what was published at a revision. The lock of that
 * revision is asked, not the one under review: who alters a thing can alter its lock with it.
 */
export function sinceBase(loaded: Loaded, own: Lock, revision: string): SinceBase {
  const { set } = loaded.compilation;
  const base = baseOf(loaded.root, revision);
  const change = changeSince(set, base);
  const explained = changeFinding(change);
  const present = { set, files: filesOf(loaded), corrections: own.corrections };
  return {
    findings: [
      ...(base.lock ? shrunkFrom(base.lock, own, set) : []),
      ...verifyLock(base.published, present),
      ...(explained ? [explained] : []),
    ],
    changes: change.changes,
  };
}
