export * from "./rule.js";
export * from "./rules/index.js";
export * from "./run.js";
