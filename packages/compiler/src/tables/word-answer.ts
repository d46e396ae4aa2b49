import type { Text } from "@mulu/schema";

/** What an office answered about a word of its tables. */
export type WordAnswer =
  | { is: "same-as"; words: string }
  /** Kept in the table's own words, of a body that nobody registered. */
  | { is: "kept" }
  | { is: "left-out" };

/** What an answer may register: a body of the region, or a category of the edition. */
export type Registrable = "organization" | "category";

/** What a reader of cells asks about a word, once for all places where it stands. */
export interface Asks {
  word: string;
  choices?: readonly string[];
  registers?: Registrable;
  /** Whether the words may be kept as they are. */
  keeps?: true;
  /** The choice most like the word. */
  likely?: string;
}

/** One value that may stand in a cell. */
export interface Choice {
  code: string;
  title: Text;
}
