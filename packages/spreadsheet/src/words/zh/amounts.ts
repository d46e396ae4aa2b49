import type { Sentences } from "@mulu/schema";

import type { AmountMessages } from "../messages/amounts.js";

/** 有上限的数量。 */
export const amounts: Sentences<AmountMessages> = {
  rows: () => "行数",
  columns: () => "列数",
  cells: () => "单元格数",
  "cells-with-blanks": () => "单元格数（含空白）",
  "cell-characters": () => "单元格字数",
  "file-bytes": () => "文件字节数",
  sheets: () => "工作表数",
  parts: () => "工作簿的部件数",
  "sheet-bytes": () => "解压后的工作表字节数",
  "total-bytes": () => "解压后的字节数",
};
