import type { IsoDate } from "@mulu/schema";

import type { conclusions, lineStates } from "./parts.js";

/*
 * How credit information is looked at and used: queries, reports, contracts, records about government bodies, early
 * acceptance, voluntary information. Every field but the id may be missing; what a rule needs and is not given is named.
 */

/** @public One line of a query log. */
export interface QueryEntry {
  id: string;
  /** Id of the catalog entry queried. */
  entry?: string;
  /** Who queried. */
  by?: string;
  on?: IsoDate;
  purpose?: string;
  /** Legal ground of the query. */
  ground?: string;
  resultCount?: number;
  /** Whether the information is about persons. */
  personal?: boolean;
  reviewer?: string;
  /** What the person agreed to. */
  consent?: { purpose?: string; from?: IsoDate; to?: IsoDate };
  /** Id of the instrument that lets it be queried without consent. */
  withoutConsent?: string;
}

/** @public A record of how a contract was performed. */
export interface ContractRecord {
  id: string;
  /** Who concluded it: the government, others under its guidance, or others alone. */
  concluded?: (typeof conclusions)[number];
  verifiedOn?: IsoDate;
  recordedOn?: IsoDate;
}

/** @public One line of a credit report. */
export interface ReportLine {
  /** Id of the record. */
  id: string;
  shown?: (typeof lineStates)[number];
  repairedOn?: IsoDate;
}

/** @public A credit report. */
export interface CreditReport {
  id: string;
  issuedOn?: IsoDate;
  lines?: readonly ReportLine[];
}

/** @public A record about a government body. */
export interface GovernmentRecord {
  id: string;
  /** A code of the vocabulary `government-integrity-domains`, or another. */
  domain?: string;
  /** Why a domain that is not named is concerned. */
  ground?: string;
}

/** @public An application in which some papers are still missing. */
export interface TolerantAcceptance {
  id: string;
  goodStanding?: boolean;
  papersMissing?: boolean;
  /** Whether the applicant promised in writing to bring them. */
  promised?: boolean;
  /** In how many working days they are promised. */
  promisedInDays?: number;
  /** Limit the department has set, in working days. */
  limitDays?: number;
  accepted?: boolean;
}

/** @public Information a subject registers of its own will. */
export interface VoluntaryInformation {
  id: string;
  /** Whether it carries a public commitment to its truth. */
  truthCommitted?: boolean;
  /** Whether the subject authorised it to be integrated, shared and used. */
  authorised?: boolean;
}
