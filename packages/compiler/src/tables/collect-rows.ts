import type { Finding } from "@mulu/schema";

import { tell } from "../words/say.js";
import { dittoOf } from "./ditto.js";
import type { Filled } from "./aside-rows.js";
import type { Assignment } from "./assignment.js";
import { BlankMarks } from "./blank-marks.js";
import type { Field } from "./field.js";
import type { Column, Header } from "./header.js";
import { isYes } from "./mark-columns.js";
import type { Marks } from "./mark-columns.js";
import type { Asked } from "./questions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { isOwn } from "./row-shape.js";
import type { Sheet, SheetCell } from "./sheet.js";
import { compact, sameCell } from "./tidy.js";
import { readUsable } from "./usable.js";
import type { FieldCell } from "./usable.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** Cells of one thing: of one row, or of several where the name is merged over them. */
export interface TableRow {
  row: number;
  id?: FieldCell;
  /** What stands in the column of numbers, where the table has one. */
  number?: string;
  /** Cells by the path of their field; blank ones are left out. */
  cells: ReadonlyMap<string, readonly FieldCell[]>;
  /** Columns of the table, by the path of their field. */
  columns: ReadonlyMap<string, number>;
  /** Fields of which a cell is there and could not be used, which has been said. */
  unusable: ReadonlySet<string>;
  /** Lines of the sheet that it stands in. */
  places: CellPlace[];
  /** What the titles of the parts that it stands in say of it. */
  says: readonly Assignment[];
}

type OpenRow = Omit<TableRow, "cells" | "unusable"> & { cells: Map<string, FieldCell[]>; unusable: Set<string> };

interface Table {
  file: string;
  sheet: Sheet;
  /** Documents of the edition by slug. */
  documents: ReadonlyMap<string, Plain>;
}

/** Gathers the cells of each thing that a table lists. */
export class RowCollector {
  readonly rows: TableRow[] = [];
  readonly findings: Finding[] = [];
  readonly asked: Asked[] = [];
  readonly meaningful: CellPlace[] = [];
  blanks = new BlankMarks();
  readonly #table: Table;
  #header: Header;
  #columns: ReadonlyMap<string, number> = new Map();
  #last: { key: string; row: OpenRow } | undefined;
  /** What the last row said, by column, and the rows before it by their number. */
  #saidBy: { row: number; said: ReadonlyMap<number, FieldCell> } = { row: -1, said: new Map() };
  #numbered = new Map<number, ReadonlyMap<number, FieldCell> | undefined>();

  constructor(table: Table, header: Header) {
    this.#table = table;
    this.#header = header;
    this.begin(header);
  }

