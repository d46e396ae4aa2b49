/** Addresses of the pages around a docket, told once. */

const slugOf = (docket: string): string => docket.replace(/^consultations\//, "");

/** Where to comment on a docket, given its id. */
export const commentPathOf = (docket: string): string => `/comment/${slugOf(docket)}/`;

/** Where to comment on one line of it. */
export const commentLinePath = (docket: string, line: string): string => `${commentPathOf(docket)}#line-${line}`;

/** What a comment names so that an answer finds it. */
export const docketName = slugOf;
