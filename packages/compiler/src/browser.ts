/*
 * What of this package runs where there is no Node: taking tables in and out, compiling and checking. Schemas are given
 * with `provideSchemas`. Bundlers for browsers take this module for the package (`browser` in package.json): what the
 * desk of the command comes to ask has to be named here, else its bundle is not made.
 */
export { check } from "./check/check.js";
export { compile } from "./compile.js";
export { witnessTools } from "./emit/records/accepts.js";
export { sayOfTable } from "./tables/report.js";
export { provideSchemas } from "./structure/schemas.js";
export { columnNames } from "./tables/column-answers.js";
export { exportTable } from "./tables/export-table.js";
export { answersFile, answersText, readAnswersText } from "./tables/answers-text.js";
export { isHeader } from "./tables/header-names.js";
export { importTable } from "./tables/import-table.js";
export { isAboutForm } from "./words/say.js";
