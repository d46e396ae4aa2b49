import type { Text } from "@mulu/schema";

import type { CodeName } from "../code-list.js";
import type { CommentMessages, CommentParts } from "./messages/comments.js";
import type { LinkMessages, LinkParts } from "./messages/links.js";
import type { LockMessages, LockParts } from "./messages/lock.js";
import type { ReadingMessages, ReadingParts } from "./messages/reading.js";
import type { StructureMessages, StructureParts } from "./messages/structure.js";
import type { AnswerMessages, AnswerNotices, AnswerParts } from "./messages/table-answers.js";
import type { TableCodeName } from "./messages/table-codes.js";
import type { CellMessages, CellNotices, CellParts } from "./messages/table-cells.js";
import type { RowMessages, RowNotices, RowParts } from "./messages/table-rows.js";

/** Every message about form, by id, with the names of the values that it names; `never` where it names none. */
export type Messages = ReadingMessages & StructureMessages & CommentMessages & LinkMessages & LockMessages;

/** Every message about a table that also says what would be right. */
export type TableMessages = CellMessages & RowMessages & AnswerMessages;

/** Every message about a table that only says what is so. */
export type TableNotices = CellNotices & RowNotices & AnswerNotices;

/** Every part that messages are made of, in the same way. */
export type Parts = ReadingParts &
  StructureParts &
  CommentParts &
  LinkParts &
  LockParts &
  CellParts &
  RowParts &
  AnswerParts;

/** The values of a message in one language. */
export type Said<Name extends string> = Readonly<Record<Name, string>>;

/** What a message says in one language: what is wrong, and what would be right. */
export interface MessageWords<Name extends string> {
  message: (said: Said<Name>) => string;
  hint: (said: Said<Name>) => string;
}

export type WordsOf<M> = { readonly [Id in keyof M]: MessageWords<M[Id] & string> };
export type PartsOf<P> = { readonly [Id in keyof P]: (said: Said<P[Id] & string>) => string };

/** Every word about tables in one language. */
export interface TableWords {
  /** Titles of the kinds of findings. */
  codes: Readonly<Record<TableCodeName, string>>;
  messages: WordsOf<TableMessages>;
  notices: PartsOf<TableNotices>;
}

/** Every word about form and tables in one language: one that is missing does not compile. */
export interface FormWords {
  /** Titles of the structural codes. */
  codes: Readonly<Record<CodeName, string>>;
  messages: WordsOf<Messages>;
  tables: TableWords;
  parts: PartsOf<Parts>;
}

/** A value of a message: as it stands, in words, or as a part that each language has its own words for. */
export type Value = string | number | Text | { readonly part: string; readonly with?: Values } | readonly Value[];

/** Values of a message by name: a part of what a finding holds, so they are handed on as they are. */
export type Values = Readonly<Record<string, Value>>;
