import { everyField, kinds, typeOfKind } from "@mulu/schema";
import type { FieldSpec } from "@mulu/schema";

import { normalizeTitle } from "../text.js";
import { numberColumn, plain } from "./column.js";
import type { AnnexColumn, AnnexKind, AnnexModel } from "./column.js";
import { annexModels } from "./models.js";

/** Every heading a model of an office may have, by its words: those of the models here, then those of every field. */
function knownColumns(kind: AnnexKind): ReadonlyMap<string, AnnexColumn> {
  const known = new Map<string, AnnexColumn>();
  const add = (title: string, column: AnnexColumn): void => {
    const key = normalizeTitle(title);
    if (!known.has(key)) known.set(key, { ...column, title });
  };
  ["序号", "编号", "序"].forEach((title) => {
    add(title, numberColumn);
  });
  for (const model of annexModels.filter((each) => each.kind === kind)) {
    for (const column of model.columns) add(column.title, column);
  }
  for (const { path, spec } of everyField(typeOfKind(kind))) {
    if (path[0] === "provenance" || path[0] === "aliases") continue;
    for (const [below, titles] of headingsOf(spec)) {
      const field = [...path, ...below].join(".");
      for (const title of titles) add(title, ofField(kind, title, field));
    }
  }
  return known;
}

/** A field that a model tells in words of its own is told so under any heading. */
function ofField(kind: AnnexKind, title: string, field: string): AnnexColumn {
  const told = annexModels
    .filter((each) => each.kind === kind)
    .flatMap(({ columns }) => columns)
    .find(({ fields, words }) => words && fields.length === 1 && fields[0] === field);
  return told ? { ...told, title } : plain(title, 10, field);
}

function headingsOf({ column = [], columns = {}, label }: FieldSpec): [string[], readonly string[]][] {
  const parts = Object.entries(columns).map(([path, titles]): [string[], readonly string[]] => [
    path.split("."),
    titles,
  ]);
  return [[[], [...column, label.zh]], ...parts];
}

/** Width by what usually stands in a column: whoever wants another changes it in the document. */
const shareOf = ({ is, fields }: AnnexColumn): number => (is === "number" ? 1 : fields.includes("title") ? 3 : 2.5);

/**
 * @public The columns of an office's own model, by its header row.
 * @throws RangeError naming every heading that is no field of the kind
 */
export function ownColumns(kind: AnnexKind, headings: readonly string[]): AnnexModel {
  const known = knownColumns(kind);
  const asked = headings.map((title) => title.trim()).filter((title) => title !== "");
  const strange = asked.filter((title) => !known.has(normalizeTitle(title)));
  const name = kinds[kind].plural;
  if (strange.length > 0 || asked.length === 0) {
    const usual = annexModels.filter((each) => each.kind === kind).flatMap(({ columns }) => columns);
    const shown = [...new Set(usual.map(({ title }) => title))].join("、");
    const zh = asked.length === 0 ? "没有表头" : `不认识的表头：${strange.join("、")}`;
    const en = asked.length === 0 ? "there is no header row" : `unknown headings: ${strange.join(", ")}`;
    throw new RangeError(
      `${zh}；${name.zh}可以用的表头例如：${shown}，以及各字段的名称 / ${en}; ${name.en} may have ${shown} and the names of fields`,
    );
  }
  const columns = asked.flatMap((title) => {
    const found = known.get(normalizeTitle(title));
    return found ? [{ ...found, title }] : [];
  });
  const whole = columns.reduce((sum, column) => sum + shareOf(column), 0);
  const shared = columns.map((column) => ({ ...column, share: (100 * shareOf(column)) / whole }));
  return { name: "own", title: name.zh, kind, columns: shared };
}
