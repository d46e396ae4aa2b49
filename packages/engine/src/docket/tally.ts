import { modelUnions } from "@mulu/schema";
import type { CommentCounts, CommenterState, ConsulteeGroup, Slug } from "@mulu/schema";

import { unansweredComments } from "./derived.js";
import type { RecordedComment } from "./recorded-comment.js";

/** @public Comments of one group. */
export interface GroupTally {
  group: ConsulteeGroup;
  total: number;
  /** By disposition: those that occur. */
  dispositions: CommentCounts;
  /** Comments nobody has decided on. */
  undecided: number;
}

/** @public Comments counted. What does not occur is left out. */
export interface Tally {
  total: number;
  undecided: number;
  unanswered: number;
  /** Comments that repeat another one. */
  duplicates: number;
  dispositions: CommentCounts;
  states: Partial<Record<CommenterState, number>>;
  /** In the order of the model. */
  groups: GroupTally[];
  /** Comments about each line, by its id. */
  lines: Record<Slug, number>;
  /** Comments about the whole docket. */
  whole: number;
}

const groupsInOrder = (modelUnions.ConsulteeGroup?.values ?? []).map(({ code }) => code as ConsulteeGroup);

function counted<K extends string>(values: readonly (K | undefined)[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function ofGroup(group: ConsulteeGroup, comments: readonly RecordedComment[]): GroupTally[] {
  const own = comments.filter((comment) => comment.group === group);
  if (own.length === 0) return [];
  const dispositions = counted(own.map(({ disposition }) => disposition));
  return [{ group, total: own.length, dispositions, undecided: undecided(own) }];
}

const undecided = (comments: readonly RecordedComment[]): number =>
  comments.filter(({ disposition }) => disposition === undefined).length;

/** @public Counts comments by group and disposition, by what their writers said of the answer, and by line. */
export function tally(comments: readonly RecordedComment[]): Tally {
  const lines: [Slug, number][] = Object.entries(counted(comments.map(({ line }) => line))) as [Slug, number][];
  return {
    total: comments.length,
    undecided: undecided(comments),
    unanswered: unansweredComments(comments).length,
    duplicates: comments.filter(({ duplicateOf }) => duplicateOf !== undefined).length,
    dispositions: counted(comments.map(({ disposition }) => disposition)),
    states: counted(comments.map(({ state }) => state)),
    groups: groupsInOrder.flatMap((group) => ofGroup(group, comments)),
    lines: Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1))),
    whole: comments.filter(({ line }) => line === undefined).length,
  };
}
