import type { IsoDate, Said } from "@mulu/schema";

import { say } from "../say/words/say.js";
import { dealingFieldName } from "./fields.js";
import { isObject, misfitOf } from "./fits.js";
import { day } from "./form.js";
import type { DealingKind } from "./rule.js";

type Path = readonly (string | number)[];

/** A day that cannot be later than another; with the code of the rule, where it is against a rule rather than impossible. */
export type DayOrder = readonly [first: string, second: string, rule?: string];

const term = (at: string): DayOrder => [`${at}.from`, `${at}.to`];

/*
 * In which order the days of a dealing stand, and which of them may lie ahead of the day that is asked about. This is
 * told here only; `days.test.ts` tries every line, and that no day of a form is left out.
 */

/** Which day cannot be later than which, by kind. */
export const dayOrders: Readonly<Record<DealingKind, readonly DayOrder[]>> = {
  record: [
    ["document.effectiveOn", "recordedOn", "RC-03"],
    ["document.effectiveOn", "repairedOn"],
    term("document.stayed"),
    term("consent"),
  ],
  share: [term("authorisation")],
  publication: [
    ["from", "to"],
    ["actedOn", "from"],
    ["actedOn", "repairedOn"],
    ["actedOn", "copies.from"],
    term("copies"),
    term("consent"),
  ],
  designation: [
    ["document.on", "decidedOn"],
    ["notice.on", "decidedOn", "LD-01"],
    ["notice.on", "objection.raisedOn"],
    ["objection.raisedOn", "objection.verifiedOn"],
    ["objection.raisedOn", "objection.answeredOn"],
    ["objection.verifiedOn", "objection.answeredOn", "LD-02"],
    ["objection.answeredOn", "decidedOn", "LD-02"],
  ],
  measure: [],
  repair: [["appliedOn", "completedOn"]],
  objection: [["raisedOn", "outcomeOn"]],
  consent: [["grantedOn", "validUntil", "PI-03"]],
  commitment: [],
  query: [term("consent")],
  contract: [["verifiedOn", "recordedOn", "CT-01"]],
  report: [],
  government: [],
  acceptance: [],
  voluntary: [],
};

/** Days that may lie ahead: the ends of terms, and what a rule itself holds against the day. Every other day has been. */
export const mayLieAhead: Readonly<Record<DealingKind, readonly string[]>> = {
  record: ["document.effectiveOn", "document.stayed.from", "document.stayed.to", "consent.from", "consent.to"],
  share: ["authorisation.from", "authorisation.to"],
  publication: ["to", "copies.to", "consent.from", "consent.to"],
  designation: [],
  measure: [],
  repair: [],
  objection: [],
  consent: ["grantedOn", "validUntil"],
  commitment: [],
  query: ["consent.from", "consent.to"],
  contract: [],
  report: [],
  government: [],
  acceptance: [],
  voluntary: [],
};

/** A day that cannot stand where it stands. */
export interface DayFault {
  rule: "ID-07";
  path: Path;
  said: Said;
  hint: Said;
}

const isDay = (value: unknown): value is IsoDate => misfitOf(day, value) === undefined;

/** Every day that stands at a path, in any item of a list on the way. */
function* daysAt(value: unknown, [step, ...rest]: readonly string[], path: Path = []): Iterable<[Path, IsoDate]> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      yield* daysAt(each, step === undefined ? [] : [step, ...rest], [...path, index]);
  } else if (step === undefined) {
    if (isDay(value)) yield [path, value];
  } else if (isObject(value) && Object.hasOwn(value, step)) {
    yield* daysAt(Reflect.get(value, step), rest, [...path, step]);
  }
}

/** Whether two places are in the same item of a list, or one of them in none. */
function areTogether(one: Path, other: Path): boolean {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at === -1 || typeof one[at] !== "number" || typeof other[at] !== "number";
}

/** Days of a dealing that come before what they cannot come before. */
export function* daysOutOfOrder(kind: DealingKind, dealing: unknown): Iterable<DayFault> {
  for (const [first, second, rule] of dayOrders[kind]) {
    if (rule !== undefined) continue;
    for (const [earlierAt, earlier] of daysAt(dealing, first.split("."))) {
      for (const [path, later] of daysAt(dealing, second.split("."))) {
        if (earlier <= later || !areTogether(earlierAt, path)) continue;
        const start = dealingFieldName(earlierAt, kind);
        yield {
          rule: "ID-07",
          path,
          said: say("fault.earlier", { day: later, start, first: earlier }),
          hint: say("do.check-days"),
        };
      }
    }
  }
}

/** Days that are given as having been, and are still to come on the day that is asked about. */
export function* daysAhead(
  kind: DealingKind,
  dealing: unknown,
  { date, paths }: { date: IsoDate; paths: Iterable<string> },
): Iterable<DayFault> {
  for (const at of paths) {
    if (mayLieAhead[kind].includes(at)) continue;
    for (const [path, given] of daysAt(dealing, at.split("."))) {
      if (given <= date) continue;
      yield {
        rule: "ID-07",
        path,
        said: say("fault.still-to-come", { day: given, asked: date }),
        hint: say("do.leave-out-later"),
      };
    }
  }
}
