import { describe, expect, it } from "vitest";

import type { Finding } from "@mulu/schema";
import { exampleWorld, rules } from "@mulu/validators";
import type { Example } from "@mulu/validators";

import { check } from "./check/check.js";
import type { SourceFiles } from "./compilation.js";
import { compile } from "./compile.js";

function filesOf(example: Example): SourceFiles {
  const encoder = new TextEncoder();
  return new Map(Object.entries({ ...exampleWorld, ...example }).map(([path, text]) => [path, encoder.encode(text)]));
}

/** What the whole pipeline says of an example, every rule in force. */
function findingsOn(example: Example): Finding[] {
  return check(compile(filesOf(example)));
}

function words({ rule, file, range, message }: Finding): string {
  return `${rule} ${file ?? ""}:${range?.start.line ?? 0} ${message.zh}`;
}

describe("the example world", () => {
  it("gives no finding by itself", () => {
    expect(findingsOn({}).map(words)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.code, rule.slug, rule] as const))("%s %s", (code, _slug, { examples }) => {
  it("has nothing to say of its passing example", () => {
    expect(findingsOn(examples.pass).map(words)).toEqual([]);
  });

  it("finds its failing example at a place in its file, and no other rule finds anything", () => {
    const findings = findingsOn(examples.fail);
    expect(findings.map(words), "exactly one finding").toHaveLength(1);
    const [finding] = findings;
    expect(finding?.rule).toBe(code);
    expect(Object.keys({ ...exampleWorld, ...examples.fail }).map((path) => `catalogs/${path}`)).toContain(
      finding?.file,
    );
    expect(finding?.range?.start.line).toBeGreaterThan(0);
  });
});
