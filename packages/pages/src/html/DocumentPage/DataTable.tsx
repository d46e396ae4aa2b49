import type { ReactNode } from "react";

import type { TableRow } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { useMessages } from "../site.js";
import styles from "./DataTable.module.css";

interface DataTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly TableRow[];
  /** True where a heading just above says the same. */
  quiet?: boolean;
}

/** More columns than this do not fit a page that stands upright. */
const wide = 6;

/** A table. On narrow screens each row becomes a card whose cells carry their column's name. */
export function DataTable({ caption, columns, rows, quiet = false }: DataTableProps): ReactNode {
  const messages = useMessages();
  if (rows.length === 0) return null;
  return (
    <div
      className={styles.frame}
      data-wide={columns.length > wide ? "" : undefined}
      role="region"
      aria-label={messages.table.scroll(caption)}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={quiet ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) =>
              column === "" ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} id={row.id}>
              {row.cells.map((cell, place) => (
                <td key={place} data-label={columns[place]}>
                  <RichText line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
