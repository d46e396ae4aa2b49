/** How many more lines or clauses a docket has than are told. */
export const more = (left: number): string => `另有 ${String(left)} 项，见卷宗`;
