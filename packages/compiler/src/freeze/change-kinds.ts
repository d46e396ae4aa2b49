import { changeOf } from "@mulu/schema";
import type { DocumentKind, FieldChange, Text } from "@mulu/schema";

/** @public Levels of a version by semver, the least first. */
export const levels = ["patch", "minor", "major"] as const;

/** @public How far a change reaches those who rely on the catalogs, in the words of semver. */
export type Level = (typeof levels)[number];

interface KindOfChange {
  level: Level;
  title: Text;
}

const kind = (level: Level, zh: string, en: string): KindOfChange => ({ level, title: { zh, en } });

/**
 * @public What a change to a published document may be, and the least level it needs. All of it stands here: what is
 * certainly wording, links or upkeep is `patch`; what says more, or claims more, than before is `minor`; what those who
 * rely on a text must act on, because it reaches further or less far than it did, is `major`.
 */
export const changeKinds = {
  draft: kind("patch", "草案或者演练中的改动", "within a draft or an exercise"),
  wording: kind("patch", "文字、译文", "wording or translation"),
  link: kind("patch", "网址", "an address"),
  upkeep: kind("patch", "来源核对日期、说明或者降低可信度", "verified again, explained, or trusted less"),
  raised: kind("minor", "来源状态或者可信度提高，或者删去了保留说明", "provenance raised, or a reservation deleted"),
  evidence: kind("minor", "所读条文的摘要改变", "digest of an article changed"),
  meaning: kind("minor", "含义改变", "meaning changed"),
  incomparable: kind(
    "minor",
    "原文件无法按现在的格式读取，不能比较",
    "the earlier file cannot be read, so not compared",
  ),
  format: kind("major", "数据格式放宽或者收紧", "record format loosened or tightened"),
  widened: kind("major", "范围扩大", "widened"),
  narrowed: kind("major", "范围缩小", "narrowed"),
  lengthened: kind("major", "期限变长", "lengthened"),
  shortened: kind("major", "期限变短", "shortened"),
  reach: kind("major", "适用对象、条件或者期限改变", "whom, when or how long it applies to changed"),
  removed: kind("major", "内容删去", "something removed"),
} as const satisfies Record<string, KindOfChange>;

/** @public A kind of change. */
export type ChangeKind = keyof typeof changeKinds;

/** Fields that only the published form has, where a change of them reaches those who rely on it. */
const published: ReadonlySet<string> = new Set(["nature", "official"]);

/** What a change of a value is, by the place where it stands; undefined where it is meaning. */
export function fieldChange(kind: DocumentKind, path: readonly string[]): FieldChange | undefined {
  return published.has(path[0] ?? "") ? "reach" : changeOf(kind, path);
}

/** @public Statuses of provenance, from the least to the most trusted. */
export const trust = {
  status: ["unverified", "inferred", "seed", "public-copy", "official"],
  confidence: ["low", "medium", "high"],
} as const;
