import type { ProvenanceStatus } from "@mulu/schema";

import { parseDate } from "../load.js";
import type { Origin } from "./drafting.js";

/** Flags that say where the facts come from. */
export interface OriginFlags {
  verified?: string;
  status?: ProvenanceStatus;
  source?: string;
  sourceTitle?: string;
  sourceUrl?: string;
}

/** Where the facts of a draft come from. Nothing drafted is official: that takes a publication. */
export function originOf({ status = "unverified", source }: OriginFlags, verified: string): Origin {
  return { status, verified: parseDate(verified), ...(source === undefined ? {} : { source }) };
}
