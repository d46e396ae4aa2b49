import { strToU8, zipSync } from "fflate";

/** @public A table to write as a document of Word, with what is said before it. */
export interface DocumentToWrite {
  title: string;
  /** Paragraphs between title and table. */
  lines: readonly string[];
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** Share of the width that each column takes, in percent. */
  widths: readonly number[];
}

/** Local time on purpose: archives store the clock's face, so this is the same minute in every time zone. */
const fixedTime = "2000-01-01T00:00:00";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Signs that XML does not have. */
const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(foreign, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Half points: titles are larger than what stands in cells. */
const sizes = { title: 30, line: 20, cell: 17 } as const;

function paragraph(text: string, size: keyof typeof sizes, isBold = false): string {
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>';
  const run = `<w:rPr>${font}${isBold ? "<w:b/>" : ""}<w:sz w:val="${sizes[size]}"/></w:rPr>`;
  return `<w:p><w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A broad A4 page with margins of two centimetres, in twentieths of a point. */
const page = { width: 16838, height: 11906, margin: 1134 } as const;

/** @public A table as a document of Word on broad pages, its header on each. Same table, same bytes. */
export function writeDocx({ title, lines, header, rows, widths }: DocumentToWrite): Uint8Array {
  const room = page.width - 2 * page.margin;
  const width = (at: number): number => Math.round((room * (widths[at] ?? 0)) / 100);
  const cell = (text: string, at: number, isHead: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width(at)}" w:type="dxa"/></w:tcPr>${paragraph(text, "cell", isHead)}</w:tc>`;
  const row = (cells: readonly string[], isHead: boolean): string => {
    const kept = isHead ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${kept}${header.map((_, at) => cell(cells[at] ?? "", at, isHead)).join("")}</w:tr>`;
  };
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("");
  const grid = header.map((_, at) => `<w:gridCol w:w="${width(at)}"/>`).join("");
  const look = `<w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const table = `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${row(header, true)}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>`;
  const margins = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${page.margin}"`).join(" ");
  const section = `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const said = [paragraph(title, "title", true), ...lines.map((each) => paragraph(each, "line"))].join("");
  // A table at the end of a document wants a paragraph behind it.
  const body = `<w:body>${said}${table}<w:p/>${section}</w:body>`;
  const document = `${declaration}<w:document ${namespace}>${body}</w:document>`;
  const parts = { "[Content_Types].xml": contentTypes, "_rels/.rels": relations, "word/document.xml": document };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: fixedTime,
  });
}
