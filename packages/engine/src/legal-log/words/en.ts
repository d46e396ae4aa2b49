import type * as zh from "./zh.js";

/** How many more lines or clauses a docket has than are told. */
export const more: typeof zh.more = (left) => `${String(left)} more, see the docket`;
