import type { IsoDate, Said } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { dataDay } from "../data-day.js";
import { say } from "../words/receipt/say.js";
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
      words: Said;
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

function causeInWords({ changed, versions, data }: Cause, words?: string): Said {
  const asked = words === undefined ? "" : ` ${words}`;
  if (changed.length > 0) return say("documents", { ids: changed.map(({ id }) => id), asked });
  if (versions.length > 0) return say("program", { versions, asked });
  if (data.then === data.now) return say("neither", { asked });
  const none = say("day.not-stated");
  return say("day", { then: data.then ?? none, now: data.now ?? none, asked });
}
