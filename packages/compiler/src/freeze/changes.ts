import type { Finding, Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Lock } from "./freeze.js";

/** @public Levels of a version by semver, the least first. */
export const levels = ["patch", "minor", "major"] as const;

/** @public How far a change reaches those who rely on the catalogs, in the words of semver. */
export type Level = (typeof levels)[number];

/** @public A change to the catalogs, and how it is explained. */
export interface CatalogChange {
  /** Files changed, relative to the repository. */
  files: readonly string[];
  /** Folder of the catalogs in it. */
  catalogs: string;
  /** What was published before, and what is now. */
  before: Lock;
  after: Lock;
  /** Levels the changesets state for the package of the catalogs. */
  stated: readonly Level[];
}

/** @public Whether a file of the repository is a changeset. */
export function isChangeset(file: string): boolean {
  return /^\.changeset\/(?!README)[^/]+\.md$/.test(file);
}

function idsOf({ ids }: Lock): Set<string> {
  return new Set(Object.values(ids).flat());
}

/** The least level a change may have: an id that goes breaks those who keep it, one that comes widens the catalogs. */
function leastLevel(before: Lock, after: Lock): { level: Level; reason: Text } {
  const [then, now] = [idsOf(before), idsOf(after)];
  const gone = [...then].filter((id) => !now.has(id));
  const come = [...now].filter((id) => !then.has(id));
  if (gone[0] !== undefined) {
    return {
      level: "major",
      reason: {
        zh: `${String(gone.length)} 个标识不再存在（${gone[0]} 等）`,
        en: `${String(gone.length)} ids are gone (${gone[0]}, …)`,
      },
    };
  }
  if (come[0] !== undefined) {
    return {
      level: "minor",
      reason: {
        zh: `新增了 ${String(come.length)} 个标识（${come[0]} 等）`,
        en: `${String(come.length)} ids are new (${come[0]}, …)`,
      },
    };
  }
  return { level: "patch", reason: { zh: "改动了目录文件", en: "catalog files were changed" } };
}

const rank = (level: Level): number => levels.indexOf(level);

/** @public What is wrong with a change to the catalogs: no changeset explains it, or its level is too low (PS-09). */
export function changeFinding({ files, catalogs, before, after, stated }: CatalogChange): Finding | undefined {
  const data = files.filter((file) => file.startsWith(`${catalogs}/`) && file.endsWith(".yaml"));
  const [first] = data;
  if (first === undefined) return undefined;
  const about = { code: structuralCodes.changeUnexplained, file: first.slice(catalogs.length + 1) };
  if (!files.some(isChangeset)) {
    return toFinding({
      ...about,
      message: {
        zh: `改动了 ${String(data.length)} 份目录文件，没有变更集。`,
        en: `${String(data.length)} catalog files were changed, and no changeset says why.`,
      },
      hint: {
        zh: "请运行 npm run changeset，写明影响的条目、法律依据和版本级别。",
        en: "Run npm run changeset, and state what it affects, the legal ground and the level of the version.",
      },
    });
  }
  const { level, reason } = leastLevel(before, after);
  if (stated.some((each) => rank(each) >= rank(level))) return undefined;
  return toFinding({
    ...about,
    message: {
      zh: `${reason.zh}，变更集为 @mulu/catalogs 写明的版本级别不够，应为 ${level}。`,
      en: `${reason.en}, and the level the changesets give @mulu/catalogs is too low: it should be ${level}.`,
    },
    hint: {
      zh: `请在变更集开头写 "@mulu/catalogs": ${level}。`,
      en: `Write "@mulu/catalogs": ${level} at the head of the changeset.`,
    },
  });
}
