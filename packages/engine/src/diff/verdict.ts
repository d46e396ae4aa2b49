import type { IsoDate } from "@mulu/schema";

import { changeKinds, highestLevel } from "./change-kinds.js";
import type { ChangeClass, ChangeKind, Level } from "./change-kinds.js";
import { compareText } from "./compare-text.js";
import type { Change, Diff } from "./diff.js";

/** @public What the changes do to people, counted. */
export interface PersonSummary {
  /** All of it: one way, both ways, nothing; or nothing that is certain while something is open. */
  is: "expands" | "narrows" | "both" | "none" | "cannot-say";
  expands: number;
  narrows: number;
  /** Changes of which it cannot be said; they are for a person to judge, whatever the rest does. */
  cannotSay: number;
  /** Days from which what expands or narrows does so, earliest first. */
  from: readonly (IsoDate | "cannot-say")[];
}

/** @public The level of the version that the changes need, and which kinds of change ask for it. */
export interface MachineSummary {
  /** `none` where nothing changed. */
  level: Level | "none";
  kinds: readonly { kind: ChangeKind; level: Level; count: number }[];
}

/** @public What a difference comes to. */
export interface DiffVerdict {
  person: PersonSummary;
  machine: MachineSummary;
  classes: Readonly<Record<ChangeClass, number>>;
}

/** @public What all changes together come to, for people and for programs. */
export function verdictOf({ things }: Pick<Diff, "things">): DiffVerdict {
  const changes = things.flatMap((thing) => thing.changes.map((change) => ({ change, from: thing.from })));
  const all = changes.map(({ change }) => change);
  const count = (of: ChangeClass): number => all.filter((change) => change.class === of).length;
  return {
    person: personSummary(changes, things.filter(({ inForce }) => inForce).length),
    machine: machineSummary(all),
    classes: { normative: count("normative"), editorial: count("editorial"), invisible: count("invisible") },
  };
}

/** @param open things of which it is not known any more, or was not, whether they are in force */
function personSummary(
  changes: readonly { change: Change; from: IsoDate | "cannot-say" }[],
  open: number,
): PersonSummary {
  const count = (is: string): number => changes.filter(({ change }) => change.person.is === is).length;
  const [expands, narrows, cannotSay] = [count("expands"), count("narrows"), count("cannot-say") + open];
  const sure = changes.filter(({ change }) => change.person.is === "expands" || change.person.is === "narrows");
  return {
    is: overall(expands, narrows, cannotSay),
    expands,
    narrows,
    cannotSay,
    from: [...new Set(sure.map(({ from }) => from))].sort(compareText),
  };
}

function overall(expands: number, narrows: number, cannotSay: number): PersonSummary["is"] {
  if (expands > 0) return narrows > 0 ? "both" : "expands";
  if (narrows > 0) return "narrows";
  return cannotSay > 0 ? "cannot-say" : "none";
}

function machineSummary(changes: readonly Change[]): MachineSummary {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = Object.keys(changeKinds).reverse();
  const kinds = [...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return {
    level: highestLevel(counts.keys()) ?? "none",
    kinds: kinds.map(([kind, count]) => ({ kind, level: changeKinds[kind].level, count })),
  };
}
