export { columnName, neutralize, unquote } from "@mulu/spreadsheet";
export type { CellComment, CellKind, Sheet, SheetCell, SheetRow } from "@mulu/spreadsheet";
