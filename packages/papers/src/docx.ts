import type { Paper, PaperCell, PaperPart, PaperTable } from "@mulu/engine";

import { foot, page, placesAcross, sizes, twentieths } from "./look.js";
import { archive, escaped } from "./parts.js";
import { withoutTallRows } from "./tall-rows.js";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = `xmlns:w="${main}" xmlns:r="${officeRelations}"`;

const ofWord = (part: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
const override = (path: string, part: string): string =>
  `<Override PartName="/${path}" ContentType="${ofWord(part)}"/>`;
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("word/document.xml", "document.main")}${override("word/footer1.xml", "footer")}</Types>`;
const relationsTo = (type: string, target: string): string =>
  `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/${type}" Target="${target}"/></Relationships>`;

type Size = keyof typeof sizes;
type Face = "song" | "hei";

/** Faces that office programs in China have: 宋体 for text, 黑体 for titles and headings. */
const faces: Readonly<Record<Face, string>> = { song: "SimSun", hei: "SimHei" };

function properties(size: Size, face: Face): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${faces[face]}"/>`;
  return `<w:rPr>${fonts}<w:sz w:val="${sizes[size] * 2}"/><w:szCs w:val="${sizes[size] * 2}"/></w:rPr>`;
}

interface Line {
  size: Size;
  face?: Face;
  centred?: boolean;
  /** Space below, in points. */
  below?: number;
  /** Two characters at the beginning, as Chinese paragraphs have. */
  indented?: boolean;
  /** Stays on the page of what follows. */
  kept?: boolean;
}

function paragraph(text: string, { size, face = "song", centred, below = 0, indented, kept }: Line): string {
  const place = centred ? '<w:jc w:val="center"/>' : "";
  const indent = indented ? `<w:ind w:firstLineChars="200" w:firstLine="${2 * sizes[size] * 20}"/>` : "";
  const space = `<w:spacing w:before="0" w:after="${below * 20}"/>`;
  // A line break within a text is one on paper.
  const pieces = text.split("\n").map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  const run = `<w:r>${properties(size, face)}${pieces.join("<w:br/>")}</w:r>`;
  return `<w:p><w:pPr>${kept ? "<w:keepNext/>" : ""}${space}${indent}${place}</w:pPr>${run}</w:p>`;
}

function footer(): string {
  const look = properties("note", "song");
  const word = (text: string): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const field = (name: string): string => `<w:fldSimple w:instr="${name}"><w:r>${look}<w:t>1</w:t></w:r></w:fldSimple>`;
  const line = `${word(foot.before)}${field("PAGE")}${word(foot.between)}${field("NUMPAGES")}${word(foot.after)}`;
  return `${declaration}<w:ftr ${namespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${line}</w:p></w:ftr>`;
}

/** Twentieths of a point for each column; what rounding leaves goes to the last. */
function widths({ columns }: PaperTable, room: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const each = columns.map(({ share }) => Math.floor((room * share) / whole));
  const left = room - each.reduce((sum, width) => sum + width, 0);
  return each.map((width, at) => (at === each.length - 1 ? width + left : width));
}

function table(given: PaperTable, room: number): string {
  const { columns, rows } = given;
  const each = widths(given, room);
  /** Rows that a cell above still covers, by column. */
  const covered = columns.map(() => 0);
  const tableCell = (held: PaperCell | undefined, at: number, isHead: boolean): string => {
    const isCovered = !isHead && held === undefined && (covered[at] ?? 0) > 0;
    covered[at] = isCovered ? (covered[at] ?? 1) - 1 : (held?.rows ?? 1) - 1;
    const merge = isCovered
      ? '<w:vMerge w:val="continue"/>'
      : (held?.rows ?? 1) > 1
        ? '<w:vMerge w:val="restart"/>'
        : "";
    const centred = isHead || columns[at]?.centred === true || merge !== "";
    const look = `<w:tcPr><w:tcW w:w="${each[at] ?? 0}" w:type="dxa"/>${merge}<w:vAlign w:val="center"/></w:tcPr>`;
    const text = paragraph(held?.text ?? "", { size: "cell", face: isHead ? "hei" : "song", centred });
    return `<w:tc>${look}${text}</w:tc>`;
  };
  const row = (cells: readonly (PaperCell | undefined)[], isHead: boolean): string => {
    const kept = isHead ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>";
    return `<w:tr>${kept}${columns.map((_, at) => tableCell(cells[at], at, isHead)).join("")}</w:tr>`;
  };
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("");
  const margins =
    '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';
  const look = `<w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`;
  const grid = each.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const head = row(
    columns.map(({ title }) => ({ text: title })),
    true,
  );
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${head}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>`;
}

function partXml(part: PaperPart, { room, places }: { room: number; places: number }): string {
  switch (part.is) {
    case "heading":
      return paragraph(part.text, { size: "heading", face: "hei", below: 4, kept: true });
    case "text":
      return paragraph(part.text, { size: "text", below: 4, indented: true });
    case "note":
      return paragraph(part.text, { size: "note" });
    case "table":
      // A table at the end of a document, or before another, wants a paragraph behind it.
      return `${table(withoutTallRows(part, places), room)}${paragraph("", { size: "note" })}`;
  }
}

/** @public A paper as a document of Word: header rows on each page, pages numbered. Same paper, same bytes. */
export function writePaperDocx({ title, under, broad, parts }: Paper): Uint8Array {
  const { long, short, margin } = page;
  const [width, height] = broad ? [long, short] : [short, long];
  const room = twentieths(width - 2 * margin.side);
  const size = `<w:pgSz w:w="${twentieths(width)}" w:h="${twentieths(height)}"${broad ? ' w:orient="landscape"' : ""}/>`;
  const side = twentieths(margin.side);
  const margins = `<w:pgMar w:top="${twentieths(margin.top)}" w:right="${side}" w:bottom="${twentieths(margin.bottom)}" w:left="${side}" w:header="567" w:footer="567" w:gutter="0"/>`;
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>${size}${margins}</w:sectPr>`;
  const head = [
    paragraph(title, { size: broad ? "title" : "upright", face: "hei", centred: true, below: 6 }),
    ...under.map((line) => paragraph(line, { size: "text", centred: true, below: 3 })),
  ];
  const body = [...head, ...parts.map((part) => partXml(part, { room, places: placesAcross(broad) })), section].join(
    "",
  );
  return archive({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationsTo("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relationsTo("footer", "footer1.xml"),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/footer1.xml": footer(),
  });
}
