import { formatClause } from "../cite.js";
import { formatDocumentNumber } from "./document-number.js";
import type { ParsedCitation } from "./parsed.js";

/**
 * @public A citation as it is written in full: 《示例条例》（国务院令第802号）第五条第一款、第九条. What is so written reads back as
 * the same.
 */
export function printCitation({ title, documentNumber, clauses }: ParsedCitation): string {
  const number = documentNumber === undefined ? "" : formatDocumentNumber(documentNumber);
  const head = title === undefined ? number : `《${title}》${number === "" ? "" : `（${number}）`}`;
  return `${head}${clauses.map((clause) => formatClause(clause).zh).join("、")}`;
}

/** @public Several citations, as they are written in full. */
export function printCitations(citations: readonly ParsedCitation[]): string {
  return citations.map(printCitation).join("；");
}
