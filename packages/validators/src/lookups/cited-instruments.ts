import { oncePerSet } from "@mulu/engine";

import { operative } from "./bases.js";

/** Instruments something rests on: cited as operative basis, or as the act that sets a standard. */
export const citedInstruments = oncePerSet((set): ReadonlySet<string> => {
  const cited = new Set<string>();
  for (const document of set.documents) {
    for (const { basis } of operative(document)) cited.add(basis.instrument);
    const setBy = "setBy" in document ? document.setBy : undefined;
    if (setBy) cited.add(setBy.instrument);
  }
  return cited;
});
