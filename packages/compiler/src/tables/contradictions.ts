import type { Finding } from "@mulu/schema";

import type { Assignment, Field } from "./field.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { FieldCell } from "./usable.js";
import { columnName } from "./sheet.js";
import { at, equal } from "./values.js";
import type { Plain } from "./values.js";

/** What one cell says of sharing or publication; without a cell, what the file says. */
export interface Statement {
  field: Pick<Field, "header">;
  cell?: FieldCell;
  assignments: readonly Assignment[];
}

/** Where it is written whether something is done at all, and to whom. */
const decisions: Readonly<Record<string, { flag: string; name: string }>> = {
  sharing: { flag: "shareable", name: "共享" },
  publication: { flag: "publishable", name: "公开" },
};

/** Yes or no, and to whom. A scope says yes, and the scope “none” no. */
function said({ assignments }: Statement, top: string): { done?: boolean; scope?: unknown } {
  const valueAt = (key: string | undefined): unknown =>
    assignments.find(({ path }) => path[0] === top && path[1] === key)?.value;
  const flag = valueAt(decisions[top]?.flag);
  const scope = valueAt("scope");
  if (typeof flag === "boolean") return scope === undefined ? { done: flag } : { done: flag, scope };
  return scope === undefined ? {} : { done: [scope].flat()[0] !== "none", scope };
}

function disagree(first: Statement, second: Statement, top: string): boolean {
  const [a, b] = [said(first, top), said(second, top)];
  if (a.done === undefined || b.done === undefined) return false;
  const bothScopes = a.scope !== undefined && b.scope !== undefined;
  return a.done !== b.done || (bothScopes && !equal([a.scope].flat(), [b.scope].flat()));
}

/** What the file says where no cell says it: it stays, and must not contradict what is written beside it. */
function kept(statements: readonly Statement[], top: string, before: Plain | undefined): Statement[] {
  const { flag = "", name = "" } = decisions[top] ?? {};
  return [
    { key: flag, header: `是否${name}` },
    { key: "scope", header: `${name}范围` },
  ].flatMap(({ key, header }) => {
    const value = at(before, [top, key]);
    const isSaid = statements.some(({ assignments }) => assignments.some(({ path: [a, b] }) => a === top && b === key));
    return value === undefined || isSaid ? [] : [{ field: { header }, assignments: [{ path: [top, key], value }] }];
  });
}

/** Cells of a row that contradict each other about sharing or publication: neither is right before a person decides. */
export function contradictions(
  statements: readonly Statement[],
  { subject, before }: { subject: string; before: Plain | undefined },
): { top: string; finding: Finding }[] {
  return Object.keys(decisions).flatMap((top) => {
    const cells = statements.filter((each) => said(each, top).done !== undefined);
    const all = [...cells, ...kept(cells, top, before)];
    return all.flatMap((second, index) =>
      all
        .slice(0, index)
        .filter((first) => disagree(first, second, top))
        .flatMap((first) => {
          const finding = contradiction(first, second, subject);
          return finding ? [{ top, finding }] : [];
        }),
    );
  });
}

function named({ field, cell }: Statement): { zh: string; en: string } {
  if (!cell) return { zh: `文件中原有的“${field.header}”`, en: `${field.header} of the file` };
  const { row, column } = cell.place;
  const where = column === undefined ? "" : ` ${columnName(column)}${row + 1}`;
  const text = quoted(cell.text);
  return { zh: `“${field.header}”${where}“${text}”`, en: `${field.header}${where} “${text}”` };
}

function contradiction(first: Statement, second: Statement, subject: string): Finding | undefined {
  const place = (second.cell ?? first.cell)?.place;
  // What the file itself says against itself is no finding about the table.
  if (!place) return undefined;
  const [a, b] = [named(first), named(second)];
  return tableFinding({
    code: tableCodes.unplaced,
    place,
    subject,
    message: {
      zh: `${a.zh}与${b.zh}互相矛盾，都没有写入`,
      en: `${a.en} and ${b.en} contradict each other; neither was written`,
    },
    hint: { zh: "请核对后改成一致，再导入。", en: "Make both say the same, and import again." },
  });
}
