export * from "./rule.js";
export * from "./rules/index.js";
export * from "./run.js";
export * from "./records/check-digits.js";
