export * from "./check/check.js";
export type * from "./check/options.js";
export * from "./codes.js";
export type * from "./compilation.js";
export { readLine as readCommentLine } from "./comments/read-line.js";
export type { ReadLine } from "./comments/read-line.js";
export * from "./compile.js";
export * from "./read/read-catalogs.js";
export type { Artefact } from "./emit/artefact.js";
export { witnessTools } from "./emit/records/accepts.js";
export * from "./emit/build.js";
export type { BuildInput } from "./emit/everything.js";
export { changeKinds, levels } from "@mulu/engine";
export type { ChangeKind, Level } from "@mulu/engine";
export { editDocument, fieldsIn, newDocument } from "./edit-document.js";
export { changeFinding, dataFiles, isChangeset, levelOfChange } from "./freeze/changes.js";
export type { CatalogChange, ChangeGround } from "./freeze/changes.js";
export { emptyLock, freeze, idsIn, parseLock, union } from "./freeze/lock.js";
export type { Correction, Lock } from "./freeze/lock.js";
export { commonLock, isLockFile, joinLocks, lockFiles, lockFolder } from "./freeze/lock-files.js";
export { publishedChanges } from "./freeze/published-changes.js";
export type { PublishedChange, TwoStates } from "./freeze/published-changes.js";
export { alteredSince, driftFrom, goneFrom, shrunkFrom, verifyLock } from "./freeze/verify-lock.js";
export type { Present } from "./freeze/verify-lock.js";
export { schemasAsked } from "./structure/accept-name.js";
export { closest } from "./suggest.js";
export { isAboutForm } from "./words/say.js";
export { coverageOf } from "./emit/coverage.js";
export type { CoverageReport, RegisterRowSummary, RegisterSection } from "./emit/coverage.js";
export type { CatalogSummary, Counts, Coverage, EditionSummary, Summary } from "@mulu/engine";
export { columnNames, readAnswers } from "./tables/column-answers.js";
export type { ColumnAnswer, ReadAnswers } from "./tables/column-answers.js";
export * from "./tables/export-table.js";
export { answersFile, answersText, readAnswersText } from "./tables/answers-text.js";
export type { GivenAnswer, WrittenAnswer } from "./tables/answers-text.js";
export { isHeader } from "./tables/header-names.js";
export { importTable } from "./tables/import-table.js";
export type { Question } from "./tables/questions.js";
export { sayOfTable, tableCodes } from "./tables/report.js";
export { seenOf } from "./tables/visible.js";
export type {
  ExportRequest,
  GivenProvenance,
  ImportRequest,
  ImportResult,
  ReadColumn,
  TableThing,
} from "./tables/request.js";
export type { CellComment, CellKind, Sheet, SheetCell, SheetRow, Untaken } from "@mulu/spreadsheet";
