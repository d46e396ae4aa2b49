import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const file = path("./ids.test-d.ts");
const source = ts.sys.readFile(file) ?? "";

/** What the compiler says of a text in the place of the type test. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile(path("../tsconfig.json"), (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path(".."));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("types", () => {
  it("accept known ids and reject unknown ones at compile time", () => {
    expect(complaints(source)).toEqual([]);
  });

  it("reject each of them by itself: without the comments that expect errors, every one shows", () => {
    const expectations = /^\/\/ @ts-expect-error.*$/gm;
    const expected = source.match(expectations)?.length ?? 0;
    const found = complaints(source.replace(expectations, ""));
    expect(expected).toBeGreaterThan(8);
    expect(found).toHaveLength(expected);
    expect(found[0]).toContain("no-such-entry");
  });
});
