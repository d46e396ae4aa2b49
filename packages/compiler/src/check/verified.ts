import type { Finding, IsoDate, PublishedDocument } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { Compilation, ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";

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
            message: {
              zh: `最近核对日期 ${day} 晚于今天（${today}）。`,
              en: `Last verified on ${day}, which is after today (${today}).`,
            },
            hint: {
              zh: "请写实际核对来源的日期，例如 verified: 2026-11-20；还没有核对的，不要提前填写。",
              en: "Write the day on which the source was compared, such as verified: 2026-11-20, and none before it was.",
            },
          }),
        ),
    );
}
