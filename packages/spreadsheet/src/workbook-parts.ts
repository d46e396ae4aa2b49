import { RunGatherer } from "./runs.js";
import type { RichText } from "./runs.js";
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
export function relationsOf(part: string, parts: WorkbookParts): Relation[] {
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
export function readSharedTexts(xml: string | undefined): RichText[] {
  const texts: RichText[] = [];
  const gatherer = new RunGatherer();
  let inside = false;
  let reading = 0;
  readXml(xml ?? "<sst/>", {
    open: (name, { val }) => {
      if (name === "rPh") reading += 1;
      if (reading === 0) gatherer.open(name, val);
      inside = name === "t";
    },
    close: (name) => {
      if (name === "rPh") reading -= 1;
      if (reading === 0) gatherer.close(name);
      if (name === "si") texts.push(gatherer.take());
      inside = false;
    },
    text: (text) => {
      if (inside && reading === 0) gatherer.text(text);
    },
  });
  return texts;
}
