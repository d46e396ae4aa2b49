import type { Finding, IsoDate, PublishedDocument } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { Compilation, ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import { say } from "../words/say.js";

interface Verified {
  day: IsoDate;
  path: ValuePath;
}

/** Every day on which a document says that it was last compared with its source. */
function verifiedDays(document: PublishedDocument): Verified[] {
  const own = "provenance" in document ? [{ day: document.provenance.verified, path: ["provenance", "verified"] }] : [];
  if (document.documentKind !== "edition") return own;
  const categories = (document.categories ?? []).flatMap(({ provenance }, index) =>
    provenance ? [{ day: provenance.verified, path: ["categories", index, "provenance", "verified"] }] : [],
  );
  return [...own, ...categories];
}

/**
 * Days of verification that are still to come: nobody has compared anything on them. Without a day to compare with,
 * nothing is said, as of exceptions that may have expired.
 */
export function verifiedLater(compilation: Compilation, today: IsoDate | undefined): Finding[] {
  if (today === undefined) return [];
  return compilation.documents
    .filter(({ id }) => !compilation.unjudged.has(id))
    .flatMap((document) =>
      verifiedDays(document)
        .filter(({ day }) => day > today)
        .map(({ day, path }) =>
          toFinding({
            code: structuralCodes.verifiedLater,
            file: document.file,
            subject: document.id,
            path,
            range: compilation.locate(document.file, path),
            ...say("verified-later", { day, today }),
          }),
        ),
    );
}
