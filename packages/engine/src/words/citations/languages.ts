/** The words of each language: a folder and a line. One that the list of languages has and this has not does not compile. */
export { en } from "./en/index.js";
export { zh } from "./zh/index.js";
