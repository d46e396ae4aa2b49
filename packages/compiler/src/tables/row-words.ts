import { part, tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import type { RowAside } from "./aside-rows.js";
import { quoted } from "./report.js";

/** What is said of a row that is no current entry, or may be none. @param cells what stands in it */
export function asideWords(aside: RowAside, cells: string): Told {
  const { said } = aside;
  return aside.is === "unclear"
    ? tell("row-may-have-ended", { said, stem: quoted(aside.stem), cells })
    : tell("row-ended", { said, kind: part(`aside.${aside.kind}`), cells });
}
