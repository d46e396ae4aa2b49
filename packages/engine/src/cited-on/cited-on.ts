import type { ArticleNo, Citation, Clause, IsoDate } from "@mulu/schema";

import type { Answer } from "../answer.js";

/** @public How the clause that is cited stands in one text of its instrument, as a code. */
export type ClauseInText =
  /** The same number and the same words: it is the text that was read, or its digest is the same. */
  | "same"
  /** The same words, proved by digest, under another number. */
  | "moved"
  /** It has no counterpart in this text, which is older than the one it was read in. */
  | "new"
  /** It has no counterpart in this text, which is younger than the one it was read in. */
  | "gone"
  /** Its counterpart has other words: the duty may differ. */
  | "reworded"
  /** More than one article may be its counterpart. */
  | "ambiguous"
  /** This text, or its article, was not read. */
  | "text-not-read";

/** @public A text of an instrument, and how the clause stands in it. */
export interface TextOfClause {
  is: ClauseInText;
  /** The day by which the text is called: of its adoption, else approval, publication, or that under which it is kept. */
  version: IsoDate;
  /** Number of the article in this text, where its digest proves it, or it is the text that was read. */
  article?: ArticleNo;
  /** Number of the article that a comparison of words takes for the counterpart of a reworded one. Proves nothing. */
  candidate?: ArticleNo;
}

/** @public The text that comes after that of the day. */
export interface NextText extends TextOfClause {
  /** The day on which it begins. */
  from: IsoDate;
  /** Its first day is not on record; it is not before `from`. */
  atEarliest?: true;
  /** Whether it had been adopted or published by the day asked about: then it was promulgated and not yet in force. */
  promulgated: boolean;
}

/** @public What is asked and, of every answer, in which text the clause was read. */
export interface CitationAsked {
  citation: Citation;
  on: IsoDate;
  /** Full id of the instrument, such as `instruments/civil-procedure-law`. */
  instrument: string;
  /** Whether the words that were read were law on the day. */
  holds: Answer;
}

/** @public What is known of the text in which the cited number stands. */
export interface ClauseRead {
  /** The day by which the text is called in which the clause bears the number that is cited. */
  read: IsoDate;
  /** What comes after the text of the day, where there is something. */
  next?: NextText;
  /** The instrument was repealed on a later day. */
  repealedFrom?: IsoDate;
}

/** @public Which clause it was on the day: proved, or why it cannot be said. */
export type ClauseVerdict =
  | {
      is: "same" | "moved";
      /** The clause with the number it bore on the day. */
      clause: Clause;
      version: IsoDate;
      /** Later texts that may have been the one in force, and in which the clause is the same. */
      orVersions?: readonly IsoDate[];
      /** What proves it: the text that is cited is that of the day, or the digest of the article is the same in both. */
      proof: "text" | "digest";
      digest?: string;
    }
  | {
      is: "new" | "gone" | "reworded" | "ambiguous" | "text-not-read";
      version: IsoDate;
      candidate?: ArticleNo;
    }
  | {
      /** Which of several texts was in force is not on record, and they do not agree on the clause. */
      is: "text-undated";
      texts: readonly TextOfClause[];
    }
  | {
      /** The text in which it is said to stand has no article of this number. */
      is: "no-such-article";
      count: number;
    };

/** @public A verdict on a clause, with the text in which it was read and what came after. */
export type CitedClause = ClauseRead & ClauseVerdict;

/** @public The instrument as such, whatever the clause. */
export type CitedInstrument =
  | {
      /** No clause is cited, and the instrument was in force. */
      is: "in-force";
      version?: IsoDate;
      repealedFrom?: IsoDate;
    }
  | {
      is: "not-yet-in-force";
      from: IsoDate;
      atEarliest?: true;
      /** The day of its adoption or publication, where that had passed: promulgated, not yet in force. */
      promulgated?: IsoDate;
    }
  | {
      is: "repealed";
      since: IsoDate;
      /** Full id of the act that repealed it. */
      by?: string;
      /** Full ids of what the register names in its place, as far as in force on that day. */
      successors: readonly string[];
    }
  | { is: "draft" }
  | { is: "instrument-undated" }
  | { is: "instrument-not-held" };

/**
 * @public Which clause a citation means on a day. Never the number of another day: where it is not proved which number
 * the clause bore, there is no `clause`.
 */
export type CitedOn = CitationAsked & (CitedClause | CitedInstrument);
