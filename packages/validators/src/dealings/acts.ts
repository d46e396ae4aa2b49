import { documentFor, stateInWords, stateOn } from "@mulu/engine";
import type { IsoDate } from "@mulu/schema";

import { say } from "../say/words/say.js";
import { regimes } from "../settings.js";
import { gapInForce, thereByKind } from "./entries.js";
import { unreadable } from "./guard.js";
import type { Fault, Unreadable } from "./guard.js";
import type { DealingKind, Dealings, JudgingContext } from "./rule.js";

/*
 * An act is judged by the law of its own day (art. 104 of the Legislation Law: no rule reaches back), not only by that
 * of the day that is asked about: a measure that holds today gives no leave to have applied it before it held.
 */

/** The day on which something is done, and what it is done under, by the field that names it. */
interface Act {
  on: string;
  under?: keyof typeof thereByKind;
}

/** Which days of each kind are days of an act. LD-05 and SEC-01 hold the list and the entry to theirs. */
export const acts: Readonly<Record<DealingKind, readonly Act[]>> = {
  record: [{ on: "recordedOn", under: "entry" }],
  share: [],
  publication: [{ on: "from", under: "entry" }],
  designation: [{ on: "decidedOn" }],
  measure: [{ on: "appliedOn", under: "measure" }],
  repair: [{ on: "appliedOn" }, { on: "completedOn" }],
  objection: [{ on: "raisedOn" }, { on: "outcomeOn" }],
  consent: [{ on: "grantedOn" }],
  commitment: [],
  query: [{ on: "on" }],
  contract: [{ on: "verifiedOn" }, { on: "recordedOn" }],
  report: [{ on: "issuedOn" }],
  government: [],
  acceptance: [],
  voluntary: [],
};

const textAt = (dealing: object, field: string): string | undefined => {
  const value: unknown = Object.hasOwn(dealing, field) ? Reflect.get(dealing, field) : undefined;
  return typeof value === "string" ? value : undefined;
};

function beforeTheRules(day: IsoDate, path: readonly string[]): Fault {
  return {
    rule: "ID-07",
    path,
    said: say("fault.before-rules", { day, since: regimes[2020] }),
    hint: say("do.look-up-then"),
  };
}

const isHeld = (found: ReturnType<(typeof thereByKind)[keyof typeof thereByKind]>): boolean =>
  found !== undefined && found !== "cannot-say";

/** Where what an act names did not hold on its day, or cannot be said to have held. */
function notThere(
  { on, under, id }: { on: string; under: keyof typeof thereByKind; id: string },
  then: JudgingContext,
): Fault | undefined {
  const found = thereByKind[under](id, then);
  if (isHeld(found)) return undefined;
  const document = documentFor(then.set, id, then.date);
  if (document === undefined) return undefined;
  const state = stateInWords(then.set, stateOn(then.set, document, then.date));
  return {
    rule: "ID-07",
    path: [on],
    said: say("fault.state-then", { day: then.date, id, state }),
    hint: say("do.check-edition"),
    ...(found === "cannot-say" ? { gap: gapInForce(under, id, then) } : {}),
  };
}

function faultOf({ on, under }: Act, dealing: object, context: JudgingContext): Fault | undefined {
  const day = textAt(dealing, on);
  if (day === undefined || day >= context.date) return undefined;
  if (day < regimes[2020]) return beforeTheRules(day, [on]);
  const id = under === undefined ? undefined : textAt(dealing, under);
  if (under === undefined || id === undefined) return undefined;
  // What does not hold on the day asked about either is told once, by LB-13 and MS-01.
  if (!isHeld(thereByKind[under](id, context))) return undefined;
  return notThere({ on, under, id }, { ...context, date: day });
}

/** Acts of a day on which what they name did not hold, or before any rule that is kept here. */
export function actsBeforeTheLaw(dealing: Dealings[DealingKind], context: JudgingContext): Unreadable[] {
  const faults = acts[context.kind].flatMap((act) => faultOf(act, dealing, context) ?? []);
  return faults.map((fault) => unreadable(context.kind, dealing, fault));
}
