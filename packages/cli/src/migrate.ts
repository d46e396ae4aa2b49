import { successorOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";

/** An id that was written anew, and how often. */
export interface Rewritten {
  from: string;
  to: string;
  count: number;
}

/** An id that is gone and that no single id stands for: a person decides. */
export interface LeftOpen {
  id: string;
  /** The ids it was split into; none where it was withdrawn. */
  to: readonly string[];
  reason: { zh: string; en: string };
  count: number;
}

export interface Migration {
  text: string;
  rewritten: Rewritten[];
  open: LeftOpen[];
}

/** Words that may be ids, as records cite them: a part of a longer word is none. */
const words = /[A-Za-z0-9_./-]+/g;

/** A word without the signs that end a sentence or a path. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && "./-".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A text with every id that is gone replaced by the one it went to; all else stays byte for byte. */
export function migrate(text: string, set: CatalogSet): Migration {
  const rewritten = new Map<string, Rewritten>();
  const open = new Map<string, LeftOpen>();
  const migrated = text.replace(words, (word) => {
    const id = withoutEnd(word);
    const successor = id.includes("/") ? successorOf(set, id) : undefined;
    if (!successor) return word;
    const [to, ...others] = successor.to;
    if (to === undefined || others.length > 0) {
      const known = open.get(id) ?? { id, to: successor.to, reason: successor.redirect.reason, count: 0 };
      open.set(id, { ...known, count: known.count + 1 });
      return word;
    }
    const known = rewritten.get(id) ?? { from: id, to, count: 0 };
    rewritten.set(id, { ...known, count: known.count + 1 });
    return to + word.slice(id.length);
  });
  return { text: migrated, rewritten: [...rewritten.values()], open: [...open.values()] };
}
