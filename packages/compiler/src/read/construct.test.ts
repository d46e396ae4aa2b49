import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { textFlaw } from "@mulu/schema";

import { visitStrings } from "../structure/strings.js";
import { catalogs } from "../testing/catalogs.js";
import { constructUsual } from "./construct.js";
import { guard } from "./guard.js";
import { eventsOf } from "./parse.js";
import { constructFromEvents, CORE_SCHEMA, YAMLException } from "./yaml.js";

/** What the guard and the library make of a text; nothing where one of them refuses it. */
function slowly(text: string): { value: unknown } | undefined {
  try {
    const events = eventsOf(text);
    if (guard(text, events)) return undefined;
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    return { value };
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function quickly(text: string): ReturnType<typeof constructUsual> {
  try {
    return constructUsual(text, eventsOf(text));
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

const numbers = fc.string({ unit: fc.constantFrom(...Array.from("0189afexoEXO+-._")), maxLength: 7 });
const written = fc.constantFrom(
  ...[
    "a",
    "中文",
    "2024-01-01",
    "007",
    "0x1f",
    "0o17",
    "-1",
    "+2",
    "1.50",
    "1e3",
    ".inf",
    ".nan",
    "-.5",
    "12345678901234567890",
  ],
  ...[
    "~",
    "null",
    "Null",
    "true",
    "False",
    "no",
    "on",
    "y",
    "n",
    "",
    "'it''s'",
    '"\\u200b"',
    '" b"',
    '"1"',
    "'~'",
    "a b",
    "…",
    "“”",
  ],
  ...[
    "---",
    "...",
    "-",
    "<<",
    "*a",
    "&a b",
    "!!str 1",
    "|\n    x\n    y",
    ">\n    x\n",
    "a\n    b",
    "{}",
    "[]",
    "中，en：b",
    "a：b",
    "@x",
  ],
);
const scalars = fc.oneof({ weight: 3, arbitrary: written }, numbers);
const keys = fc.constantFrom(
  "a",
  "b",
  "zh",
  "en",
  '"c"',
  "1",
  "1.0",
  "~",
  "true",
  "<<",
  "__proto__",
  "constructor",
  "[x]",
  "？",
  "a：",
  "é",
);
const flow = fc.oneof(
  fc.array(scalars, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
  fc
    .array(fc.tuple(keys, scalars), { maxLength: 3 })
    .map((items) => `{ ${items.map((each) => each.join(": ")).join(", ")} }`),
);
const line = fc.tuple(keys, fc.oneof({ weight: 3, arbitrary: scalars }, flow));
const texts = fc.oneof(
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map(([key, value]) => `${key}: ${value}\n`).join("")),
  fc
    .array(fc.oneof(scalars, flow), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((each) => `- ${each}\n`).join("")),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => `x:\n${lines.map(([key, value]) => `  - ${key}: ${value}\n`).join("")}`),
  scalars,
);

describe("the value of a text, made in one walk", () => {
  it("is the one that the library makes, and of nothing that the guard refuses", () => {
    let made = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const quick = quickly(text);
        if (quick === undefined) return;
        made += 1;
        expect({ value: quick.value }).toStrictEqual(slowly(text));
      }),
      { numRuns: 3_000 },
    );
    expect(made).toBeGreaterThan(500);
  });

  it("is called flawless only where the rule for text finds nothing in it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quick = quickly(text);
        if (!quick?.isFlawless) return;
        visitStrings(quick.value, (each, isKey) => {
          if (each !== "") expect(textFlaw(each, { prose: !isKey })).toBeUndefined();
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("is made of every file of the example world", () => {
    const without = [...catalogs()].filter(([, bytes]) => quickly(new TextDecoder().decode(bytes)) === undefined);
    expect(without.map(([file]) => file)).toEqual([]);
  });
});
