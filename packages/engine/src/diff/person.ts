import { oneMoreOf } from "@mulu/schema";
import type { FieldGrowth, PublishedDocument, Text } from "@mulu/schema";

import { changeKinds } from "./change-kinds.js";
import type { ChangeKind } from "./change-kinds.js";
import { doubts, growthOf } from "./growth.js";
import type { Compared, DoubtCode, Growth } from "./growth.js";
import { specsOf } from "./written.js";

/**
 * @public What a change does to people: the state may do, keep, share or show more, or they may do less against it; the
 * reverse; nothing; or that cannot be said, and why.
 */
export type PersonVerdict =
  | { readonly is: "expands" | "narrows" | "none" }
  | { readonly is: "cannot-say"; readonly why: Text & { code: DoubtCode } };

const cannotSay = (code: DoubtCode): PersonVerdict => ({ is: "cannot-say", why: { code, ...doubts[code] } });

/** What one more of this very thing does, or would do once it is enacted: a narrowing narrows. */
function whole(document: PublishedDocument): "expands" | "narrows" | "none" | "cannot-say" {
  const usual = oneMoreOf(document.documentKind);
  if (usual === "none") return usual;
  if (document.documentKind === "entry") {
    if (document.narrows) return "narrows";
    // Positive and voluntary information is to the good of whom it is about, or may be.
    return document.voluntary || document.polarity === "positive" ? "cannot-say" : usual;
  }
  if (document.documentKind === "measure") {
    return document.status === "in-force" && document.effect !== "voluntary" ? usual : "cannot-say";
  }
  if (document.documentKind === "list")
    return ["red-list", "white-list"].includes(document.kind) ? "cannot-say" : usual;
  return usual;
}

const reverse = { expands: "narrows", narrows: "expands" } as const;

/** A change, and the documents in which it stands. */
export interface Weighed extends Compared {
  change: ChangeKind;
  /** The document after, or before where it is gone. */
  document: PublishedDocument;
}

/** @throws never; what is not decided by the model is open */
export function personVerdict(weighed: Weighed): PersonVerdict {
  const { change, document } = weighed;
  if (changeKinds[change].class !== "normative" || change === "evidence" || change === "format") return { is: "none" };
  if (change === "incomparable") return cannotSay("cannot-compare");
  if (change === "merged" || change === "split") return cannotSay("moved");
  if (change === "moved" || oneMoreOf(document.documentKind) === "none") return { is: "none" };
  if (change === "added" || change === "removed" || change === "withdrawn") {
    if (weighed.path.length === 0) return wholeVerdict(document, change === "added");
  }
  return valueVerdict(weighed);
}

function wholeVerdict(document: PublishedDocument, isMore: boolean): PersonVerdict {
  const more = whole(document);
  if (more === "cannot-say") return cannotSay("whole");
  return { is: isMore || more === "none" ? more : reverse[more] };
}

function valueVerdict(weighed: Weighed): PersonVerdict {
  const { kind, path, document } = weighed;
  const specs = specsOf(kind, path);
  const spec = specs.at(-1);
  // A length of time has no word of its own where it measures the group it stands in.
  const grows = spec?.grows ?? (spec?.form === "duration" ? specs.at(-2)?.grows : undefined);
  const growth = growthOf(weighed);
  if (grows === undefined) {
    if (specs.some(({ type = "" }) => citing.has(type))) return cannotSay("clause");
    return cannotSay(isDoubt(growth) && (growth !== "absence" || weighed.owned) ? growth : "field");
  }
  if (isDoubt(growth)) return cannotSay(growth);
  if (growth === "same") return { is: "none" };
  return effect(grows, growth, whole(document));
}

/** Types of the model that lead to a clause. */
const citing: ReadonlySet<string> = new Set(["LegalBasis", "Citation", "Clause"]);

const isDoubt = (growth: Growth): growth is DoubtCode => growth !== "more" && growth !== "less" && growth !== "same";

function effect(grows: FieldGrowth, growth: "more" | "less", of: ReturnType<typeof whole>): PersonVerdict {
  const isOfThing = grows === "more of the thing" || grows === "less of the thing";
  const more = isOfThing ? of : grows;
  if (more === "cannot-say") return cannotSay("whole");
  if (more === "none") return { is: "none" };
  const flips = (growth === "less") !== (grows === "less of the thing");
  return { is: flips ? reverse[more] : more };
}
