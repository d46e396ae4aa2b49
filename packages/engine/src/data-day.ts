import type { IsoDate } from "@mulu/schema";

import { oncePerSet } from "./catalog-set.js";
import type { CatalogSet } from "./catalog-set.js";
import { isProposal } from "./state/editions.js";
import { kindsWithState } from "./state/state-on.js";

/**
 * @public The day as of which a data set speaks: the latest on which anything in it that begins and ends was verified.
 * A fact of the data; no clock is read. Whoever verifies a proposal or a list of codes has not looked at the law again, so
 * these do not count.
 * @returns undefined for a set in which nothing says when it was verified
 */
export const dataDay: (set: CatalogSet) => IsoDate | undefined = oncePerSet((set) => {
  let latest: IsoDate | undefined;
  for (const document of set.documents) {
    const tells = kindsWithState.includes(document.documentKind) && !isProposal(document);
    if (!tells || !("provenance" in document)) continue;
    const { verified } = document.provenance;
    if (latest === undefined || latest < verified) latest = verified;
  }
  return latest;
});
