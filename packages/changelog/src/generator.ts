import type {
  GetDependencyReleaseLine,
  GetReleaseLine,
  ModCompWithPackage,
  NewChangesetWithCommit,
} from "@changesets/types";

import { resolveConsultation } from "./consultation.js";
import { entryMarkdown } from "./markdown.js";
import { readSidecar } from "./sidecar.js";
import { parseSummary } from "./summary.js";

/** The lines changesets writes into each package's CHANGELOG.md, for the repository at `root`. */
export function releaseLine(root: string, { id, summary, releases }: NewChangesetWithCommit): string {
  const sidecar = readSidecar(root, id);
  return entryMarkdown({
    id,
    summary: parseSummary(summary, `.changeset/${id}.md`),
    packages: releases.map(({ name, type }) => ({ name, bump: type, version: null })),
    released: null,
    consultation: sidecar && resolveConsultation(root, sidecar, `.changeset/${id}.consultation.yml`),
  });
}

/** The line that says which packages of ours moved underneath. */
export function dependencyLine(dependencies: readonly Pick<ModCompWithPackage, "name" | "newVersion">[]): string {
  if (dependencies.length === 0) return "";
  const names = dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`);
  return ["- 更新依赖 / Updated dependencies", ...names].join("\n");
}

/** @public Called by `changeset version`, which runs in the root of the repository. */
export const getReleaseLine: GetReleaseLine = (changeset) =>
  Promise.resolve().then(() => releaseLine(process.cwd(), changeset));

/** @public Called by `changeset version`. */
export const getDependencyReleaseLine: GetDependencyReleaseLine = (_changesets, dependencies) =>
  Promise.resolve(dependencyLine(dependencies));
