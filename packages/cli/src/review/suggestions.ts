import type { Review } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import { applyFixes } from "../fixes.js";
import type { Loaded } from "../load.js";

/** A fix that is certain, as whole lines: what a forge takes as a suggestion. */
export interface Suggestion {
  rule: string;
  /** As findings name it. */
  path: string;
  /** First and last line that the suggestion replaces. */
  startLine: number;
  line: number;
  before: readonly string[];
  after: readonly string[];
  words: Text;
  /** Text of a review comment on these lines. */
  body: string;
}

/** A fence that nothing within it can end. */
function fence(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((each) => (each.match(/`+/g) ?? []).map(({ length }) => length)));
  return "`".repeat(longest + 1);
}

/** Fixes of what newly fires, or fires still in what changed. Of two that touch one line the first is given. */
export function suggestionsOf({ rules }: Review, { compilation }: Loaded): Suggestion[] {
  const taken = new Set<string>();
  return [...rules.fires, ...rules.carried].flatMap(({ finding }): Suggestion[] => {
    const { file, fix, rule, accepted } = finding;
    if (file === undefined || !fix || accepted) return [];
    const text = compilation.text(file);
    if (text === undefined) return [];
    const [first, last] = [fix.range.start.line, fix.range.end.line];
    const lines = Array.from({ length: last - first + 1 }, (_, at) => `${file}:${String(first + at)}`);
    if (lines.some((each) => taken.has(each))) return [];
    for (const each of lines) taken.add(each);
    const old = text.split("\n");
    const fixed = applyFixes(text, [fix]).text.split("\n");
    const after = fixed.slice(first - 1, last + fixed.length - old.length);
    const { description: words } = fix;
    const mark = fence(after);
    return [
      {
        rule,
        path: file,
        startLine: first,
        line: last,
        before: old.slice(first - 1, last),
        after,
        words,
        body: `${rule} ${words.zh} / ${words.en}\n${mark}suggestion\n${after.join("\n")}\n${mark}`,
      },
    ];
  });
}
