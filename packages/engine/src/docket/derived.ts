import { modelUnions } from "@mulu/schema";
import type { CommentCounts, CommentDisposition, ConsulteeGroup, Docket } from "@mulu/schema";

import type { RecordedComment } from "./recorded-comment.js";
import { closesOn, openedOn } from "./windows.js";

const groupsInOrder = (modelUnions.ConsulteeGroup?.values ?? []).map(({ code }) => code as ConsulteeGroup);
const dispositions = (modelUnions.CommentDisposition?.values ?? []).map(({ code }) => code as CommentDisposition);

/** @public Groups consulted: as the docket names them, or with those of its windows in the order of the model. */
export function groupsConsulted(docket: Pick<Docket, "groups" | "windows">): ConsulteeGroup[] | undefined {
  const { groups, windows = [] } = docket;
  const ofWindows = windows.flatMap((window) => window.groups ?? []);
  if (ofWindows.length === 0) return groups;
  const named = new Set([...(groups ?? []), ...ofWindows]);
  return groupsInOrder.filter((group) => named.has(group));
}

/** @public Comments by disposition: those that occur; all of them, with nought, where nobody commented. */
export function commentCounts(comments: readonly RecordedComment[]): CommentCounts {
  const counts: CommentCounts = {};
  for (const disposition of dispositions) {
    const count = comments.filter((comment) => comment.disposition === disposition).length;
    if (count > 0 || comments.length === 0) counts[disposition] = count;
  }
  return counts;
}

/**
 * @public Comments nobody has answered. One that repeats another is answered where that one is; what it repeats is
 * followed to its end.
 */
export function unansweredComments(comments: readonly RecordedComment[]): RecordedComment[] {
  const byNumber = new Map(comments.map((comment) => [comment.number, comment]));
  return comments.filter((comment) => {
    const seen = new Set<number>();
    let at: RecordedComment | undefined = comment;
    while (at?.duplicateOf !== undefined && at.answer === undefined && !seen.has(at.number)) {
      seen.add(at.number);
      at = byNumber.get(at.duplicateOf);
    }
    return at?.answer === undefined || at.disposition === undefined;
  });
}

/**
 * @public A docket with what follows from its windows and comments written out, so that whoever reads it need not ask
 * which of the two forms it has.
 * @param comments undefined where none are recorded, which is not the same as none that came
 */
export function completeDocket<T extends Docket>(docket: T, comments: readonly RecordedComment[] | undefined): T {
  const [opened, closes, groups] = [openedOn(docket), closesOn(docket), groupsConsulted(docket)];
  return {
    ...docket,
    ...(opened === undefined ? {} : { opened }),
    ...(closes === undefined ? {} : { closes }),
    ...(groups === undefined ? {} : { groups }),
    ...(comments === undefined
      ? {}
      : { counts: commentCounts(comments), unanswered: unansweredComments(comments).length }),
  };
}
