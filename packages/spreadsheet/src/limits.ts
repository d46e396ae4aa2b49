/**
 * @public Limits of what is read as a table. A provincial catalog has some hundreds of rows; these stand far above, and far
 * below what would hurt. They are asked while a table is read, and what holds no value does not count.
 */
export const sheetLimits = {
  /** Bytes of the file. */
  fileBytes: 20_000_000,
  /** Bytes of one part of a workbook, unpacked. */
  partBytes: 64_000_000,
  /** Bytes of all parts that are read, unpacked. */
  totalBytes: 128_000_000,
  /** Parts of a workbook. */
  parts: 2_000,
  sheets: 50,
  rows: 50_000,
  columns: 500,
  /** Cells, those of merged ranges counted one by one. */
  cells: 1_000_000,
  /** Characters of one cell: what spreadsheets allow. */
  cellCharacters: 32_767,
  /** Signs of a number format: what spreadsheets allow. */
  formatSigns: 255,
  /** Rows of a sheet and columns of a row, blank ones too: what spreadsheets have. */
  sheetRows: 1_048_576,
  sheetColumns: 16_384,
  /** Cells of a CSV file, blank ones too. */
  csvCells: 4_000_000,
} as const;
