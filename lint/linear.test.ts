import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { expressions } from "./expressions.js";
import { notLinear } from "./not-linear.js";

/*
 * Text comes from outside: an expression that goes back over what it has read can stop a check, an import or a page for
 * ever. Each is analysed once, by recheck, and its verdict kept; a new one is analysed when this test first meets it.
 */

const file = path.join(import.meta.dirname, "linear.json");
const kept = new Set(JSON.parse(readFileSync(file, "utf8")) as string[]);
const found = expressions();
const literals = [...new Set(found.map(({ literal }) => literal))].sort();
const unknown = literals.filter((literal) => !kept.has(literal) && !(literal in notLinear));

/** What is wrong with an expression: nothing when each text takes time in proportion to its length. */
async function analyse(literal: string): Promise<string | undefined> {
  // The analysis in JavaScript: the same everywhere, without Java and without binaries.
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  const end = literal.lastIndexOf("/");
  const verdict = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 30_000, checker: "automaton" });
  const why = verdict.status === "vulnerable" ? verdict.complexity.summary : verdict.status;
  return verdict.status === "safe" ? undefined : `${literal} (${places(literal)}): ${why}`;
}

function places(literal: string): string {
  return found.flatMap((each) => (each.literal === literal ? each.place : [])).join(", ");
}

describe("the regular expressions of the project", () => {
  it("are found where they are", () => {
    expect(found.length).toBeGreaterThan(200);
    expect(literals).toContain("/^\\d+$/");
  });

  it(
    "take time in proportion to the text, or say why they may stay; LINEAR=write keeps the verdicts",
    { timeout: 600_000 },
    async () => {
      const wrong: string[] = [];
      for (const literal of unknown) {
        const fault = await analyse(literal);
        if (fault === undefined) kept.add(literal);
        else wrong.push(fault);
      }
      if (process.env.LINEAR === "write") {
        const sound = literals.filter((literal) => kept.has(literal));
        writeFileSync(file, `${JSON.stringify(sound, null, 2)}\n`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("tell a sound one from one that is not", async () => {
    expect(await analyse(String.raw`/(?:[\s,]|#.*)*[\]}]/y`)).toContain("exponential");
    expect(await analyse("/[a-z][a-z0-9]*:/")).toContain("polynomial");
    expect(await analyse("/^[a-z][a-z0-9]*:/")).toBeUndefined();
  });

  it("have no reason left for one that is gone", () => {
    expect(Object.keys(notLinear).filter((literal) => !literals.includes(literal))).toEqual([]);
  });
});
