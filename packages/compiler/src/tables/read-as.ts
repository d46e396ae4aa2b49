import type { Column, Header } from "./header.js";
import type { IdentifiedRow } from "./identify-rows.js";
import type { ReadColumn, TableThing } from "./request.js";
import { columnName } from "./sheet.js";

/** What each column of a table was read as, so that whoever brought it can see it before anything is taken over. */
export function columnsReadAs({ bottom, columns }: Header, sheet: string): ReadColumn[] {
  return [...columns].map(([index, column]) => ({
    ...{ sheet, at: `${columnName(index)}${bottom + 1}`, header: column.header },
    ...meaningOf(column),
  }));
}

function meaningOf(column: Column): Pick<ReadColumn, "is" | "field"> {
  switch (column.holds) {
    case "field":
      return { is: "field", field: column.field.header };
    case "id":
      return { is: "id" };
    case "count":
      return { is: "number" };
    case "nothing":
      if (column.because === "double") {
        return { is: "double", ...(column.field === undefined ? {} : { field: column.field.header }) };
      }
      return { is: column.because ?? "unknown" };
  }
}

/** Where a row stands, for whoever has something to say of its document. */
export function thingOf({ row, slug, place }: IdentifiedRow, edition: string): TableThing {
  const columns = new Map([...row.columns].map(([path, index]) => [path, columnName(index)]));
  return { id: `${edition}/${slug}`, sheet: place.sheet, row: place.row + 1, columns };
}
