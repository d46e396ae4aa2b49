import type { Said } from "@mulu/schema";

import { say } from "../words/diff/say.js";

/** @public Levels of a version by semver, the least first. */
export const levels = ["patch", "minor", "major"] as const;

/** @public How far a change reaches those who rely on the catalogs, in the words of semver. */
export type Level = (typeof levels)[number];

/** @public What is certainly not seen, what is wording or upkeep only, and what says something else than before. */
export type ChangeClass = "invisible" | "editorial" | "normative";

interface KindOfChange {
  level: Level;
  class: ChangeClass;
  title: Said;
  /** What the same change is the other way round. */
  mirrors: readonly string[];
  /** Why the way there and the way back do not need the same level; only where they do not. */
  uneven?: string;
}

const kind = (
  [level, of]: readonly [Level, ChangeClass],
  title: Said,
  { mirrors, uneven }: Pick<KindOfChange, "mirrors" | "uneven">,
): KindOfChange => ({ level, class: of, title, mirrors, ...(uneven === undefined ? {} : { uneven }) });

const moreIsClaimed = "to claim more than before is more than to claim less";
const whoseEnd = "an earlier version ends because a later one begins; an end that the later one states is of the thing";
const whoRelied = "what is taken away was relied upon; what is new was not";

/**
 * @public The closed table of what a change of a document may be, the level it needs, and what it is the other way round.
 * What is certainly wording, links or upkeep is `patch`; what says more, or claims more, than before is `minor`; what
 * those who rely on a text must act on, because it is gone or reaches further or less far than it did, is `major`.
 */
export const changeKinds = {
  draft: kind(["patch", "normative"], say("kind.draft"), {
    mirrors: ["draft"],
  }),
  version: kind(["patch", "editorial"], say("kind.version"), {
    mirrors: ["version", "narrowed"],
    uneven: whoseEnd,
  }),
  invisible: kind(["patch", "invisible"], say("kind.invisible"), {
    mirrors: ["invisible"],
  }),
  wording: kind(["patch", "editorial"], say("kind.wording"), { mirrors: ["wording"] }),
  link: kind(["patch", "editorial"], say("kind.link"), { mirrors: ["link"] }),
  upkeep: kind(["patch", "editorial"], say("kind.upkeep"), { mirrors: ["upkeep", "raised"], uneven: moreIsClaimed }),
  raised: kind(["minor", "editorial"], say("kind.raised"), { mirrors: ["raised", "upkeep"], uneven: moreIsClaimed }),
  evidence: kind(["minor", "normative"], say("kind.evidence"), {
    mirrors: ["evidence"],
  }),
  meaning: kind(["minor", "normative"], say("kind.meaning"), {
    mirrors: ["meaning", "removed"],
    uneven: whoRelied,
  }),
  order: kind(["minor", "normative"], say("kind.order"), { mirrors: ["order"] }),
  incomparable: kind(["minor", "normative"], say("kind.incomparable"), { mirrors: ["incomparable"] }),
  added: kind(["minor", "normative"], say("kind.added"), {
    mirrors: ["removed", "merged", "split", "withdrawn"],
    uneven: whoRelied,
  }),
  format: kind(["major", "normative"], say("kind.format"), {
    mirrors: ["format"],
  }),
  widened: kind(["major", "normative"], say("kind.widened"), { mirrors: ["narrowed"] }),
  narrowed: kind(["major", "normative"], say("kind.narrowed"), {
    mirrors: ["widened", "version"],
    uneven: whoseEnd,
  }),
  lengthened: kind(["major", "normative"], say("kind.lengthened"), { mirrors: ["shortened"] }),
  shortened: kind(["major", "normative"], say("kind.shortened"), { mirrors: ["lengthened"] }),
  reach: kind(["major", "normative"], say("kind.reach"), {
    mirrors: ["reach", "removed"],
  }),
  moved: kind(["major", "normative"], say("kind.moved"), { mirrors: ["moved"] }),
  merged: kind(["major", "normative"], say("kind.merged"), { mirrors: ["added"], uneven: whoRelied }),
  split: kind(["major", "normative"], say("kind.split"), { mirrors: ["added"], uneven: whoRelied }),
  withdrawn: kind(["major", "normative"], say("kind.withdrawn"), { mirrors: ["added"], uneven: whoRelied }),
  removed: kind(["major", "normative"], say("kind.removed"), {
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
