import type { ArticleNo, IsoDate } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { canonicalJson, digestOf } from "./canonical.js";
import { dataDigest, usedDigest } from "./data.js";
import { shown } from "../shown.js";

/** @public A question, by its name, with its arguments as plain JSON. */
export interface Question {
  /** Such as `resolve`, `explain`, `whyNot`, `checkPublication`. */
  readonly ask: string;
  readonly [argument: string]: unknown;
}

/** @public The text of a clause that an answer used: of which instrument and version, and the digest the register has. */
export interface TextUsed {
  instrument: string;
  article: ArticleNo;
  /** Date of the text that was read, where the register has it. */
  version?: IsoDate;
  digest: string;
}

/** @public What an answerer makes of a question: data without words, so that a better wording changes no receipt. */
export interface Answered {
  /** The question as a receipt may hold it: without what would tell a person. */
  question: Question;
  answer: unknown;
  /** The steps that led to it. */
  trace: unknown;
  /** Full ids of the documents it rests on. */
  used: readonly string[];
  texts: readonly TextUsed[];
}

/**
 * @public Answers one kind of question.
 * @throws RangeError for what is no such question, with words in both languages
 */
export type Answerer = (set: CatalogSet, question: Question) => Answered;

/** @public Who answers what, by the name of the question, and the versions of the packages that do. */
export interface Answerers {
  readonly versions: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, Answerer>>;
}

/** @public Form of a receipt; a later release raises it where a receipt says something in another way. */
export const receiptForm = 1;

/** @public An answer that can be given again: what was asked, of which data, by which program, and what was answered. */
export interface Receipt {
  receipt: number;
  /** Versions of the packages that answered, by name. */
  by: Readonly<Record<string, string>>;
  /** Digest of the whole data set, and the day as of which it spoke. */
  data: { digest: string; asOf: IsoDate | null };
  question: Question;
  answer: unknown;
  trace: unknown;
  /** Documents that the answer rests on, with their digests, in id order; that of an edition covers which things stand in it. */
  used: readonly { id: string; digest: string }[];
  texts: readonly TextUsed[];
  /** Digest of all of the above. It shows damage; it is no signature and does not say who made the receipt. */
  digest: string;
}

/**
 * @public Answers a question and writes the receipt.
 * @returns one line of canonical JSON with a line end: the same question over the same data gives the same bytes
 * @throws RangeError for a question that nobody answers, or that is none of its kind
 */
export function receiptOf(set: CatalogSet, question: Question, answerers: Answerers): string {
  const answered = answerOfQuestion(set, question, answerers);
  const receipt: Omit<Receipt, "digest"> = {
    receipt: receiptForm,
    by: answerers.versions,
    data: { digest: dataDigest(set), asOf: dataDay(set) ?? null },
    question: answered.question,
    answer: answered.answer,
    trace: answered.trace,
    used: usedBy(set, answered),
    texts: answered.texts,
  };
  return sealed(receipt);
}

/** What a receipt says beside its digest. */
export function unsealed(receipt: Receipt): Omit<Receipt, "digest"> {
  const parts = Object.entries(receipt).filter(([name]) => name !== "digest");
  return Object.fromEntries(parts) as unknown as Omit<Receipt, "digest">;
}

/** A receipt with its digest, as one line. */
export function sealed(receipt: Omit<Receipt, "digest">): string {
  return `${canonicalJson({ ...receipt, digest: digestOf(canonicalJson(receipt)) })}\n`;
}

/** What a question comes to now. @throws RangeError for a question that nobody answers */
export function answerOfQuestion(set: CatalogSet, question: Question, { answer }: Answerers): Answered {
  const answerer = Object.hasOwn(answer, question.ask) ? answer[question.ask] : undefined;
  if (answerer) return answerer(set, question);
  const known = Object.keys(answer).join(", ");
  throw new RangeError(`没有 ${shown(question.ask)} 这一问题，可以问 ${known}。No such question; there are ${known}.`);
}

/** The documents that are held among those an answer rests on, each once. */
export function usedBy(set: CatalogSet, { used }: Answered): { id: string; digest: string }[] {
  return [...new Set(used)].sort().flatMap((id) => {
    const document = set.get(id);
    return document?.id === id ? [{ id, digest: usedDigest(set, document) }] : [];
  });
}
