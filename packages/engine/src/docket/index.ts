export { completeDocket, commentCounts, groupsConsulted, unansweredComments } from "./derived.js";
export type { CommentsByDocket, RecordedComment } from "./recorded-comment.js";
export { closesOn, closingDay, openedOn } from "./windows.js";
