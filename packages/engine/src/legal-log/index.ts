export type { LegalDay, LegalDayIs } from "./days.js";
export { lastDay, legalChanges } from "./legal-log.js";
export type { LegalChange } from "./legal-log.js";
export { legalLines } from "./lines.js";
export type { LegalLine } from "./lines.js";
export { permanentId } from "./permanent-id.js";
export { precedingVersion } from "./version-change.js";
export type { VersionChange } from "./version-change.js";
