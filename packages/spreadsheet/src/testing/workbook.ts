import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a made-up workbook holds: the inside of `sheetData`, and what follows it. */
export interface MadeWorkbook {
  rows: string;
  after?: string;
  shared?: readonly string[];
  /** Number formats of the styles, in order. */
  formats?: readonly number[];
  from1904?: boolean;
  /** Parts beside or instead of the usual. */
  parts?: Readonly<Record<string, string>>;
}

/** A workbook as office programs write it, made by hand so that a test can hold anything. */
export function workbook({
  rows,
  after = "",
  shared = [],
  formats = [0],
  from1904,
  parts = {},
}: MadeWorkbook): Uint8Array {
  const texts = shared.map((text) => `<si><t>${text}</t></si>`).join("");
  const styles = formats.map((id) => `<xf numFmtId="${id}"/>`).join("");
  const files: Record<string, string> = {
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${
      from1904 ? ' date1904="1"' : ""
    }/><sheets><sheet name="细目" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${texts}</sst>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><cellXfs>${styles}</cellXfs></styleSheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** An inline text cell. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
