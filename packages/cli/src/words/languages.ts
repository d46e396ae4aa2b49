export { en } from "./en/index.js";
export { zh } from "./zh/index.js";
