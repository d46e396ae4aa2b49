import { successorOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedRedirect } from "@mulu/schema";

/** An id that was written anew, and how often. */
export interface Rewritten {
  from: string;
  to: string;
  /** Why it went there: of what was merged, others may have gone to the same id. */
  kind: PublishedRedirect["redirectKind"];
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

/** Words that may be ids, as records cite them: a part of a longer word is none. */
const words = /[A-Za-z0-9_./-]+/g;

/** How long a word may grow before it can be no id, nor a part of one: no more of a text than this is kept back. */
const longest = 4096;

/** Fields that name an instrument by its short id, in JSON and in YAML, with the mark that ends the name. */
const instrumentField = /(?:^|[\s{,"'-])(?:instrument|by)["']?\s*:\s*["']?$/;

/** A word without the signs that end a sentence or a path. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && "./-".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** What stands before an id in the address of a page or of the data, and in the path of a file; and what behind it. */
const before = /^(?:.*\/)?(?:catalogs|documents|v1)\//;
const behind = /(?:\/index)?\.(?:ya?ml|json|html|md)$/;

/** Rewrites a text that comes in pieces, and counts. All that is no id stays byte for byte. */
export class Migration {
  readonly #set: CatalogSet;
  readonly #rewritten = new Map<string, Rewritten>();
  readonly #open = new Map<string, LeftOpen>();
  /** What stands before the next piece, as far as a field is read from it. */
  #before = "";
  /** A word that may go on in the next piece. */
  #kept = "";

  constructor(set: CatalogSet) {
    this.#set = set;
  }

  get rewritten(): Rewritten[] {
    return [...this.#rewritten.values()];
  }

  get open(): LeftOpen[] {
    return [...this.#open.values()];
  }

  /** A piece of the text, as far as it can be told; what it ends with may be told with the next. */
  piece(text: string): string {
    const all = this.#kept + text;
    let end = all.length;
    while (end > 0 && all.length - end < longest && /[A-Za-z0-9_./-]/.test(all.charAt(end - 1))) end -= 1;
    if (all.length - end >= longest) end = all.length;
    this.#kept = all.slice(end);
    return this.#rewrite(all.slice(0, end));
  }

  /** What was kept back. */
  end(): string {
    const rest = this.#kept;
    this.#kept = "";
    return this.#rewrite(rest);
  }

  #rewrite(text: string): string {
    const held = this.#before;
    const migrated = text.replace(words, (word, at: number) => {
      const id = withoutEnd(word);
      if (id.includes("/")) return this.#inPath(word, id);
      const field = (held + text.slice(Math.max(0, at - 40), at)).slice(-40);
      return instrumentField.test(field) ? this.#word(word, id, "instruments/") : word;
    });
    this.#before = (held + text).slice(-40);
    return migrated;
  }

  /** A word with an id as it stands, or as the address of a page or of the data, or as the path of a file. */
  #inPath(word: string, whole: string): string {
    if (successorOf(this.#set, whole)) return this.#word(word, whole, "");
    const start = before.exec(whole)?.[0].length ?? 0;
    const within = whole.slice(start);
    const id = successorOf(this.#set, within) ? within : within.replace(behind, "");
    return id === whole ? word : word.slice(0, start) + this.#word(word.slice(start), id, "");
  }

  #word(word: string, id: string, folder: string): string {
    const successor = successorOf(this.#set, folder + id);
    if (!successor) return word;
    const [to, ...others] = successor.to;
    const { redirectKind: kind, reason } = successor.redirect;
    if (to === undefined || others.length > 0 || !to.startsWith(folder)) {
      const known = this.#open.get(id) ?? { id, to: successor.to, reason, count: 0 };
      this.#open.set(id, { ...known, count: known.count + 1 });
      return word;
    }
    const written = to.slice(folder.length);
    const known = this.#rewritten.get(id) ?? { from: id, to: written, kind, count: 0 };
    this.#rewritten.set(id, { ...known, count: known.count + 1 });
    return written + word.slice(id.length);
  }
}
