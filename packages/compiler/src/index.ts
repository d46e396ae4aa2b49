export * from "./check/check.js";
export * from "./codes.js";
export type * from "./compilation.js";
export * from "./compile.js";
export * from "./read/read-catalogs.js";
export type { Artefact } from "./emit/artefact.js";
export * from "./emit/build.js";
export type { CatalogSummary, EditionSummary, Summary } from "./emit/summary.js";
