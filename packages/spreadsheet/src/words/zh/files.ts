import type { Sentences } from "@mulu/schema";

import type { FileMessages } from "../messages/files.js";

/** 为什么文件不能当作表格读写。 */
export const files: Sentences<FileMessages> = {
  unreadable: ({ name, why }) => `无法读取 ${name}：${why}`,
  "too-big": ({ what, limit }) => `${what}超过 ${limit}，请拆分后再导入`,
  "no-table": ({ name, workbook, csv, instead }) => `“${name}”不是表格文件，只认 ${workbook}、${csv}；${instead}`,
  "save-as-xlsx": () => "请在 Excel 或者 WPS 表格里打开，“另存为”xlsx",
  "save-without-macros": () => "这是带宏的工作簿，宏不会运行；请“另存为”不带宏的 xlsx",
  "copy-the-table": () => "这是文字文档；请把其中的表格复制到 Excel 或者 WPS 表格里，另存为 xlsx",
  "ask-for-the-table": () => "这是版式文件或者图片，读不出单元格；请向编制单位要表格，或者重新录入 xlsx",
  "save-others": () => "xls、et、ods 请先另存为 xlsx",
  empty: () => "文件是空的",
  binary: () => "内容是二进制，不是 CSV 文本",
  "no-encoding": () => "既不是 UTF-8，也不是 GB18030 编码",
  "unmatched-quotes": ({ line }) => `第 ${line} 行附近的引号不成对`,
  "password-protected": () => "工作簿有密码保护，请另存为不带密码的 xlsx",
  "old-workbook": () => "是旧版 xls 格式，请另存为 xlsx",
  "no-workbook": () => "不是 xlsx 工作簿",
  "damaged-file": () => "文件已损坏或者不完整",
  "damaged-content": () => "工作簿的内容已损坏",
  "no-sheet": () => "工作簿里没有工作表",
  "shared-part": () => "几个工作表指向同一份内容，文件已损坏",
  "no-sheet-name": ({ name }) => `“${name}” 不能作表名：须为 1 至 31 个字，不含 []/\\:*?`,
};
