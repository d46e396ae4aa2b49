import type { Finding } from "@mulu/schema";

import { tell } from "../words/say.js";
import { isBlankMark } from "./blank-mark.js";
import type { Column } from "./header.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import type { SheetCell } from "./sheet.js";
import { compact, sameCell } from "./tidy.js";
import { at } from "./values.js";
import type { Plain } from "./values.js";

/** Marks met in one column. */
interface Met {
  header: string;
  count: number;
  marks: Set<string>;
}

/** Cells that hold only a mark for nothing: blank cells, said once for their column. */
export class BlankMarks {
  readonly #met = new Map<number, Met>();

  /**
   * Whether the cell says nothing. 无 is a value where the column says so, and where the document holds it.
   * @param isOwn whether the cell stands here itself, not merged into the row from above
   */
  isBlank(cell: SheetCell, { column, index, document, isOwn }: BlankAsked): boolean {
    if (cell.kind !== "text" || !isBlankMark(cell.text)) return false;
    if (column?.holds !== "field") return true;
    const { codec, path } = column.field;
    if (codec.takesNone === true && compact(cell.text) === "无") return false;
    const held = document && at(document, path);
    if (typeof held === "string" && sameCell(held, cell.text)) return false;
    const met = this.#met.get(index) ?? { header: column.header, count: 0, marks: new Set<string>() };
    if (isOwn) met.count += 1;
    met.marks.add(quoted(cell.text));
    this.#met.set(index, met);
    return true;
  }

  /** @param place of the header row */
  findings(place: CellPlace): Finding[] {
    return [...this.#met].map(([column, { header, count, marks }]) => {
      const all = [...marks].map((each) => `“${each}”`);
      const said = tell("blank-marks", { header, count, marks: { zh: all.join(""), en: all.join(", ") } });
      return tableFinding({ code: tableCodes.noted, place: { ...place, column }, said });
    });
  }
}

/** Where a cell stands, and the document that its row names, as the catalogs hold it. */
interface BlankAsked {
  column: Column | undefined;
  index: number;
  document: Plain | undefined;
  isOwn: boolean;
}
