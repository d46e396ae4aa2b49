import type { Words } from "@mulu/schema";

import { idInWords, inWords, mismatch } from "./in-words.js";
import { inOne, say } from "./words/say.js";

/** Ids that are named at most, where several could have been meant. */
const mostNamed = 8;

function notFound(kind: Words, written: string, there: readonly string[]): string {
  const ids = there.slice(0, mostNamed);
  const more = there.length > mostNamed;
  const named = more ? say("there-are-more", { ids, count: there.length }) : say("there-are", { ids });
  return inOne(say("no-such-id", { kind, id: idInWords(written), there: ids.length === 0 ? "" : named }));
}

/** @public An id that the data set does not have. Types catch it for literals; strings from elsewhere belong to `find`. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly id: string;

  /** @param there ids that could have been meant, such as the editions that there are */
  constructor(kind: string | Words, id: unknown, there: readonly string[] = []) {
    const word = typeof kind === "string" ? { zh: kind, en: "id" } : kind;
    super(typeof id === "string" ? notFound(word, id, there) : mismatch("id", say("id-of", { kind: word }), id));
    this.id = typeof id === "string" ? id : inWords(id).en;
  }

  /** With words of its own, for what `find` does not look up. */
  static saying(words: Words, id: unknown): UnknownIdError {
    const error = new UnknownIdError("", id);
    error.message = inOne(words);
    return error;
  }
}

/** @public A document that lacks what every published document of its kind has: nothing could be answered about it. */
export class IncompleteDocumentError extends Error {
  override readonly name = "IncompleteDocumentError";
  readonly id: string;

  constructor(id: string, lacking: readonly string[]) {
    super(inOne(say("incomplete", { id: idInWords(id), lacking })));
    this.id = id;
  }
}
