import type { Citation, IsoDate, LegalBasis, PublishedDocument, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { citeOn, formatCitationOn } from "../cited-on/cite-on.js";
import type { CiteOnAnswer } from "../cited-on/cite-on.js";
import type { LevelVerdict } from "../needs/level-verdict.js";
import { levelVerdict } from "../needs/level-verdict.js";
import { clauseState } from "../state/clauses.js";
import type { State } from "../state/state.js";
import { stateInWords } from "../state/words.js";

/** @public A clause a value rests on, as it was on the day asked about. */
export interface CarryingClause {
  /** Full id of the document that cites it. */
  by: string;
  citation: Citation & Partial<LegalBasis>;
  /** The citation in words, by the number the clause bore that day; where none is proved, with the text it belongs to. */
  cite: Text;
  /** Which clause that was, proved by the text read or by an equal digest, or why that cannot be said. */
  on: CiteOnAnswer;
  /** Whether it was in force that day; the text of the day must have been read, or be proved the same. */
  state: State;
  stateWords: Text;
  /** Whether it is of a level that carries what rests on it, by the rules of that day. */
  level: LevelVerdict;
  /** Digest of the article that was read, where the register has it. */
  digest?: string;
  /** Date of the text in which it was read, where the register has it. */
  text?: IsoDate;
}

/** @public A clause as it was on a day, with its level. */
export function carryingClause(
  set: CatalogSet,
  { document, citation }: { document: PublishedDocument; citation: Citation & Partial<LegalBasis> },
  on: IsoDate,
): CarryingClause {
  const instrument = set.instrument(citation.instrument);
  const article = citation.article === undefined ? undefined : instrument?.articles?.[citation.article];
  const state = clauseState(set, citation, on);
  const text = citation.expression ?? article?.version;
  return {
    by: document.id,
    citation,
    cite: formatCitationOn(set, citation, on),
    on: citeOn(set, citation, on),
    state,
    stateWords: stateInWords(set, state),
    level: levelVerdict(set, { document, citation }, on),
    ...(article?.digest === undefined ? {} : { digest: article.digest }),
    ...(text === undefined ? {} : { text }),
  };
}
