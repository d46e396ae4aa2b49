import type { PublishedDocument } from "@mulu/schema";

import type { Codec } from "../../tables/codec.js";
import { columnsOf } from "../../tables/table-kinds.js";
import { at } from "../../tables/values.js";
import type { Column } from "./column.js";

/** What no cell of a spreadsheet can be read back from is shown as JSON: whole, and told apart from prose. */
const asJson: Codec = {
  show: (value) => (value === undefined ? "" : JSON.stringify(value)),
  read: () => ({ problems: [] }),
};

/** A column for every field of a kind, with the headers and the way of writing that exported tables have. */
export function modelColumns(kind: PublishedDocument["documentKind"]): Column<PublishedDocument>[] {
  return columnsOf(kind, { otherwise: asJson })
    .filter(({ spread }) => spread === undefined)
    .map(({ path, header, codec }) => ({
      zh: header,
      key: keyOf(path),
      field: path.join("."),
      cell: (document, set) => {
        const value = at(document, path);
        return value === undefined ? "" : codec.show(value, { set, edition: document.edition ?? "", from1904: false });
      },
    }));
}

/** `sharing.followsInclusion` is `sharing_follows_inclusion`. */
function keyOf(path: readonly string[]): string {
  return path.join("_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
