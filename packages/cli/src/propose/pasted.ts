import { isHeader } from "@mulu/compiler";
import { readCsv } from "@mulu/spreadsheet";
import type { Sheet } from "@mulu/spreadsheet";
import { bilingual, say } from "../words/say.js";

/** Bytes of a pasted table: of a form, not of a file. */
const most = 1_000_000;

/** A table copied out of a spreadsheet, cells apart by tabs. @returns undefined where nothing is pasted */
export function pastedTable(text: string | undefined): Sheet | undefined {
  const plain = (text ?? "").replaceAll(/^```\w*$/gm, "").trim();
  if (plain === "") return undefined;
  const bytes = new TextEncoder().encode(plain);
  if (bytes.length > most) {
    throw new RangeError(bilingual(say("pasted-table-more-than")));
  }
  return { ...readCsv(bytes, "整张表.csv", isHeader).sheet, name: "整张表" };
}
