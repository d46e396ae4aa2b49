import { describe, expect, it } from "vitest";

import { furtherDealings } from "../testing/dealing-cases.js";
import { givenFields } from "../testing/dealing-places.js";
import { withPart } from "../testing/places.js";
import { linkedSet } from "../testing/publish.js";
import { decide } from "./decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "./examples.js";
import type { DealingExample } from "./rule.js";
import { dealingRules } from "./rules/index.js";

const examples: readonly DealingExample[] = dealingRules.flatMap(({ code, examples }) => [
  ...[examples.pass, examples.fail],
  ...(furtherDealings[code] ?? []),
]);

const world = linkedSet(dealingWorld);

describe("a text that says nothing", () => {
  it.each(["无", "不详", "未知", "-", "——", "N/A", "暂无", " 无 ", "/"])(
    "as %j stands for no purpose, reason, source or reviewer: no dealing is decided on it",
    (filler) => {
      const decided: string[] = [];
      let tried = 0;
      for (const { kind, dealing, catalogs, date = exampleDay } of examples) {
        if (catalogs !== undefined) continue;
        for (const { path, form } of givenFields(kind, dealing)) {
          if (form.is !== "text") continue;
          tried += 1;
          const filled = withPart(dealing, path, filler) as typeof dealing;
          const options = { set: world, region: exampleRegion, date, rules: dealingRules };
          const { answer, findings } = decide(kind, filled, options);
          const named = findings.some(({ rule, path: at }) => rule === "SCHEMA-03" && at.join() === path.join());
          if (answer === "allowed" || !named) decided.push(`${kind} ${path.join(".")}: ${answer}`);
        }
      }
      expect(tried).toBeGreaterThan(20);
      expect(decided).toEqual([]);
    },
  );
});
