export { writePaperDocx } from "./docx.js";
export { SignsMissing, writePaperPdf } from "./pdf.js";
export { writePaperXlsx } from "./xlsx.js";
export type { TableBehind } from "./xlsx.js";
