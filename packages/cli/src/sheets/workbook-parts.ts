import { sheetLimits } from "./limits.js";
import type { WorkbookParts } from "./unpack.js";
import { readXml } from "./xml.js";

/** One sheet, and the part that holds it. */
export interface PlannedSheet {
  name: string;
  /** Of a sheet whose part is not there, none. */
  path?: string;
  hidden: boolean;
}

/** What a workbook says of itself. */
export interface WorkbookPlan {
  sheets: PlannedSheet[];
  from1904: boolean;
  shared?: string;
  styles?: string;
}

interface Relation {
  id: string;
  /** Last word of its type, such as `sharedStrings`. */
  type: string;
  path: string;
}

/** A part named from another one: by a path from the root, or from the folder of that part. */
function resolvePart(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part is related to. A part is found by its relation; its name is free. */
function relationsOf(part: string, parts: WorkbookParts): Relation[] {
  const cut = part.lastIndexOf("/") + 1;
  const relations: Relation[] = [];
  readXml(parts.text(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`) ?? "<none/>", {
    open: (name, { Id: id = "", Type: type = "", Target: target, TargetMode: mode }) => {
      if (name !== "Relationship" || target === undefined || mode === "External") return;
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), path: resolvePart(part, target) });
    },
  });
  return relations;
}

/** Sheets in their order, with the parts that hold them, and the parts all of them use. */
export function readPlan(parts: WorkbookParts): WorkbookPlan {
  const main = relationsOf("", parts).find(({ type, path }) => type === "officeDocument" && parts.has(path))?.path;
  const workbook = main ?? "xl/workbook.xml";
  const relations = relationsOf(workbook, parts);
  const byId = new Map(relations.map(({ id, path }) => [id, path]));
  const used = (type: string): { path?: string } => {
    const path = relations.find((relation) => relation.type === type)?.path ?? resolvePart(workbook, `${type}.xml`);
    return parts.has(path) ? { path } : {};
  };
  const sheets: PlannedSheet[] = [];
  let from1904 = false;
  readXml(parts.text(workbook) ?? "", {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      // r:id loses its prefix here, and sheetId is another attribute.
      const path = byId.get(attributes["id"] ?? "");
      const hidden = /^(?:hidden|veryHidden)$/.test(attributes["state"] ?? "");
      const found = path !== undefined && parts.has(path) ? { path } : {};
      sheets.push({ name: attributes["name"] ?? path ?? "", hidden, ...found });
    },
  });
  const [shared, styles] = [used("sharedStrings").path, used("styles").path];
  return {
    ...{ sheets, from1904 },
    ...(shared === undefined ? {} : { shared }),
    ...(styles === undefined ? {} : { styles }),
  };
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

/** How a style shows a number: as it is, as a date, or not at all. */
export type Shown = "plain" | "date" | "nothing";

/** Number formats of the standard that show dates; 27 to 36 and 50 to 58 are those of East Asian office programs. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** What a number format shows. One that is longer than spreadsheets allow is not read. */
function shownBy(code: string): Shown {
  if (code.length > sheetLimits.formatSigns) return "plain";
  if (code === ";;;") return "nothing";
  const plain = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, "");
  return /[yYdD]|m[-/年月]/.test(plain) && !/[#0?]/.test(plain.replace(/\.0+/g, "")) ? "date" : "plain";
}

/** Styles by number. */
export function readStyles(xml: string | undefined): Shown[] {
  const formats = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  readXml(xml ?? "<styleSheet/>", {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") formats.set(Number(numFmtId), shownBy(formatCode));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(numFmtId);
        styles.push(formats.get(id) ?? (isBuiltInDate(id) ? "date" : "plain"));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
