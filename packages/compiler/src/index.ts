export * from "./check/check.js";
export * from "./codes.js";
export type * from "./compilation.js";
export * from "./compile.js";
export * from "./read/read-catalogs.js";
