import type { Paper, PaperCell, PaperPart, PaperTable } from "@mulu/engine";

import { foot, lookOf, page, placesAcross, twentieths } from "./look.js";
import type { Look } from "./look.js";
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

type Face = "song" | "fang" | "hei" | "title";

/** Faces that office programs in China have: 宋体 in tables, 仿宋 for running text, 黑体 for headings, 小标宋 for its title. */
const faces: Readonly<Record<Face, string>> = {
  song: "SimSun",
  fang: "FangSong",
  hei: "SimHei",
  title: "方正小标宋简体",
};

/** @param size in points */
function properties(size: number, face: Face): string {
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${faces[face]}"/>`;
  return `<w:rPr>${fonts}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
}

interface Line {
  /** In points. */
  size: number;
  face?: Face;
  centred?: boolean;
  /** Space below, in points. */
  below?: number;
  /** Two characters at the beginning, as Chinese paragraphs have. */
  indented?: boolean;
  /** Stays on the page of what follows. */
  kept?: boolean;
  /** From line to line, in points, whatever the letters need. */
  line?: number | undefined;
}

function paragraph(text: string, { size, face = "song", centred, below = 0, indented, kept, line }: Line): string {
  const place = centred ? '<w:jc w:val="center"/>' : "";
  const indent = indented ? `<w:ind w:firstLineChars="200" w:firstLine="${2 * size * 20}"/>` : "";
  const exact = line === undefined ? "" : ` w:line="${line * 20}" w:lineRule="exact"`;
  const space = `<w:spacing w:before="0" w:after="${line === undefined ? below * 20 : 0}"${exact}/>`;
  // A line break within a text is one on paper.
  const pieces = text.split("\n").map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  const run = `<w:r>${properties(size, face)}${pieces.join("<w:br/>")}</w:r>`;
  return `<w:p><w:pPr>${kept ? "<w:keepNext/>" : ""}${space}${indent}${place}</w:pPr>${run}</w:p>`;
}

function footer(note: number): string {
  const look = properties(note, "song");
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

function table(given: PaperTable, { room, size }: { room: number; size: number }): string {
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
    const text = paragraph(held?.text ?? "", { size, face: isHead ? "hei" : "song", centred });
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

interface Sheet {
  look: Look;
  room: number;
  places: number;
}

function partXml(part: PaperPart, { look, room, places }: Sheet): string {
  const { line } = look;
  switch (part.is) {
    case "heading":
      return paragraph(part.text, { size: look.heading, face: "hei", below: 4, kept: true, line });
    case "text": {
      const face = line === undefined ? "song" : "fang";
      return paragraph(part.text, { size: look.text, face, below: 4, indented: true, line });
    }
    case "note":
      return paragraph(part.text, { size: look.note });
    case "table":
      // A table at the end of a document, or before another, wants a paragraph behind it.
      return `${table(withoutTallRows(part, places), { room, size: look.cell })}${paragraph("", { size: look.note })}`;
  }
}

/** @public A paper as a document of Word: header rows on each page, pages numbered. Same paper, same bytes. */
export function writePaperDocx({ title, under, broad, parts }: Paper): Uint8Array {
  const { long, short } = page;
  const look = lookOf(broad);
  const { margin } = look;
  const [width, height] = broad ? [long, short] : [short, long];
  const room = twentieths(width - margin.left - margin.right);
  const size = `<w:pgSz w:w="${twentieths(width)}" w:h="${twentieths(height)}"${broad ? ' w:orient="landscape"' : ""}/>`;
  const [left, right] = [twentieths(margin.left), twentieths(margin.right)];
  const margins = `<w:pgMar w:top="${twentieths(margin.top)}" w:right="${right}" w:bottom="${twentieths(margin.bottom)}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>`;
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>${size}${margins}</w:sectPr>`;
  const head = [
    paragraph(title, { size: look.title, face: broad ? "hei" : "title", centred: true, below: broad ? 6 : 20 }),
    ...under.map((line) => paragraph(line, { size: look.text, centred: true, below: 3 })),
  ];
  const body = [
    ...head,
    ...parts.map((part) => partXml(part, { look, room, places: placesAcross(broad) })),
    section,
  ].join("");
  return archive({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationsTo("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relationsTo("footer", "footer1.xml"),
    "word/document.xml": `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/footer1.xml": footer(look.note),
  });
}
