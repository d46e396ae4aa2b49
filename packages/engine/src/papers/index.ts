export { annexOf, dayInWords, memberKindIn, paperTitle } from "./annex.js";
export type { AnnexColumn, AnnexModel } from "./column.js";
export { annexModels } from "./models.js";
export { ownColumns } from "./own-columns.js";
export type { Paper, PaperCell, PaperColumn, PaperPart, PaperTable } from "./paper.js";
