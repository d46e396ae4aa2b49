import { changeOf, lastStep, stageTitle } from "@mulu/engine";
import type { CatalogSet, ChangeVerdict, RecordedComment } from "@mulu/engine";
import type { Docket, DocketComment, DocketStage, Text } from "@mulu/schema";

import { faultOf } from "./store.js";

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

const fault = (field: AnswerFault["field"], zh: string, en: string): AnswerFault => ({ field, message: { zh, en } });

/** An answer is whole: what was decided, in words, when; a refusal has its reason, an adoption its change. */
function* lacking(comment: DocketComment, { docket, set }: AnswerContext): Iterable<AnswerFault> {
  const { disposition, reason, article, change, answer, answered } = comment;
  if (disposition === undefined) {
    yield fault("disposition", "没有写处理结果", "no disposition");
    return;
  }
  if (answer === undefined) yield fault("answer", "没有写答复", "no answer");
  if (answered === undefined) yield fault("answered", "没有写答复日期", "no day of the answer");
  else if (answered < comment.received) {
    yield fault(
      "answered",
      `答复日期 ${answered} 早于收到日期 ${comment.received}`,
      `answered on ${answered}, before it was received on ${comment.received}`,
    );
  }
  const refuses = disposition === "not-adopted" || disposition === "partly-adopted";
  if (refuses && reason === undefined)
    yield fault("reason", "不采纳、部分采纳的，要写理由", "what is not adopted, or in part, needs a reason");
  if (reason === "contrary-to-law" && article === undefined)
    yield fault("article", "与法律法规抵触的，要写所据条文", "what is contrary to law names the clause");
  const adopts = disposition === "adopted" || disposition === "partly-adopted";
  if (!adopts) {
    if (change !== undefined)
      yield fault("change", "没有采纳的，不写改动的文件", "what is not adopted changes no document");
    return;
  }
  const verdict = changeOf(docket, comment, set);
  const said = verdict.is === "touches" || verdict.is === "cannot-say" ? undefined : misplaced(verdict);
  if (said !== undefined) yield fault("change", said.zh, said.en);
}

/** What is adopted is changed where the comment said: what stands in the way of that. */
function misplaced(verdict: Exclude<ChangeVerdict, { is: "touches" | "cannot-say" }>): Text {
  if (verdict.is === "no-change") {
    return {
      zh: "采纳、部分采纳的，要写改动的文件",
      en: "what is adopted, or in part, names the document changed",
    };
  }
  const { change } = verdict;
  if (verdict.is === "not-there") return { zh: `没有文件 ${change}`, en: `there is no document ${change}` };
  if (verdict.is === "not-proposed") {
    return {
      zh: `改动的 ${change} 不在卷宗所提的版本里`,
      en: `the change is in ${change}, which the docket does not propose`,
    };
  }
  const { thing = "", field } = verdict.line;
  const place = field === undefined ? thing : `${thing} ${field}`;
  return { zh: `意见针对 ${place}，改动却在 ${change}`, en: `it is about ${place}, and the change is in ${change}` };
}

/** What repeats another has no answer of its own: it has the one of the comment it repeats. */
function* foldedFaults(comment: DocketComment, { comments }: AnswerContext): Iterable<AnswerFault> {
  const { number, duplicateOf, line } = comment;
  const first = comments.get(duplicateOf);
  if (duplicateOf === number) yield fault("duplicateOf", "不能与自己重复", "a comment does not repeat itself");
  else if (first === undefined)
    yield fault("duplicateOf", `没有第 ${duplicateOf} 条`, `there is no comment ${duplicateOf}`);
  else if (first.duplicateOf !== undefined) {
    yield fault(
      "duplicateOf",
      `第 ${duplicateOf} 条本身与第 ${first.duplicateOf} 条重复，写那一条`,
      `${duplicateOf} itself repeats ${first.duplicateOf}; name that one`,
    );
  } else if (first.line !== line) {
    yield fault("duplicateOf", `第 ${duplicateOf} 条针对另一行，不能并入`, `${duplicateOf} is about another line`);
  }
  if (comments.isRepeated(number)) {
    yield fault(
      "duplicateOf",
      "别的意见并入了这一条，不能再并入另一条",
      "others repeat this one; it cannot repeat another",
    );
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
  const { zh, en } = stageTitle(last.stage);
  return fault(
    "answer",
    `卷宗已于 ${last.date} 进入“${zh}”，已有的答复不再改动，只能补记提出者的态度`,
    `the docket is “${en}” since ${last.date}; an answer that was given stays, and only what its writer says of it is added`,
  );
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
        ? [fault("duplicateOf", "没有写与哪一条重复", "it does not say which one it repeats")]
        : [...foldedFaults(next, context)]
      : [...lacking(next, context)];
  const settled = settledFault(comment, next, context.docket);
  if (settled !== undefined) faults.push(settled);
  if (faults.length > 0) return { faults };
  const { window: _, ...line } = next;
  const wrong = faultOf(line);
  return wrong === undefined ? { comment: next } : { faults: [{ field: "answer", message: wrong }] };
}
