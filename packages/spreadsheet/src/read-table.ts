import { sheetLimits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import type { IsHeader, ReadCsv } from "./read-csv.js";
import { readXlsx } from "./read-xlsx.js";
import type { Sheet } from "./sheet.js";
import { tooBig, unreadable, UnreadableTable } from "./unreadable.js";
import { say } from "./words/say.js";

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
  const id = whatToDo.find(({ extensions }) => extensions.some((each) => each === extension))?.id ?? "save-others";
  const [workbook, csv] = tableExtensions;
  throw new UnreadableTable(say("no-table", { name, workbook, csv, instead: say(id) }));
}

/** What to do with a file of another kind, by its name. */
const whatToDo = [
  { extensions: [".xls", ".et", ".ett", ".ods", ".xlsb"], id: "save-as-xlsx" },
  { extensions: [".xlsm", ".xltm"], id: "save-without-macros" },
  { extensions: [".wps", ".doc", ".docx", ".wpt", ".rtf", ".odt"], id: "copy-the-table" },
  { extensions: [".pdf", ".ofd", ".png", ".jpg", ".jpeg"], id: "ask-for-the-table" },
] as const;

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
  if (bytes.length === 0) throw unreadable(name, say("empty"));
  if (bytes.length > sheetLimits.fileBytes) {
    throw tooBig(name, { ...say("file-bytes"), limit: sheetLimits.fileBytes });
  }
  if (extension === ".xlsx") {
    return { name, sheets: readXlsx(bytes, name), ...(hasMacros(bytes) ? { hasMacros: true } : {}) };
  }
  const { sheet, encoding, separator } = readCsv(bytes, name, isHeader);
  return { name, sheets: [sheet], encoding, separator };
}
