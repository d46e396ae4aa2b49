import { changeOf, lastStep, stageTitle } from "@mulu/engine";
import type { CatalogSet, ChangeVerdict, RecordedComment } from "@mulu/engine";
import type { Docket, DocketComment, DocketStage, Text } from "@mulu/schema";

import { faultOf } from "./store.js";
import { say } from "../words/say.js";

/** What somebody answers to a comment; what is left out stays as it was. */
export type GivenAnswer = Partial<
  Pick<
    DocketComment,
    "disposition" | "reason" | "article" | "change" | "field" | "answer" | "answered" | "state" | "duplicateOf"
  >
>;

/** A field of an answer that is wrong or lacking, and what would be right. */
export interface AnswerFault {
  field: keyof GivenAnswer;
  message: Text;
}

/** A comment with its answer, or all that is wrong with the answer. */
export type Answered = { comment: RecordedComment } | { faults: AnswerFault[] };

interface AnswerContext {
  docket: Docket;
  set: CatalogSet;
  comments: Answerable;
}

/** Comments of a docket while they are answered, one after the other: what is asked of them is asked by number. */
export class Answerable {
  readonly #byNumber: Map<number, RecordedComment>;
  readonly #repeats = new Map<number, number>();

  constructor(comments: readonly RecordedComment[]) {
    this.#byNumber = new Map(comments.map((comment) => [comment.number, comment]));
    for (const comment of comments) this.#count(comment, 1);
  }

  get(number: number | undefined): RecordedComment | undefined {
    return number === undefined ? undefined : this.#byNumber.get(number);
  }

  /** Whether another comment repeats this one. */
  isRepeated(number: number): boolean {
    return (this.#repeats.get(number) ?? 0) > 0;
  }

  /** Takes the place of the comment of the same number. */
  set(comment: RecordedComment): void {
    const before = this.#byNumber.get(comment.number);
    if (before !== undefined) this.#count(before, -1);
    this.#count(comment, 1);
    this.#byNumber.set(comment.number, comment);
  }

  /** In the order in which they were given. */
  all(): RecordedComment[] {
    return [...this.#byNumber.values()];
  }

  #count({ duplicateOf }: RecordedComment, by: number): void {
    if (duplicateOf !== undefined) this.#repeats.set(duplicateOf, (this.#repeats.get(duplicateOf) ?? 0) + by);
  }
}

/** An answer in words: Chinese always, English where somebody wrote it. */
export const inWords = (zh: string, en: string): NonNullable<DocketComment["answer"]> =>
  en === "" ? { zh } : { zh, en };

const fault = (field: AnswerFault["field"], message: Text): AnswerFault => ({ field, message });

/** An answer is whole: what was decided, in words, when; a refusal has its reason, an adoption its change. */
function* lacking(comment: DocketComment, { docket, set }: AnswerContext): Iterable<AnswerFault> {
  const { disposition, reason, article, change, answer, answered } = comment;
  if (disposition === undefined) {
    yield fault("disposition", say("no-disposition"));
    return;
  }
  if (answer === undefined) yield fault("answer", say("no-answer"));
  if (answered === undefined) yield fault("answered", say("no-day-answer"));
  else if (answered < comment.received) {
    yield fault("answered", say("answered-before-received", { answered, received: comment.received }));
  }
  const refuses = disposition === "not-adopted" || disposition === "partly-adopted";
  if (refuses && reason === undefined) yield fault("reason", say("reason-wanted"));
  if (reason === "contrary-to-law" && article === undefined) yield fault("article", say("clause-wanted"));
  const adopts = disposition === "adopted" || disposition === "partly-adopted";
  if (!adopts) {
    if (change !== undefined) yield fault("change", say("change-unwanted"));
    return;
  }
  const verdict = changeOf(docket, comment, set);
  const said = verdict.is === "touches" || verdict.is === "cannot-say" ? undefined : misplaced(verdict);
  if (said !== undefined) yield fault("change", said);
}

/** What is adopted is changed where the comment said: what stands in the way of that. */
function misplaced(verdict: Exclude<ChangeVerdict, { is: "touches" | "cannot-say" }>): Text {
  if (verdict.is === "no-change") {
    return say("change-wanted");
  }
  const { change } = verdict;
  if (verdict.is === "not-there") return say("no-document", { change });
  if (verdict.is === "not-proposed") {
    return say("change-docket-does-not", { change });
  }
  const { thing = "", field } = verdict.line;
  const place = field === undefined ? thing : `${thing} ${field}`;
  return say("about-change", { place, change });
}

/** What repeats another has no answer of its own: it has the one of the comment it repeats. */
function* foldedFaults(comment: DocketComment, { comments }: AnswerContext): Iterable<AnswerFault> {
  const { number, duplicateOf = 0, line } = comment;
  const first = comments.get(duplicateOf);
  if (duplicateOf === number) yield fault("duplicateOf", say("comment-does-not-repeat"));
  else if (first === undefined) yield fault("duplicateOf", say("no-comment-to-repeat", { duplicateOf }));
  else if (first.duplicateOf !== undefined) {
    yield fault("duplicateOf", say("itself-repeats-name-one", { duplicateOf, first: first.duplicateOf }));
  } else if (first.line !== line) {
    yield fault("duplicateOf", say("about-another-line", { duplicateOf }));
  }
  if (comments.isRepeated(number)) {
    yield fault("duplicateOf", say("others-repeat-one-cannot"));
  }
}

const own = ["reason", "article", "change", "field", "answer", "answered", "state"] as const;

/** Stages in which what was answered has been decided on: only what its writer says of it is still written down. */
const isSettled: readonly (DocketStage | undefined)[] = [
  "approved",
  "published",
  "in-force",
  "superseded",
  "abolished",
];

function settledFault(comment: RecordedComment, next: RecordedComment, docket: Docket): AnswerFault | undefined {
  const last = lastStep(docket);
  if (last === undefined || !isSettled.includes(last.stage) || comment.answer === undefined) return undefined;
  const apart = ({ state: _, ...rest }: RecordedComment): string => JSON.stringify(rest);
  if (apart(comment) === apart(next)) return undefined;
  return fault("answer", say("docket-since-answer-given", { date: last.date, stage: stageTitle(last.stage) }));
}

/** Answers a comment. Nothing is written; the comment given stays as it is. */
export function answerTo(comment: RecordedComment, given: GivenAnswer, context: AnswerContext): Answered {
  const next: RecordedComment = { ...comment, ...given };
  if (given.duplicateOf !== undefined) {
    next.disposition = "duplicate";
    for (const field of own) Reflect.deleteProperty(next, field);
  } else if (given.disposition !== undefined && given.disposition !== "duplicate") {
    Reflect.deleteProperty(next, "duplicateOf");
  }
  const faults =
    next.disposition === "duplicate"
      ? next.duplicateOf === undefined
        ? [fault("duplicateOf", say("does-not-say-one"))]
        : [...foldedFaults(next, context)]
      : [...lacking(next, context)];
  const settled = settledFault(comment, next, context.docket);
  if (settled !== undefined) faults.push(settled);
  if (faults.length > 0) return { faults };
  const { window: _, ...line } = next;
  const wrong = faultOf(line);
  return wrong === undefined ? { comment: next } : { faults: [{ field: "answer", message: wrong }] };
}
