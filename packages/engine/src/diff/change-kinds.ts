import type { Text } from "@mulu/schema";

/** @public Levels of a version by semver, the least first. */
export const levels = ["patch", "minor", "major"] as const;

/** @public How far a change reaches those who rely on the catalogs, in the words of semver. */
export type Level = (typeof levels)[number];

/** @public What is certainly not seen, what is wording or upkeep only, and what says something else than before. */
export type ChangeClass = "invisible" | "editorial" | "normative";

interface KindOfChange {
  level: Level;
  class: ChangeClass;
  title: Text;
  /** What the same change is the other way round. */
  mirrors: readonly string[];
  /** Why the way there and the way back do not need the same level; only where they do not. */
  uneven?: string;
}

const kind = (
  [level, of]: readonly [Level, ChangeClass],
  [zh, en]: readonly [string, string],
  { mirrors, uneven }: Pick<KindOfChange, "mirrors" | "uneven">,
): KindOfChange => ({ level, class: of, title: { zh, en }, mirrors, ...(uneven === undefined ? {} : { uneven }) });

const moreIsClaimed = "to claim more than before is more than to claim less";
const whoseEnd = "an earlier version ends because a later one begins; an end that the later one states is of the thing";
const whoRelied = "what is taken away was relied upon; what is new was not";

/**
 * @public The closed table of what a change of a document may be, the level it needs, and what it is the other way round.
 * What is certainly wording, links or upkeep is `patch`; what says more, or claims more, than before is `minor`; what
 * those who rely on a text must act on, because it is gone or reaches further or less far than it did, is `major`.
 */
export const changeKinds = {
  draft: kind(["patch", "normative"], ["草案或者演练中的改动", "within a draft or an exercise"], {
    mirrors: ["draft"],
  }),
  version: kind(
    ["patch", "editorial"],
    ["版本自身的文号、日期、来源", "number, dates and sources of the version itself"],
    {
      mirrors: ["version", "narrowed"],
      uneven: whoseEnd,
    },
  ),
  invisible: kind(
    ["patch", "invisible"],
    ["看不出的差别（空格、全角半角、括号）", "not seen: blanks, width, brackets"],
    {
      mirrors: ["invisible"],
    },
  ),
  wording: kind(["patch", "editorial"], ["文字、译文", "wording or translation"], { mirrors: ["wording"] }),
  link: kind(["patch", "editorial"], ["网址", "an address"], { mirrors: ["link"] }),
  upkeep: kind(
    ["patch", "editorial"],
    ["来源核对日期、说明或者降低可信度", "verified again, explained, or trusted less"],
    { mirrors: ["upkeep", "raised"], uneven: moreIsClaimed },
  ),
  raised: kind(
    ["minor", "editorial"],
    ["来源状态或者可信度提高，或者删去了保留说明", "provenance raised, or a reservation deleted"],
    { mirrors: ["raised", "upkeep"], uneven: moreIsClaimed },
  ),
  evidence: kind(["minor", "normative"], ["所读条文的摘要改变", "digest of an article changed"], {
    mirrors: ["evidence"],
  }),
  meaning: kind(["minor", "normative"], ["含义改变", "meaning changed"], {
    mirrors: ["meaning", "removed"],
    uneven: whoRelied,
  }),
  order: kind(["minor", "normative"], ["次序改变", "order changed"], { mirrors: ["order"] }),
  incomparable: kind(
    ["minor", "normative"],
    ["原文件无法按现在的格式读取，不能比较", "the earlier file cannot be read, so not compared"],
    { mirrors: ["incomparable"] },
  ),
  added: kind(["minor", "normative"], ["新增", "added"], {
    mirrors: ["removed", "merged", "split", "withdrawn"],
    uneven: whoRelied,
  }),
  format: kind(["major", "normative"], ["数据格式放宽或者收紧", "record format loosened or tightened"], {
    mirrors: ["format"],
  }),
  widened: kind(["major", "normative"], ["范围扩大", "widened"], { mirrors: ["narrowed"] }),
  narrowed: kind(["major", "normative"], ["范围缩小", "narrowed"], {
    mirrors: ["widened", "version"],
    uneven: whoseEnd,
  }),
  lengthened: kind(["major", "normative"], ["期限变长", "lengthened"], { mirrors: ["shortened"] }),
  shortened: kind(["major", "normative"], ["期限变短", "shortened"], { mirrors: ["lengthened"] }),
  reach: kind(["major", "normative"], ["适用对象、条件或者期限改变", "whom, when or how long it applies to changed"], {
    mirrors: ["reach", "removed"],
  }),
  moved: kind(["major", "normative"], ["标识迁移", "id moved"], { mirrors: ["moved"] }),
  merged: kind(["major", "normative"], ["并入他项", "merged into another"], { mirrors: ["added"], uneven: whoRelied }),
  split: kind(["major", "normative"], ["拆分", "split"], { mirrors: ["added"], uneven: whoRelied }),
  withdrawn: kind(["major", "normative"], ["撤回", "withdrawn"], { mirrors: ["added"], uneven: whoRelied }),
  removed: kind(["major", "normative"], ["内容删去", "something removed"], {
    mirrors: ["meaning", "reach", "added"],
    uneven: whoRelied,
  }),
} as const satisfies Record<string, KindOfChange>;

/** @public A kind of change. */
export type ChangeKind = keyof typeof changeKinds;

/** @public The higher of the levels; undefined where nothing changed. */
export function highestLevel(kinds: Iterable<ChangeKind>): Level | undefined {
  let highest = -1;
  for (const each of kinds) highest = Math.max(highest, levels.indexOf(changeKinds[each].level));
  return levels[highest];
}
