import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const file = path("./ids.test-d.ts");
const source = ts.sys.readFile(file) ?? "";

const { config } = ts.readConfigFile(path("../tsconfig.json"), (name) => ts.sys.readFile(name)) as { config: object };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path(".."));
const onDisk = ts.createCompilerHost(options);
/** Every other file, read and bound once for both programs. */
const others = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a text in the place of the type test. */
function complaints(text: string): string[] {
  const getSourceFile: ts.CompilerHost["getSourceFile"] = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    if (!others.has(name)) others.set(name, onDisk.getSourceFile(name, ...rest));
    return others.get(name);
  };
  const host = { ...onDisk, getSourceFile };
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
