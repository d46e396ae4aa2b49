import type { Sentences } from "@mulu/schema";

import type { ImpactMessages } from "../messages.js";

/** Of what falls with an instrument, and what remains. */
export const sentences: Sentences<ImpactMessages> = {
  "part.set-by": () => "the act that sets it",
  "part.conflicts": () => "a rule it conflicts with",
  "part.by-reference": () => "what its clause refers to",
  "verdict.falls": () => "falls",
  "verdict.cannot-say": () => "cannot say",
  "verdict.weakened": () => "weakened",
  "verdict.stands": () => "stands",
  "verdict.fallen-before": () => "had fallen before",
  "remark.supporting": () => "supporting",
  "remark.inferred": () => "inferred by this project",
  "remark.short": () => "not of the level or the region that is needed",
  "remark.becomes": ({ clause }) => `becomes ${clause}`,
  "clause-with-remarks": ({ clause, remarks }) => `${clause} (${remarks})`,
  and: ({ first, next }) => `${first}, ${next}`,
  "reason.mentions": () => "it only mentions or supports, and carries nothing",
  "reason.inferred": () =>
    "the clause is this project’s inference; who issued it names none, so that it falls cannot be said",
  "reason.register": () => "the register does not hold what would decide",
  loses: ({ clauses }) => `loses ${clauses}`,
  "goes-on": ({ clauses, why }) => `whether this goes on: ${clauses}: ${why}`,
  "remains.none": () => "no other clause",
  "remains.basis": ({ clauses }) => `it rests on ${clauses}`,
  remains: ({ clauses }) => `there remains ${clauses}`,
  asks: ({ rule, levels }) => `${rule} asks for: ${levels}`,
  lacked: () => "it had no basis of the level asked for even before",
  part: ({ label, verdict, said }) => `${label}: ${verdict}; ${said}.`,
  "change.repealed": ({ on }) => `repealed from ${on}`,
  "change.amended": ({ on }) => `amended from ${on}`,
  "change.removed": ({ on, clause }) => `${clause} removed from ${on}`,
  "change.moved": ({ on, from, to }) => `${from} becomes ${to} from ${on}`,
};
