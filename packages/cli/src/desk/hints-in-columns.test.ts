import { columnNames } from "@mulu/compiler";
import { CatalogSet } from "@mulu/engine";
import { languageCodes, tableKinds } from "@mulu/schema";
import type { DocumentKind } from "@mulu/schema";
import { rules, say, sayInTable } from "@mulu/validators";
import { describe, expect, it } from "vitest";

const nothing = new CatalogSet([]);
/** What is quoted and no column: answers, a name, and words that cite nothing. */
const noColumn = ["是", "否", "信用中国", "依据相关规定", "relevant provisions", "未知项"];

/** What would be right of a fault that a rule finds, beside a file and at a table. */
function hintsOf(slug: string) {
  const fault = { messageId: `${slug}.fault`, params: {}, subject: "nothing", path: [], verdict: "fail" as const };
  return languageCodes.flatMap((language) => {
    const [file, table] = [say(fault, language, nothing), sayInTable(fault, language, nothing)];
    return file === undefined || table === undefined || file.hint === table.hint
      ? []
      : [{ language, hint: table.hint }];
  });
}

const spoken = rules.map((rule) => ({ rule, hints: hintsOf(rule.slug) })).filter(({ hints }) => hints.length > 0);

/** Headers of the tables of some kinds. */
const headersOf = (kinds: readonly DocumentKind[]): string[] =>
  tableKinds.filter((kind) => kinds.includes(kind)).flatMap((kind) => columnNames(kind).map(({ column }) => column));

describe("what would be right, at the cells of a table", () => {
  it("is said in columns by the rules that a table meets", () => {
    expect(spoken.length).toBeGreaterThan(40);
  });

  it.each(spoken.map((each) => [each.rule.code, each] as const))(
    "%s: names columns, in every language",
    (_, { rule, hints }) => {
      expect(hints.map(({ language }) => language)).toEqual(languageCodes);
      const known = [...headersOf(rule.applies), ...noColumn];
      for (const { hint } of hints) {
        const named = [...hint.matchAll(/“([^“”]+)”/g)].map(([, name = ""]) => name);
        expect(named.filter((name) => !known.includes(name))).toEqual([]);
        expect(hint).not.toMatch(/[a-z]: [[{]|catalogs\//);
      }
    },
  );
});
