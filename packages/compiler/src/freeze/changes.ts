import { changeKinds, levels } from "@mulu/engine";
import type { ChangeKind, Level } from "@mulu/engine";
import type { Finding, Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import { inEveryLanguage, part, say } from "../words/say.js";
import { idsIn } from "./lock.js";
import type { Lock } from "./lock.js";
import type { PublishedChange } from "./published-changes.js";

/** @public A change to the catalogs, and how it is explained. */
export interface CatalogChange {
  /** Files changed, relative to the repository. */
  files: readonly string[];
  /** Folder of the catalogs in it. */
  catalogs: string;
  /** What was published before, and what is now. */
  before: Pick<Lock, "ids">;
  after: Pick<Lock, "ids">;
  /** Levels the changesets state for the package of the catalogs. */
  stated: readonly Level[];
  /** What changed within published documents. */
  changes?: readonly PublishedChange[];
}

/** @public Whether a file of the repository is a changeset. */
export function isChangeset(file: string): boolean {
  return /^(?:.*\/)?\.changeset\/(?!README)[^/]+\.md$/.test(file);
}

const rank = (level: Level): number => levels.indexOf(level);

/** @public A reason for a level, and the file it is about. */
export interface ChangeGround {
  level: Level;
  reason: Text;
  file?: string;
}

function idGrounds(before: Pick<Lock, "ids">, after: Pick<Lock, "ids">): ChangeGround[] {
  const [then, now] = [new Set(idsIn(before)), new Set(idsIn(after))];
  const gone = [...then].filter((id) => !now.has(id));
  const come = [...now].filter((id) => !then.has(id));
  return [
    ...gone.slice(0, 1).map((id) => ({
      level: "major" as const,
      reason: inEveryLanguage(part("ids-gone", { count: gone.length, id })),
    })),
    ...come.slice(0, 1).map((id) => ({
      level: "minor" as const,
      reason: inEveryLanguage(part("ids-new", { count: come.length, id })),
    })),
  ];
}

/** One ground for each kind of change there is. */
function changeGrounds(changes: readonly PublishedChange[]): ChangeGround[] {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds.flatMap((kind: ChangeKind) => {
    const own = changes.filter((change) => change.kind === kind);
    const [first] = own;
    const { level, title } = changeKinds[kind];
    if (!first) return [];
    const at = first.path.length === 0 ? first.id : `${first.id} ${first.path.join(".")}`;
    return [
      {
        level,
        file: first.file,
        reason: inEveryLanguage(part("changes-of-kind", { count: own.length, kind: title, at })),
      },
    ];
  });
}

/** @public The least level a change may have, and why: an id that goes breaks those who keep it, one that comes widens. */
export function levelOfChange({ before, after, changes = [] }: Omit<CatalogChange, "stated">): ChangeGround {
  const grounds = [...idGrounds(before, after), ...changeGrounds(changes)];
  const plain: ChangeGround = { level: "patch", reason: inEveryLanguage(part("files-changed")) };
  return grounds.reduce((most, each) => (rank(each.level) > rank(most.level) ? each : most), plain);
}

/** @public Files of catalog data among what changed. */
export function dataFiles({ files, catalogs }: Pick<CatalogChange, "files" | "catalogs">): string[] {
  const start = catalogs === "" ? "" : `${catalogs}/`;
  return files.filter((file) => file.startsWith(start) && /\.ya?ml$/.test(file) && !isAside(file));
}

/** @public What is wrong with a change to the catalogs: no changeset explains it, or its level is too low (PS-09). */
export function changeFinding(change: CatalogChange): Finding | undefined {
  const { files, catalogs, stated } = change;
  const start = catalogs === "" ? "" : `${catalogs}/`;
  const data = dataFiles(change);
  const [first] = data;
  if (first === undefined) return undefined;
  const code = structuralCodes.changeUnexplained;
  if (!files.some(isChangeset)) {
    return toFinding({
      code,
      file: first.slice(start.length),
      ...say("no-changeset", { count: data.length }),
    });
  }
  const { level, reason, file } = levelOfChange(change);
  if (stated.some((each) => rank(each) >= rank(level))) return undefined;
  return toFinding({
    code,
    file: file ?? first.slice(start.length),
    ...say("level-too-low", { reason, level }),
  });
}

/** Consultation records stand beside changesets and are no data of the catalogs, even where the catalogs are the root. */
const isAside = (file: string): boolean => /(?:^|\/)(?:\.[^/]+|node_modules|dist)\//.test(file);
