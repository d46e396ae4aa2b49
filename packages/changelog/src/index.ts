export { changelogEntries } from "./entries.js";
export type { AffectedPackage, ChangelogEntry, Consultation, Decision, Term } from "./entry.js";
export { ChangelogFault } from "./fault.js";
export { consultationLines, packagesText, unknownText } from "./lines.js";
export type { ConsultationLine } from "./lines.js";
export { changelogMarkdown } from "./markdown.js";
