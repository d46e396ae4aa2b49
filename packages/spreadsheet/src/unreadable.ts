import { languageCodes } from "@mulu/schema";
import type { Said } from "@mulu/schema";

import { say } from "./words/say.js";

/** Every language in one text, for an error has one message. */
export const inOne = (said: Said): string => languageCodes.map((language) => said[language]).join(" / ");

/** @public A file that cannot be read as a table, and why, in one sentence. */
export class UnreadableTable extends Error {
  override readonly name = "UnreadableTable";
  readonly text: Said;

  constructor(text: Said) {
    super(inOne(text));
    this.text = text;
  }
}

/** A table that cannot be read. */
export function unreadable(name: string, why: Said): UnreadableTable {
  return new UnreadableTable(say("unreadable", { name, why }));
}

/** @public A table beyond a limit. */
export function tooBig(name: string, what: Said & { limit: number }): UnreadableTable {
  return unreadable(name, say("too-big", { what, limit: what.limit }));
}
