/** A comment as a file holds it, before anything of it is kept. */
export interface RawComment {
  /** Number by which its file names it: a row, or the place of a message. */
  row: number;
  /** How a reader finds it: `意见表!12`, `第 3 封`. */
  place: string;
  /** The parts of what it says, each with the word that names it in the summary, or none. */
  parts: { label: string; text: string }[];
  /** As written in the file: who, how, when, about which line. */
  group?: string;
  channel?: string;
  received?: string;
  line?: string;
  /** Names beside it. They are masked in what it says, and never kept. */
  names: string[];
  /** Somebody has read it and says that it names nobody. */
  isReviewed: boolean;
  /** All that makes it this comment and no other. It is digested under the key of the docket, and never kept. */
  identity: string;
}
