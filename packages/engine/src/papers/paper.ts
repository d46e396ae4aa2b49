/** @public A cell of a paper. What is covered by a cell above is left out of its row. */
export interface PaperCell {
  text: string;
  /** Rows it takes, itself and those it covers; 1 where nothing is said. */
  rows?: number;
}

/** @public A column: its heading, and the share of the width it takes, in percent. */
export interface PaperColumn {
  title: string;
  share: number;
  /** Numbers and single words stand in the middle; sentences at the left. */
  centred?: true;
}

/** @public A table: each row has a cell for each column, or nothing where a cell above covers it. */
export interface PaperTable {
  columns: readonly PaperColumn[];
  rows: readonly (readonly (PaperCell | undefined)[])[];
}

/** @public What a paper is made of, in its order. */
export type PaperPart =
  | { is: "heading"; text: string }
  | { is: "text"; text: string }
  /** Small, behind a table. */
  | { is: "note"; text: string }
  | ({ is: "table" } & PaperTable);

/** @public A paper of an office in words: no codes, no ids, nothing that only a program reads. Its writers add looks alone. */
export interface Paper {
  title: string;
  /** Lines below the title: number, issuer, and what the paper is worth. */
  under: readonly string[];
  /** Whether its pages lie broad. */
  broad: boolean;
  parts: readonly PaperPart[];
}

/** A cell of words. */
export const cell = (text: string): PaperCell => ({ text });

/**
 * Cells of one column that say the same one below the other become one.
 * @param within rows are merged only where this is the same; all of them, unless given
 */
export function mergedDown<T>(
  rows: readonly T[],
  text: (row: T) => string,
  within: (row: T) => unknown = () => undefined,
): (PaperCell | undefined)[] {
  const cells: (PaperCell | undefined)[] = [];
  let top: { said: string; within: unknown; cell: PaperCell } | undefined;
  for (const row of rows) {
    const [said, about] = [text(row), within(row)];
    if (top?.said === said && top.within === about) {
      top.cell.rows = (top.cell.rows ?? 1) + 1;
      cells.push(undefined);
    } else {
      top = { said, within: about, cell: { text: said } };
      cells.push(top.cell);
    }
  }
  return cells;
}
