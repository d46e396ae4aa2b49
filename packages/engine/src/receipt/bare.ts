/** What a program says in words of its own; an answer is told by codes, ids, days and what the documents state. */
const words: ReadonlySet<string> = new Set([
  "words",
  "stateWords",
  "cite",
  "label",
  "message",
  "hint",
  // The day as of which the data speak stands with the data.
  "asOf",
]);

/** An answer without words, so that a better wording in a later release is no other answer. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, each]) => !words.has(name) && each !== undefined);
  if ("code" in value && "zh" in value && "en" in value) return { code: value.code };
  return Object.fromEntries(kept.map(([name, each]) => [name, bare(each)]));
}
