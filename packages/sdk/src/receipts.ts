import { dataDay, engineAnswerers, receiptOf, replay } from "@mulu/engine";
import type { Answerers, CatalogSet, Question, Replayed } from "@mulu/engine";
import { decisionAnswerers } from "@mulu/validators";
import type { DecisionAsk } from "@mulu/validators";

import type { ExplainAsk, ResolveAsk } from "./answers.js";
import type { Decisions, Place } from "./decisions.js";
import { mismatch } from "./in-words.js";
import { say } from "./words/say.js";

type AskOfDecision<K extends DecisionAsk, Region extends string> = { ask: K } & Place<Region> & {
    dealing: Parameters<Decisions<Region>[K]>[0];
  };

/** @public A question of which a receipt can be written, by the name of the method that answers it. */
export type ReceiptQuestion<Region extends string = string> =
  | ({ ask: "resolve" } & ResolveAsk<Region>)
  | ({ ask: "explain"; id: string } & ExplainAsk<Region>)
  | ({ ask: "whyNot"; id: string } & Omit<ExplainAsk<Region>, "field">)
  | { [K in DecisionAsk]: AskOfDecision<K, Region> }[DecisionAsk];

/** @public Answers that can be given again. */
export interface Receipts<Region extends string = string> {
  /**
   * The answer to a question with all that it rests on: versions, digests of the documents and texts used, the answer and the
   * way there. One line of canonical JSON; the same question over the same data gives the same bytes. What a dealing says of
   * anybody is not in it.
   *
   * @throws RangeError for a question that cannot be asked, and for a decision that rests on the very text given, such as a
   * person's number in clear
   */
  readonly receipt: (question: ReceiptQuestion<Region>) => string;
  /**
   * Asks the question of a receipt again over these data: `same`, `different` with the documents that changed, or `refused`
   * for one that was changed by as much as a bit, or that a later release wrote. Does not throw for anything written.
   *
   * @param written the receipt as it was written; as bytes where it comes from a file
   */
  readonly replay: (written: string | Uint8Array) => Replayed;
}

/** Who answers what in a receipt of this package. */
const answerers: Answerers = {
  versions: { ...engineAnswerers.versions, ...decisionAnswerers.versions },
  answer: { ...engineAnswerers.answer, ...decisionAnswerers.answer },
};

/** Receipts over a set. */
export function receiptsOver(set: CatalogSet): Receipts {
  return {
    receipt: (question) => receiptOf(set, onADay(set, question), answerers),
    replay: (written) => {
      const isWritten = typeof written === "string" || (written as unknown) instanceof Uint8Array;
      if (isWritten) return replay(set, written, answerers);
      throw new RangeError(mismatch("receipt", say("written-receipt"), written));
    },
  };
}

/** A question with its day: that of the data, where none is given. */
function onADay(set: CatalogSet, question: unknown): Question {
  if (typeof question !== "object" || question === null || Array.isArray(question)) {
    throw new RangeError(mismatch("question", say("question"), question));
  }
  const { ask } = question as { ask?: unknown };
  if (typeof ask !== "string") throw new RangeError(mismatch("ask", say("method"), ask));
  const given = Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
  const day = dataDay(set);
  return { ...(day === undefined ? {} : { on: day }), ...given } as unknown as Question;
}