  /** Goes on with the rows below another header. */
  begin(header: Header): void {
    const { file, sheet } = this.#table;
    for (const each of this.blanks.findings({ file, sheet: sheet.name, row: this.#header.bottom }))
      this.findings.push(each);
    this.blanks = new BlankMarks();
    this.#header = header;
    this.#last = undefined;
    this.#saidBy = { row: -1, said: new Map() };
    this.#numbered = new Map();
    const columns = [...header.columns].flatMap(([index, column]) =>
      column.holds === "field" ? [[column.field.path.join("."), index] as const] : [],
    );
    // Of several columns of one field the first.
    this.#columns = new Map(columns.reverse());
  }

  /** Takes a row. @param says what the titles of the parts that it stands in say of it */
  collect(filled: readonly Filled[], index: number, says: readonly Assignment[]): void {
    const cells = new Map<string, FieldCell[]>();
    const unusable = new Set<string>();
    const doubled: { field: Field | undefined; cell: FieldCell }[] = [];
    const said = new Map<number, FieldCell>();
    let id: FieldCell | undefined;
    let key = "";
    const { columns } = this.#header;
    const document = this.#document(filled.find(({ column }) => columns.get(column)?.holds === "id")?.cell.text ?? "");
    for (const { cell, column } of filled) {
      const asked = { column: columns.get(column), index: column, document, isOwn: isOwn(cell, index) };
      if (this.blanks.isBlank(cell, asked)) continue;
      const place = { ...this.#place(index), column };
      const holds = columns.get(column);
      if (holds?.holds === "field" && holds.marks) {
        this.#mark(cell, { holds, marks: holds.marks, place, cells, unusable });
        continue;
      }
      this.#count(cell, { holds, place });
      const { read, finding } = readUsable(cell, {
        ...{ column: holds, place, from1904: this.#table.sheet.from1904 ?? false },
        isHeld: holds?.holds === "field" && isHeld(document, holds.field, cell),
      });
      const same = finding && this.#sameAs(cell, { holds, place });
      if (same) {
        this.findings.push(same.finding);
        const path = same.field.path.join(".");
        cells.set(path, [...(cells.get(path) ?? []), same.read]);
        said.set(column, same.read);
        continue;
      }
      if (finding) this.findings.push(finding);
      if (read) said.set(column, read);
      if (!read && holds?.holds === "field") unusable.add(holds.field.path.join("."));
      if (holds?.holds === "nothing" && holds.because === "double") {
        doubled.push({ field: holds.field, cell: { text: cell.text, kind: cell.kind, place } });
      }
      if (!read || holds === undefined) continue;
      if (holds.holds === "id") {
        id = read;
        key = cell.merged ?? key;
      }
      if (holds.holds !== "field") continue;
      const path = holds.field.path.join(".");
      cells.set(path, [...(cells.get(path) ?? []), read]);
      if (path === "title.zh" && key === "") key = cell.merged ?? "";
    }
    // 公开期限 in two columns, 3年 and 5年: which of them holds nobody can tell.
    for (const { field, cell } of doubled) {
      if (field && !field.codec.many) cells.get(field.path.join("."))?.push(cell);
    }
    const number = filled.find(({ column }) => columns.get(column)?.holds === "count")?.cell.text;
    this.#remember(said, { index, ...(number === undefined ? {} : { number }) });
    const hasNumbers = [...columns.values()].some(({ holds }) => holds === "count");
    const known = {
      ...{ columns: this.#columns, says, places: [this.#place(index)] },
      ...(hasNumbers ? { number: number ?? "" } : {}),
    };
    this.#join({ row: index, ...(id === undefined ? {} : { id }), cells, unusable, ...known }, key);
  }

  /** Keeps what a row says for 同上 in the rows below it. A number that comes twice names no row. */
  #remember(said: ReadonlyMap<number, FieldCell>, { index, number = "" }: { index: number; number?: string }): void {
    this.#saidBy = { row: index, said };
    const counted = Number(/^[(]?(\d{1,4})[)、.]?$/.exec(compact(number))?.[1] ?? 0);
    if (counted > 0) this.#numbered.set(counted, this.#numbered.has(counted) ? undefined : said);
  }

  /** What 同上 stands for: the cell above it, if its row was taken and says something there. Never a name. */
  #sameAs(
    cell: SheetCell,
    { holds, place }: { holds: Column | undefined; place: CellPlace },
  ): { field: Field; read: FieldCell; finding: Finding } | undefined {
    const ditto = dittoOf(cell.text);
    if (!ditto || cell.struck !== undefined || holds?.holds !== "field" || holds.field.path[0] === "title")
      return undefined;
    const column = place.column ?? 0;
    const row =
      ditto.is === "row"
        ? this.#numbered.get(ditto.number)
        : this.#saidBy.row === place.row - 1
          ? this.#saidBy.said
          : undefined;
    const meant = row?.get(column);
    if (!meant) return undefined;
    const values = { header: holds.header, text: quoted(cell.text), content: quoted(meant.text) };
    const told = ditto.is === "row" ? tell("same-as-row", values) : tell("same-as-above", values);
    const read = { ...meant, place };
    return { field: holds.field, read, finding: tableFinding({ code: tableCodes.noted, place, said: told }) };
  }

  /** Takes a tick as the word that its column stands for; a cross says nothing. */
  #mark(cell: SheetCell, { holds, marks, place, cells, unusable }: Marked): void {
    const says = isYes(cell.text, marks);
    if (says === false) return;
    if (isOwn(cell, place.row)) this.meaningful.push(place);
    const path = holds.field.path.join(".");
    if (says === true) {
      cells.set(path, [...(cells.get(path) ?? []), { text: marks.word, kind: "text", place }]);
      return;
    }
    unusable.add(path);
    const said = tell("mark-unclear", { header: holds.header, text: quoted(cell.text) });
    this.findings.push(tableFinding({ code: tableCodes.unplaced, place, said }));
  }

  /** Whether a cell says something of its thing; of a column that no field has, that it is asked about. */
  #count(cell: SheetCell, { holds, place }: { holds: Column | undefined; place: CellPlace }): void {
    if (holds?.holds === "count" || !isOwn(cell, place.row)) return;
    if (holds?.holds === "nothing" && (holds.because === "left-out" || holds.because === "standing")) return;
    this.meaningful.push(place);
    if (holds?.holds !== "nothing" || holds.because !== undefined || holds.header === "") return;
    this.asked.push({ about: "column", header: holds.header, word: holds.header, place, example: cell.text });
  }

  /** Rows over which the name is merged are one thing. */
  #join(row: OpenRow, key: string): void {
    if (key !== "" && this.#last?.key === key) {
      for (const place of row.places) this.#last.row.places.push(place);
      for (const path of row.unusable) this.#last.row.unusable.add(path);
      for (const [path, cells] of row.cells) {
        const known = this.#last.row.cells.get(path);
        if (!known) this.#last.row.cells.set(path, [...cells]);
        else for (const cell of cells) known.push(cell);
      }
      return;
    }
    if (row.cells.size === 0 && row.id === undefined) return;
    this.rows.push(row);
    this.#last = { key, row };
  }

  #place(row: number): CellPlace {
    return { file: this.#table.file, sheet: this.#table.sheet.name, row };
  }

  #document(id: string): Plain | undefined {
    return this.#table.documents.get(id.trim().split("/").at(-1) ?? "");
  }
}

interface Marked {
  holds: Extract<Column, { holds: "field" }>;
  marks: Marks;
  place: CellPlace;
  cells: Map<string, FieldCell[]>;
  unusable: Set<string>;
}

/** Whether a document holds the words of a cell in its field. */
function isHeld(document: Plain | undefined, { path }: Field, { text }: SheetCell): boolean {
  const held = document && at(document, path);
  return typeof held === "string" && sameCell(held, text);
}
