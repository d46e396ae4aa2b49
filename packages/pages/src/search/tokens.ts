/*
 * Search by words alone misses what readers type: 证处罚, from the middle of a title, is no word. So each pair of
 * neighbouring characters of a title is indexed as a token of its own, and a query is cut the same way. Tokens are
 * digits, which no segmenter cuts and no stemmer bends. The index script and the search page share this file.
 */

function code(character: string): string {
  return String(character.codePointAt(0) ?? 0).padStart(6, "0");
}

/** Runs of Han characters, with everything between them left out. */
function runs(text: string): string[][] {
  return text
    .normalize("NFKC")
    .split(/[^\p{Script=Han}]+/u)
    .filter((run) => run !== "")
    .map((run) => [...run]);
}

function pairs(run: readonly string[]): string[] {
  return run.slice(0, -1).map((character, index) => code(character) + code(run[index + 1] ?? ""));
}

/**
 * Tokens a title is found by: every character, and every pair of neighbours.
 */
export function indexTokens(title: string): string[] {
  return [...new Set(runs(title).flatMap((run) => [...run.map(code), ...pairs(run)]))];
}

/**
 * Tokens a query asks for: its pairs, or the character where it stands alone.
 */
export function queryTokens(query: string): string[] {
  return [...new Set(runs(query).flatMap((run) => (run.length === 1 ? run.map(code) : pairs(run))))];
}

/**
 * Words of a query that are not Han; they are searched as they are.
 */
export function otherWords(query: string): string[] {
  return query
    .normalize("NFKC")
    .split(/[\s\p{Script=Han}\p{P}]+/u)
    .filter((word) => word !== "");
}
