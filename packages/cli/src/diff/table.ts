import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { sectionsOf } from "./rows.js";
import type { Block, Row } from "./rows.js";

const columns = [
  { zh: "序号", en: "No." },
  { zh: "变化", en: "Change" },
  { zh: "条目", en: "Item" },
  { zh: "项目", en: "Field" },
  { zh: "原内容", en: "Before" },
  { zh: "新内容", en: "After" },
  { zh: "性质", en: "Kind" },
  { zh: "对人的影响", en: "Effect on people" },
  { zh: "对象", en: "Whom" },
  { zh: "起始日", en: "From" },
  { zh: "说明", en: "Remarks" },
  { zh: "标识", en: "Id" },
  { zh: "指纹", en: "Fingerprint" },
] as const;

/** Headers of the 新旧对照表. */
export const header = (language: Language): string[] => columns.map((each) => each[language]);

/** The 新旧对照表: one row a change, numbered; what is of a version alone is one row, counted. */
export function tableRows(report: DiffReport, language: Language): string[][] {
  const rows = sectionsOf(report).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => blockRows(block, title[language], language)),
  );
  return rows.map((cells, index) => [String(index + 1), ...cells]);
}

function blockRows(block: Block, fate: string, language: Language): string[][] {
  const { thing, title, whom, from, doubt, trail, rows, ofVersion } = block;
  const said = [trail?.[language] ?? "", doubt?.[language] ?? ""].filter((each) => each !== "");
  const tail = [whom[language], from[language], said.join(language === "zh" ? "；" : "; "), thing.thing];
  const cells = (row: Row): string[] => [
    fate,
    title[language],
    row.place[language],
    row.before?.[language] ?? "",
    row.after?.[language] ?? "",
    `${row.kind[language]}（${row.level}）`,
    row.effect[language],
    ...tail,
    row.fingerprint,
  ];
  const counted = { zh: `版本自身的文号、日期、来源 ${ofVersion} 处`, en: `${ofVersion} of the version itself` };
  const own = ofVersion === 0 ? [] : [[fate, title[language], counted[language], "", "", "", "", ...tail, ""]];
  return [...rows.map(cells), ...own];
}
