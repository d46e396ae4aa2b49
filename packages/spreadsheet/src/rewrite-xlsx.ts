import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

import { WorkbookParts } from "./unpack.js";
import { fixedTime } from "./write-xlsx.js";

/** Parts that hold the texts of cells: those that cells share, and those that stand in a sheet. */
const ofCells = /^xl\/(?:sharedstrings|worksheets\/[^/]+)\.xml$/;

/** What stands between two tags: names, addresses and styles of cells stand within tags. */
const betweenTags = />([^<>]+)</g;

/**
 * @public A workbook with the texts of its cells written anew; every other part is kept as it is.
 * @param rewrite gets the text of a cell, or of a run within it, as it stands in the file, and gives it back
 * @throws UnreadableTable for what is no workbook, or beyond the limits
 */
export function rewriteXlsx(bytes: Uint8Array, name: string, rewrite: (text: string) => string): Uint8Array {
  const parts = new WorkbookParts(bytes, name);
  const files: Zippable = {};
  for (const path of parts.names) {
    const isText = ofCells.test(path.toLowerCase());
    const text = isText ? parts.text(path) : undefined;
    const content =
      text === undefined
        ? parts.bytes(path)
        : strToU8(text.replace(betweenTags, (_, inner: string) => `>${rewrite(inner)}<`));
    files[path] = [content, { mtime: fixedTime }];
  }
  return zipSync(files);
}
