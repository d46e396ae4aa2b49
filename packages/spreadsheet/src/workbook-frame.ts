import { strFromU8, unzipSync } from "fflate";

/** All of a workbook with one sheet of text but what its cells hold. */
export interface WorkbookFrame {
  /** Its parts by path, less the three below. */
  parts: Readonly<Record<string, Uint8Array>>;
  /** What stands in the sheet before its columns and behind its rows. */
  sheet: readonly [string, string];
  /** What stands before and behind the texts that cells share. */
  texts: readonly [string, string];
  /** What stands before and behind the name of the sheet. */
  workbook: readonly [string, string];
}

export const paths = {
  sheet: "xl/worksheets/sheet1.xml",
  texts: "xl/sharedStrings.xml",
  workbook: "xl/workbook.xml",
} as const;

function around(text: string, start: string, end: string): [string, string] {
  const [from, to] = [text.indexOf(start), text.lastIndexOf(end)];
  if (from < 0 || to < 0) throw new Error(`a workbook was written without ${start}`);
  return [text.slice(0, from), text.slice(to + end.length)];
}

/** Of a name that needs no escapes. */
const placeholder = "mulu";

async function make(hasCells: boolean): Promise<WorkbookFrame> {
  // Its 80 files are opened where a workbook is written, and not each time that a command starts.
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const header = [{ value: "x", type: String, format: "@", fontWeight: "bold" as const }];
  const cells = hasCells ? [[{ value: "x", type: String, format: "@", wrap: true }]] : [];
  const options = { sheet: placeholder, stickyRowsCount: 1, columns: [{ width: 8 }] };
  const blob = await writeXlsxFile([header, ...cells], options).toBlob();
  const all = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string): string => strFromU8(all[path] ?? new Uint8Array());
  const others = Object.entries(all).filter(([path]) => !Object.values<string>(paths).includes(path));
  return {
    parts: Object.fromEntries(others),
    sheet: around(text(paths.sheet), "<cols>", "</sheetData>"),
    texts: around(text(paths.texts), "<si>", "</si>"),
    workbook: around(text(paths.workbook), placeholder, placeholder),
  };
}

const frames = new Map<boolean, Promise<WorkbookFrame>>();

/**
 * What all workbooks share, as the library writes it: made once, because it takes longer than the cells of most tables.
 * @param hasCells whether there is a cell below the header, which has a style of its own
 */
export function workbookFrame(hasCells: boolean): Promise<WorkbookFrame> {
  const frame = frames.get(hasCells) ?? make(hasCells);
  frames.set(hasCells, frame);
  return frame;
}
