export * from "./dealings/index.js";
export * from "./example-world.js";
export * from "./records/check-digits.js";
export * from "./records/messages.js";
export * from "./records/real-subjects.js";
export * from "./rule.js";
export * from "./rules/index.js";
export * from "./run.js";
