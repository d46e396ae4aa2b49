import type { Language } from "../terminal.js";
import type { DiffReport } from "./report.js";
import { sectionsOf } from "./rows.js";
import type { Block, Row } from "./rows.js";
import { say } from "../words/say.js";

const columns = [
  say("row-number"),
  say("change-column"),
  say("item-column"),
  say("field-column"),
  say("before-text"),
  say("after-text"),
  say("kind-column"),
  say("effect-people"),
  say("whom-column"),
  say("from-column"),
  say("remarks-column"),
  say("id-column"),
  say("fingerprint"),
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
  const tail = [whom[language], from[language], said.join(say("semicolon")[language]), thing.thing];
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
  const counted = say("version-itself", { ofVersion });
  const own = ofVersion === 0 ? [] : [[fate, title[language], counted[language], "", "", "", "", ...tail, ""]];
  return [...rows.map(cells), ...own];
}
