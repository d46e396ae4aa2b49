import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { applyDifferences } from "./apply-differences.js";
import { differences } from "./differences.js";

const leaf = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("P1Y", "a", " a", "（a）"),
);
const key = fc.oneof(
  fc.constantFrom(
    "code",
    "zh",
    "en",
    "title",
    "instrument",
    "article",
    "kind",
    "elements",
    "scope",
    "valueOf",
    "toString",
    "constructor",
    "hasOwnProperty",
  ),
  fc.string({ maxLength: 3 }).filter((name) => name !== "__proto__"),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 6 }),
    fc.dictionary(key, tie("value"), { maxKeys: 6 }).map((each) => ({ ...each })),
  ),
})).value;

/** What may become of a value by a few edits: much stays as it was. */
function edited(root: unknown, moves: readonly number[]): unknown {
  let result = structuredClone(root);
  for (const move of moves) result = editOnce(result, move);
  return result;
}

function editOnce(root: unknown, move: number): unknown {
  const places: { holder: unknown[] | Record<string, unknown>; key: string | number }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      places.push({ holder: node as Record<string, unknown>, key: Array.isArray(node) ? Number(name) : name });
      walk(child);
    }
  };
  walk(root);
  const place = places[move % Math.max(places.length, 1)];
  if (!place) return move;
  const { holder, key: at } = place;
  const way = Math.floor(move / 97) % 6;
  if (Array.isArray(holder)) {
    const index = at as number;
    if (way === 0) holder.splice(index, 1);
    else if (way === 1) holder.splice(index, 0, `new ${move % 5}`);
    else if (way === 2) holder.push(holder.splice(index, 1)[0]);
    else if (way === 3) holder.splice(index, 0, structuredClone(holder[index]));
    else if (way === 4) holder.reverse();
    else holder[index] = { code: `c${move % 3}`, zh: `字${move % 4}` };
  } else if (way === 0) Reflect.deleteProperty(holder, at);
  else if (way === 1) holder[`f${move % 4}`] = [move % 3, { zh: `字${move % 5}` }];
  else holder[at] = way === 2 ? `${JSON.stringify(holder[at])} ` : way === 3 ? [holder[at]] : move % 7;
  return root;
}

describe("differences", () => {
  it("made to the one give the other: any two values", () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(applyDifferences(before, differences(before, after))).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });

  it("made to the one give the other: a value and itself after some edits", () => {
    fc.assert(
      fc.property(value, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (before, moves) => {
        const after = edited(before, moves);
        const kept = structuredClone(before);
        expect(applyDifferences(before, differences(before, after))).toEqual(after);
        expect(before).toEqual(kept);
      }),
      { numRuns: 10_000 },
    );
  });

  it("are none of a value and itself", () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(differences(each, structuredClone(each))).toEqual([]);
      }),
    );
  });
});
