import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

/** A change to the text of a file of words, such as one sentence taken out. */
type Change = (file: string, text: string) => string;

/** Files as they are, read once: each language is tried beside the same ones. */
const read = new Map<string, ts.SourceFile | undefined>();

/** A file of words without one of its messages. */
export function without(message: string, text: string): string {
  const source = ts.createSourceFile("words.ts", text, ts.ScriptTarget.ES2023, true);
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAssignment(node) ? node.name : undefined;
    if (name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) && name.text === message) found = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found === undefined ? text : text.slice(0, found.pos) + text.slice(found.end + 1);
}

/**
 * What the compiler says of a further language: the folder of English words under the name `fr`, laid beside it and
 * written nowhere.
 * @param words folder of the languages, such as packages/compiler/src/words
 * @returns messages of the compiler; none where the folder is all that a language needs
 */
export function errorsOfLanguage(words: string, change: Change = (_, text) => text): string[] {
  const english = join(words, "en");
  const french = join(words, "fr");
  const laid = new Map<string, string>();
  for (const file of readdirSync(english).filter((name) => name.endsWith(".ts"))) {
    const text = (ts.sys.readFile(join(english, file)) ?? "").replace("export const en:", "export const fr:");
    laid.set(join(french, file), change(file, text));
  }
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], noUncheckedIndexedAccess: true },
    ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext },
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const real = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  const directoryExists = host.directoryExists?.bind(host);
  host.fileExists = (file) => laid.has(file) || real.fileExists(file);
  host.readFile = (file) => laid.get(file) ?? real.readFile(file);
  host.directoryExists = (folder) => folder === french || (directoryExists?.(folder) ?? true);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version, ...more) => {
    const text = laid.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version, true);
    if (!read.has(file)) read.set(file, getSourceFile(file, version, ...more));
    return read.get(file);
  };
  const program = ts.createProgram([join(french, "index.ts")], options, host);
  const own = program.getSourceFiles().filter(({ fileName }) => dirname(fileName) === french);
  return own.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, " "),
    ),
  );
}
