import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

import { buildSync } from "esbuild";
import ts from "typescript";

const root = join(import.meta.dirname, "..");

/** Names of packages whose sources are read, not what was built of them: they see the kinds of the copy. */
const packages = ["engine", "validators", "spreadsheet", "compiler", "papers", "pages", "fixtures"];

/** A copy of the model in a folder of its own; the packages stand where they are. */
export interface ModelCopy {
  folder: string;
  schema: string;
}

/**
 * A copy of the model that may be changed. It lies beside the test results, below the packages that are installed, so that
 * all but the model is found where it is.
 */
export function copyModel(name: string): ModelCopy {
  const folder = join(import.meta.dirname, ".test-results", name);
  const schema = join(folder, "packages", "schema");
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["src", "schemas", "package.json", "tsconfig.model.json"]) {
    cpSync(join(root, "packages", "schema", part), join(schema, part), { recursive: true });
  }
  for (const file of [".vscode/settings.json", "tsconfig.base.json"]) cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, "node_modules", "@mulu"), { recursive: true });
  symlinkSync(schema, join(folder, "node_modules", "@mulu", "schema"));
  return { folder, schema };
}

export function removeCopy({ folder }: ModelCopy): void {
  rmSync(folder, { recursive: true, force: true });
}

export function change({ schema }: ModelCopy, file: string, edit: (text: string) => string): void {
  const path = join(schema, "src", file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

function bundle(entry: string, outfile: string, alias: Readonly<Record<string, string>> = {}): void {
  buildSync({
    ...{ entryPoints: [entry], outfile, alias: { ...alias }, bundle: true, logLevel: "silent" },
    ...{ platform: "node", format: "esm", packages: Object.keys(alias).length > 0 ? "bundle" : "external" },
    external: ["typescript", "esbuild"],
    // What is CommonJS among the libraries asks for Node's own parts.
    banner: {
      js: 'import { createRequire as requireAt } from "node:module"; const require = requireAt(import.meta.url);',
    },
  });
}

/** Runs the generator of the model, as its build does. @throws with what it says */
export function generate({ schema }: ModelCopy): void {
  const main = join(schema, "dist", "generate", "main.js");
  bundle(join(schema, "src", "generate", "main.ts"), main);
  execFileSync(process.execPath, [main], { stdio: "pipe" });
}

const sourceOf = (name: string): string => join(root, "packages", name, "src", "index.ts");

/** Runs a program over the copy of the model and the sources of all other packages; it prints JSON. */
export function run({ folder, schema }: ModelCopy, program: string): unknown {
  const [entry, outfile] = [join(folder, "program.ts"), join(folder, "program.mjs")];
  writeFileSync(entry, program);
  const alias = Object.fromEntries(packages.map((name) => [`@mulu/${name}`, sourceOf(name)]));
  bundle(entry, outfile, { ...alias, "@mulu/schema": join(schema, "src", "index.ts") });
  return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" }));
}

/**
 * What the compiler says of the sources that speak of kinds, over the copy of the model.
 * @param ids the types of ids that a build of catalogs writes
 */
export function typeErrors({ folder, schema }: ModelCopy, ids: string): string[] {
  writeFileSync(join(folder, "ids.d.ts"), ids);
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.compilerOptions, files: [] },
    ts.sys,
    root,
  );
  const paths = Object.fromEntries(packages.map((name) => [`@mulu/${name}`, [sourceOf(name)]]));
  const program = ts.createProgram({
    rootNames: ["compiler", "pages", "cli", "sdk"].map(sourceOf),
    options: {
      ...{ ...options, noEmit: true, jsx: ts.JsxEmit.ReactJSX, baseUrl: folder },
      paths: {
        ...paths,
        "@mulu/schema": [join(schema, "src", "index.ts")],
        "@mulu/catalogs/ids": [join(folder, "ids.d.ts")],
      },
    },
  });
  const speaks = /DocumentKind|FileKind|MemberKind|TimedKind|TableKind|RestingKind|AuthoringTypes|documentKind/;
  return program
    .getSourceFiles()
    .filter(({ fileName, text }) => !fileName.includes("node_modules") && speaks.test(text))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => {
      const name = file?.fileName.split("/packages/").at(-1) ?? "";
      return `${name.split(sep).join("/")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}
