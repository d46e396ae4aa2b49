import { expect, it } from "vitest";

import { exampleIndicators } from "../examples/indicators.js";
import { exampleWorld } from "../examples/world.js";
import { runRules } from "../run.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";

/** What the rules of scores say where the two of level one, and the two below the second, have these scores. */
function said(scores: { total: number; first: number; second: number; parts: readonly [number, number] }): string[] {
  const { total, first, second, parts } = scores;
  const files = Object.entries(exampleIndicators({ official: `{ score: ${String(total)} }` })).map(([path, text]) => {
    const [name = ""] = /[a-z-]+(?=\.yaml$)/.exec(path) ?? [];
    const score = { first, second, "second-part": parts[0], "third-part": parts[1] }[name];
    const rest = text.replace(/^score: .*\n/m, "");
    return [path, score === undefined ? text : `${rest}score: ${String(score)}\n`] as const;
  });
  const own = rules.filter(({ code }) => code === "IN-02" || code === "IN-03");
  return runRules(linkedSet({ ...exampleWorld, ...Object.fromEntries(files) }), { rules: own }).map(({ rule }) => rule);
}

it("scores with decimals add up as on paper (IN-02, IN-03)", () => {
  expect(said({ total: 0.3, first: 0.1, second: 0.2, parts: [0.1, 0.1] })).toEqual([]);
  expect(said({ total: 100, first: 99.7, second: 0.3, parts: [0.1, 0.2] })).toEqual([]);
});

it("scores that do not add up are found", () => {
  expect(said({ total: 0.31, first: 0.1, second: 0.2, parts: [0.1, 0.1] })).toEqual(["IN-02"]);
  expect(said({ total: 0.3, first: 0.1, second: 0.2, parts: [0.1, 0.11] })).toEqual(["IN-03"]);
});
