import type { AmountMessages } from "./amounts.js";
import type { FileMessages } from "./files.js";
import type { UntakenMessages } from "./untaken.js";

/** What is said of table files. */
export type Messages = AmountMessages & FileMessages & UntakenMessages;
