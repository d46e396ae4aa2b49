import type { ArticleNo, DocumentKind, IsoDate, LegalLevel, RegionCode, Text } from "@mulu/schema";

import type { PlacedCitation } from "../citations-of.js";
import type { Answer } from "../answer.js";
import type { BasisNeedCode } from "../needs/basis-needs.js";
import type { State } from "../state/state.js";

/** @public What happens to an instrument, from a day on. */
export type ImpactChange =
  /** The whole instrument goes. */
  | { is: "repealed"; on: IsoDate }
  /** Another text takes the place of the one in force. What it says under a number is known only where it was read. */
  | { is: "amended"; on: IsoDate }
  /** One article goes. */
  | { is: "removed"; article: ArticleNo; on: IsoDate }
  /** One article, in the same words, bears another number. */
  | { is: "moved"; article: ArticleNo; to: ArticleNo; on: IsoDate };

/**
 * @public What a change of law does to what rests on it.
 * `falls`: nothing that remains carries it. `cannot-say`: what would decide is not held. `weakened`: something is lost, and
 * what remains carries it. `stands`: nothing that carries it is lost. `fallen-before`: it did not stand on that day anyway.
 */
export type ImpactVerdict = "falls" | "cannot-say" | "weakened" | "stands" | "fallen-before";

/** @public Verdicts in the order in which they concern the reader. */
export const impactVerdicts: readonly ImpactVerdict[] = ["falls", "cannot-say", "weakened", "stands", "fallen-before"];

/** @public Levels of law that a part needs, and the rule that asks for them. */
export interface PartNeed {
  rule: BasisNeedCode;
  levels: readonly LegalLevel[];
}

/** @public A clause of a part, and what it is worth on the day. */
export interface ImpactClause {
  citation: PlacedCitation["citation"];
  /** Where it stands in the document. */
  path: readonly (string | number)[];
  /** The citation in words. */
  cite: Text;
  level?: LegalLevel;
  /** State of the clause on the day, with the change. */
  state: State;
  /** Whether it carries the part: by its weight, its force, its level and its region. */
  carries: Answer;
  /** Only this project says that it carries the document; who issued it names no clause. */
  inferred?: true;
  /** Number of the article from the day on, where the change moves it. */
  becomes?: ArticleNo;
}

/** @public One part of a document: what its clauses carry, which of them are lost, and which remain. */
export interface ImpactPart {
  /** Role of the basis, such as `inclusion`; the field where a citation has none, such as `setBy`. */
  part: string;
  label: Text;
  verdict: ImpactVerdict;
  /** Even without the change, no clause of the level that is asked carried it. */
  lacking: boolean;
  /** What is asked of a clause here; nothing where any level will do. */
  needs: readonly PartNeed[];
  /** Clauses of what changes that go, or of which it cannot be said whether they go on: see their state. */
  lost: readonly ImpactClause[];
  remains: readonly ImpactClause[];
  words: Text;
}

/** @public What a change does to one document. */
export interface ImpactOn {
  id: string;
  kind: DocumentKind;
  title: Text;
  region?: RegionCode;
  verdict: ImpactVerdict;
  /** Computed state on the day, without the change and with it. */
  state: { without: State; with: State };
  /** The parts that cite what changes. */
  parts: readonly ImpactPart[];
}

/** @public What a change of an instrument does, on a day. */
export interface Impact {
  /** Full id, such as `instruments/civil-code`. */
  instrument: string;
  title: Text;
  level: LegalLevel;
  change: ImpactChange;
  /** The day that is judged. */
  on: IsoDate;
  /** The day as of which the data speak; null for data in which nothing was verified. */
  asOf: IsoDate | null;
  /** State of the instrument on the day, with the change. */
  state: State;
  /**
   * What the register names in place of the instrument, as far as it holds on that day. Which clause took the place of
   * which it does not say.
   */
  successors: readonly { id: string; title: Text; state: State }[];
  /** In id order. */
  documents: readonly ImpactOn[];
  counts: Readonly<Record<ImpactVerdict, number>>;
}

/** @public A change of an instrument, and the day to judge: the first day of the change, unless given. */
export interface ImpactQuery {
  change: ImpactChange;
  on?: IsoDate;
}
