import type { MemberKind, PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { said } from "./said.js";
import type { Said } from "./said.js";

/** @public What an annex has a row for: what stands in editions, and the standard of a list. */
export type AnnexKind = MemberKind | "list";

/** @public A column of an annex: its heading, the fields it tells, and how. */
export interface AnnexColumn {
  title: string;
  share: number;
  centred?: true;
  /** Paths of the fields it tells, such as `sharing.scope`; none of the number of the row. */
  fields: readonly string[];
  /** In words of its own, where the fields one after the other would not do. */
  words?: (set: CatalogSet, document: PublishedDocument) => Said;
  /** What it stands for beside fields: the number of the row, or what rows are gathered under. */
  is?: "number" | "group";
}

/** @public The columns of an annex, and of which kind. */
export interface AnnexModel {
  /** What it is called on the command line. */
  name: string;
  title: string;
  kind: AnnexKind;
  columns: readonly AnnexColumn[];
}

export const numberColumn: AnnexColumn = { title: "序号", share: 5, fields: [], is: "number", centred: true };

/** A column that tells one field as it stands. */
export const plain = (title: string, share: number, field: string): AnnexColumn => ({ title, share, fields: [field] });

/** What a column says of a document. */
export function cellOf(column: AnnexColumn, set: CatalogSet, document: PublishedDocument): Said {
  const [field = "title"] = column.fields;
  return column.words ? column.words(set, document) : said(set, document, field);
}
