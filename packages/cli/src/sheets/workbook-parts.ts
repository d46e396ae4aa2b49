import { readXml } from "./xml.js";

/** What a workbook says of itself. */
export interface WorkbookPlan {
  sheets: { name: string; path: string }[];
  from1904: boolean;
}

/** Sheets in their order, with the parts that hold them. */
export function readPlan(parts: ReadonlyMap<string, string>): WorkbookPlan {
  const targets = new Map<string, string>();
  readXml(parts.get("xl/_rels/workbook.xml.rels") ?? "<r/>", {
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined) targets.set(Id, partPath(Target));
    },
  });
  const sheets: WorkbookPlan["sheets"] = [];
  let from1904 = false;
  readXml(parts.get("xl/workbook.xml") ?? "", {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      // r:id loses its prefix here, and sheetId is another attribute.
      const path = name === "sheet" ? targets.get(attributes["id"] ?? "") : undefined;
      if (path !== undefined && parts.has(path)) sheets.push({ name: attributes["name"] ?? path, path });
    },
  });
  return { sheets, from1904 };
}

function partPath(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Shared texts, without the readings above characters. */
export function readSharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  let inside = false;
  let reading = 0;
  readXml(xml ?? "<sst/>", {
    open: (name) => {
      if (name === "si") texts.push("");
      if (name === "rPh") reading += 1;
      inside = name === "t";
    },
    close: (name) => {
      if (name === "rPh") reading -= 1;
      inside = false;
    },
    text: (text) => {
      if (inside && reading === 0) texts.push((texts.pop() ?? "") + text);
    },
  });
  return texts.map(decodeEscapes);
}

/** Control characters stand in workbooks as _x000D_. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Number formats of the standard that show dates; 27 to 36 and 50 to 58 are those of East Asian office programs. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return /[yYdD]|m+[-/年月]/.test(plain) && !/[#0?]/.test(plain.replace(/\.0+/g, ""));
}

/** Styles by number: whether they show a number as a date. */
export function readDateStyles(xml: string | undefined): boolean[] {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(xml ?? "<styleSheet/>", {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") formats.set(Number(numFmtId), isDateFormat(formatCode));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(numFmtId);
        styles.push(formats.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
