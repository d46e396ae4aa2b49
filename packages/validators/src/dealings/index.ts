export * from "./check.js";
export * from "./decide.js";
export * from "./examples.js";
export * from "./rule.js";
export * from "./rules/index.js";
export * from "./shapes-acts.js";
export * from "./shapes-uses.js";
export * from "./shapes.js";
