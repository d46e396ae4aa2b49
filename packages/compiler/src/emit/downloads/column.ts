import type { CatalogSet } from "@mulu/engine";

/** What a table holds in one column: Chinese header, ASCII key, and the cell of a document. */
export interface Column<D> {
  zh: string;
  key: string;
  /** Field of the model whose whole value it shows. */
  field?: string;
  cell: (document: D, set: CatalogSet) => string;
}
