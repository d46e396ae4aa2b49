/** Kinds of findings about a table, each of which has a title. */
export type TableCodeName =
  | "noHeader"
  | "noColumn"
  | "doubleColumn"
  | "unplaced"
  | "formula"
  | "badId"
  | "duplicateId"
  | "refusedRow"
  | "exists"
  | "broken"
  | "hidden"
  | "unread"
  | "struck"
  | "aside"
  | "doubtful"
  | "answer"
  | "noted";
