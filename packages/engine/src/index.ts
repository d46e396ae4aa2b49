export * from "./catalog-set.js";
export * from "./cite.js";
export * from "./in-force.js";
export * from "./instruments.js";
export * from "./regions.js";
export * from "./resolve.js";
export * from "./rests-on.js";
