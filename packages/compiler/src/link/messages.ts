import { kinds, referenceTargets } from "@mulu/schema";
import type { DocumentKind, FileKind, OtherTarget, ReferenceTarget, Text } from "@mulu/schema";

import { part, say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { Value } from "../words/types.js";

/** What one of a kind is called, within a sentence. */
function nameOf(kind: DocumentKind): Text {
  const { zh, en } = kinds[kind].name;
  return { zh, en: `${en.charAt(0).toLowerCase()}${en.slice(1)}` };
}

/** What something is, in a sentence. */
function whatIs(kind: FileKind): Value {
  if (kind === "exceptions") return part("the-exceptions");
  const { zh, en } = nameOf(kind);
  return { zh, en: `${/^[aeiou]/.test(en) ? "an" : "a"} ${en}` };
}

/** What a reference leads to: a kind by its own name, all else by words of its own. */
function whatFor(target: ReferenceTarget): Value {
  return target in kinds ? nameOf(target as DocumentKind) : part(`target.${target as OtherTarget}`);
}

/** One missing target, as it is named in one place. */
export interface Missing {
  kind: ReferenceTarget;
  target: string;
  suggestion?: string | undefined;
  /** The editions or versions that there are, where it names one that there is not. */
  siblings?: readonly string[];
  /** What the target is, when it exists but is of another kind. */
  actual?: FileKind | undefined;
  /** Where a tombstone says it went, when that does not settle it. */
  movedTo?: readonly string[] | undefined;
}

/** Message and hint for a dangling reference. */
export function danglingWords(missing: Missing): Said {
  const { kind, target, movedTo, actual } = missing;
  const what = whatFor(kind);
  const whatToDo = { "what-to-do": danglingHint(missing) };
  if (movedTo?.length === 0) return say("withdrawn", { what, target, ...whatToDo });
  if (movedTo) return say("split", { what, target, into: movedTo, ...whatToDo });
  if (actual !== undefined) return say("other-kind", { what, target, is: whatIs(actual), ...whatToDo });
  return say("dangling", { what, target, ...whatToDo });
}

/** Names that are listed at most. */
const mostListed = 8;

function danglingHint({ kind, suggestion, movedTo, siblings = [] }: Missing): Value {
  if (movedTo) return part(movedTo.length > 0 ? "cite-one-of-these" : "delete-reference");
  if (kind === "public-host") return part("host-withheld");
  if (suggestion !== undefined) return part("did-you-mean", { meant: suggestion });
  if (siblings.length > mostListed) {
    return part("there-are-more", { names: siblings.slice(0, mostListed), count: siblings.length });
  }
  if (siblings.length > 0) return part("there-are", { names: siblings });
  if (kind === "rule") return part("write-rule-code");
  return part("register", { what: whatFor(kind), home: referenceTargets[kind].home });
}
