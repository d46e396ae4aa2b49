import type { Text } from "@mulu/schema";

/** A set of data and the files it may be taken as, from downloads/index.json. */
export interface Download {
  name: string;
  title: Text;
  /** Kind of the documents in it. */
  kind?: string;
  count: number;
  files: readonly { file: string; bytes: number }[];
}
