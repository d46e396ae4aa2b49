import { sheetLimits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import type { IsHeader, ReadCsv } from "./read-csv.js";
import { readXlsx } from "./read-xlsx.js";
import type { Sheet } from "./sheet.js";
import { tooBig, unreadable, UnreadableTable } from "./unreadable.js";

/** @public A table as read from a file. */
export interface ReadTable {
  name: string;
  sheets: Sheet[];
  /** Whether it is a workbook with programs in it; none was run. */
  hasMacros?: boolean;
  /** Of CSV files. */
  encoding?: ReadCsv["encoding"];
  separator?: ReadCsv["separator"];
}

/** What tables may be: named here so that reading and writing say the same. */
const tableExtensions = [".xlsx", ".csv"] as const;

/**
 * @public What a file is by its name.
 * @throws UnreadableTable for any other extension
 */
export function tableExtension(name: string): ".xlsx" | ".csv" {
  const found = tableExtensions.find((extension) => name.toLowerCase().endsWith(extension));
  if (found !== undefined) return found;
  const extension = /\.[a-z0-9]{1,6}$/.exec(name.toLowerCase())?.[0] ?? "";
  const { zh, en } = whatToDo.find(({ extensions }) => extensions.includes(extension)) ?? otherwise;
  throw new UnreadableTable({
    zh: `“${name}”不是表格文件，只认 ${tableExtensions.join("、")}；${zh}`,
    en: `only ${tableExtensions.join(" and ")} are read; ${en}`,
  });
}

/** What to do with a file of another kind, by its name. */
const whatToDo = [
  {
    extensions: [".xls", ".et", ".ett", ".ods", ".xlsb"],
    zh: "请在 Excel 或者 WPS 表格里打开，“另存为”xlsx",
    en: "open it in a spreadsheet program and save it as xlsx",
  },
  {
    extensions: [".xlsm", ".xltm"],
    zh: "这是带宏的工作簿，宏不会运行；请“另存为”不带宏的 xlsx",
    en: "it is a workbook with macros, which are never run; save it as xlsx without macros",
  },
  {
    extensions: [".wps", ".doc", ".docx", ".wpt", ".rtf", ".odt"],
    zh: "这是文字文档；请把其中的表格复制到 Excel 或者 WPS 表格里，另存为 xlsx",
    en: "it is a text document; copy its table into a spreadsheet program and save it as xlsx",
  },
  {
    extensions: [".pdf", ".ofd", ".png", ".jpg", ".jpeg"],
    zh: "这是版式文件或者图片，读不出单元格；请向编制单位要表格，或者重新录入 xlsx",
    en: "it is a printed page or a picture and has no cells; ask its maker for the table, or enter it anew",
  },
];
const otherwise = { zh: "xls、et、ods 请先另存为 xlsx", en: "save other formats as xlsx" };

/** Whether the parts of a workbook, by their names, hold its programs. */
function hasMacros(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes("vbaProject.bin");
}

/**
 * @public Reads the bytes of a table file; its name says which format it is. Nothing in it is evaluated.
 * @throws UnreadableTable when it is no table, is damaged, or is beyond a limit
 */
export function readTable(bytes: Uint8Array, name: string, isHeader?: IsHeader): ReadTable {
  const extension = tableExtension(name);
  if (bytes.length === 0) throw unreadable(name, "文件是空的", "the file is empty");
  if (bytes.length > sheetLimits.fileBytes) {
    throw tooBig(name, { zh: "文件字节数", en: "bytes", limit: sheetLimits.fileBytes });
  }
  if (extension === ".xlsx") {
    return { name, sheets: readXlsx(bytes, name), ...(hasMacros(bytes) ? { hasMacros: true } : {}) };
  }
  const { sheet, encoding, separator } = readCsv(bytes, name, isHeader);
  return { name, sheets: [sheet], encoding, separator };
}
