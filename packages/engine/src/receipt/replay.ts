import type { IsoDate, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { canonicalJson } from "./canonical.js";
import { usedDigest } from "./data.js";
import { readReceipt } from "./read.js";
import type { ReadReceipt } from "./read.js";
import { answerOfQuestion, usedBy } from "./receipt.js";
import type { Answered, Answerers, Receipt } from "./receipt.js";

/** @public What became of a document since the receipt was written. */
export interface DocumentChange {
  id: string;
  /** `new`: the answer rests on it now, and did not then. */
  is: "changed" | "gone" | "new";
}

/** @public What a receipt comes to under the data and the program of today. */
export type Replayed =
  | Extract<ReadReceipt, { is: "refused" }>
  | {
      /** The answer and the steps are the same, byte for byte. Documents may have changed without changing them. */
      is: "same";
      receipt: Receipt;
      changed: readonly DocumentChange[];
    }
  | {
      is: "different";
      receipt: Receipt;
      /** Documents on account of which it differs; none, where only the program is another. */
      changed: readonly DocumentChange[];
      /** Packages that answered in another version, by name; none, where it is the same. */
      versions: Readonly<Record<string, { then: string; now: string }>>;
      /** The days as of which the data spoke, where it is another now. */
      data?: { then: IsoDate | null; now: IsoDate | null };
      /** What is answered now; not there where the question can no longer be asked, and `words` say why. */
      now?: Pick<Answered, "answer" | "trace">;
      words: Text;
    };

/**
 * @public Asks the question of a receipt again and compares: the same bytes, or the documents that changed.
 * @param written the receipt as it was written, as text or as bytes
 */
export function replay(set: CatalogSet, written: string | Uint8Array, answerers: Answerers): Replayed {
  const read = readReceipt(written, answerers);
  if (read.is === "refused") return read;
  const { receipt } = read;
  const again = askedAgain(set, receipt, answerers);
  if ("words" in again) return different(set, receipt, { answerers, words: again.words });
  const isSame =
    canonicalJson([again.answer, again.trace, again.question]) ===
    canonicalJson([receipt.answer, receipt.trace, receipt.question]);
  return isSame
    ? { is: "same", receipt, changed: changesOf(set, receipt, again) }
    : different(set, receipt, { answerers, again });
}

function askedAgain(set: CatalogSet, { question }: Receipt, answerers: Answerers): Answered | { words: string } {
  try {
    return answerOfQuestion(set, question, answerers);
  } catch (error) {
    if (error instanceof RangeError) return { words: error.message };
    throw error;
  }
}

function different(
  set: CatalogSet,
  receipt: Receipt,
  { answerers, again, words }: { answerers: Answerers; again?: Answered; words?: string },
): Replayed {
  const changed = changesOf(set, receipt, again);
  const versions = Object.fromEntries(
    Object.entries(receipt.by).flatMap(([name, then]) => {
      const now = answerers.versions[name] ?? "";
      return now === then ? [] : [[name, { then, now }] as const];
    }),
  );
  const data = { then: receipt.data.asOf, now: dataDay(set) ?? null };
  return {
    is: "different",
    receipt,
    changed,
    versions,
    ...(data.then === data.now ? {} : { data }),
    ...(again === undefined ? {} : { now: { answer: again.answer, trace: again.trace } }),
    words: causeInWords({ changed, versions: Object.keys(versions), data }, words),
  };
}

/** Documents used then or now that are not as they were. */
function changesOf(set: CatalogSet, { used }: Receipt, again: Answered | undefined): DocumentChange[] {
  const then = new Set(used.map(({ id }) => id));
  const old = used.flatMap(({ id, digest }): DocumentChange[] => {
    const document = set.get(id);
    if (document?.id !== id) return [{ id, is: "gone" }];
    return usedDigest(set, document) === digest ? [] : [{ id, is: "changed" }];
  });
  const now = again === undefined ? [] : usedBy(set, again);
  const added = now.flatMap(({ id }): DocumentChange[] => (then.has(id) ? [] : [{ id, is: "new" }]));
  return [...old, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Cause {
  changed: readonly DocumentChange[];
  versions: readonly string[];
  data: { then: IsoDate | null; now: IsoDate | null };
}

function causeInWords({ changed, versions, data }: Cause, words?: string): Text {
  const asked = words === undefined ? "" : ` ${words}`;
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id);
    return {
      zh: `回答与回执不同，因为这些文件变了：${ids.join("、")}。${asked}`,
      en: `The answer differs from the receipt because of these documents: ${ids.join(", ")}.${asked}`,
    };
  }
  if (versions.length > 0) {
    return {
      zh: `回答与回执不同；所用文件没有变，变的是程序：${versions.join("、")}。${asked}`,
      en: `The answer differs from the receipt; no document it used has changed, the program has: ${versions.join(", ")}.${asked}`,
    };
  }
  if (data.then !== data.now) {
    return {
      zh: `回答与回执不同，因为数据截至的日期变了：${data.then ?? "没有写明"} → ${data.now ?? "没有写明"}。${asked}`,
      en: `The answer differs from the receipt because the data speak as of another day: ${data.then ?? "not stated"} → ${data.now ?? "not stated"}.${asked}`,
    };
  }
  return {
    zh: `回答与回执不同，而所用文件和程序的版本都没有变：回执不是这一程序对这些数据写出的。${asked}`,
    en: `The answer differs from the receipt, though neither the documents nor the versions changed: it was not written by this program over these data.${asked}`,
  };
}
