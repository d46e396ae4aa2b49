import type { DatedText } from "../instruments.js";
import type { TextOfClause } from "./cited-on.js";
import type { Known } from "./texts.js";
import { versionOf } from "./texts.js";

/**
 * How a clause that was read in one text stands in another. Only digests prove: a relation that says same without an
 * equal digest is taken for not read.
 */
export function inText(known: Known, text: DatedText): TextOfClause {
  const version = versionOf(text);
  if (text === known.text) return { is: "same", version, article: known.article };
  const place = known.lineage.find((each) => each.text === text);
  const there = known.digest === undefined ? undefined : known.digests.get(text)?.get(known.digest);
  const proved = place?.digest === known.digest && place?.article !== undefined ? place.article : undefined;
  const [only] = there ?? [];
  const article = (known.digest === undefined ? undefined : proved) ?? (there?.size === 1 ? only : undefined);
  if (article !== undefined) return { is: article === known.article ? "same" : "moved", version, article };
  // The same words under several numbers.
  if (there !== undefined) return { is: "ambiguous", version };
  if (!place) return { is: "text-not-read", version };
  const [read] = known.lineage;
  const isDirect = read?.text === known.text;
  if (place.digest !== undefined && known.digest !== undefined) {
    return { is: "reworded", version, ...(place.article === undefined ? {} : { candidate: place.article }) };
  }
  // What two texts other than the one read have to do with each other was not compared.
  if (!isDirect) return { is: "text-not-read", version };
  if (place.relation === "ambiguous") return { is: "ambiguous", version };
  if (place.relation === "none") return { is: text.earliest < known.text.earliest ? "new" : "gone", version };
  return { is: "text-not-read", version };
}
