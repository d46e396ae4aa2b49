import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import type { Added } from "./language-added.js";

const configFile = "tsconfig.base.json";

/** Packages of the project by name, each with the folder of its sources. */
function packagesBelow(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { name: string };
      return [manifest.name, join(folder, name, "src")];
    }),
  );
}

/** The source of one package that another one imports, instead of what was built of it. */
function sourceOf(name: string, packages: ReadonlyMap<string, string>): string | undefined {
  const [scope = "", own = "", ...rest] = name.split("/");
  const sources = packages.get(`${scope}/${own}`);
  if (sources === undefined) return undefined;
  const path = rest.length === 0 ? "index" : rest.join("/");
  return [`${path}.ts`, `${path}/index.ts`].map((file) => join(sources, file)).find((file) => existsSync(file));
}

/** Files as they are on disk, read and bound once for every program: all are asked with the same options. */
const onDisk = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of the sources of all packages in one program, with some files laid over them that are written
 * nowhere.
 * @param asked the files that are checked, with what they import as far as it bears on them; all sources but tests where
 *   none are given
 * @returns `<file below packages/> <message>`
 */
export function errorsOfAll(root: string, laid: Added, asked?: readonly string[]): string[] {
  const folder = join(root, "packages");
  const packages = packagesBelow(folder);
  const { config } = ts.readConfigFile(join(root, configFile), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const settings = { ...config.compilerOptions, noEmit: true, declaration: false, jsx: "react-jsx" };
  const { options } = ts.convertCompilerOptionsFromJson({ ...settings, lib: ["ES2023", "DOM", "DOM.Iterable"] }, root);
  const host = ts.createCompilerHost(options);
  const real = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  const folders = new Set([...laid.keys()].map((file) => file.slice(0, file.lastIndexOf("/"))));
  const directoryExists = host.directoryExists?.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (laid.has(file)) return getSourceFile(file, ...rest);
    if (!onDisk.has(file)) onDisk.set(file, getSourceFile(file, ...rest));
    return onDisk.get(file);
  };
  host.fileExists = (file) => laid.has(file) || real.fileExists(file);
  host.readFile = (file) => laid.get(file) ?? real.readFile(file);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  const cache = ts.createModuleResolutionCache(root, (file) => file, options);
  host.resolveModuleNameLiterals = (names, file, ...[redirected, , source]) =>
    names.map((name) => {
      const own = sourceOf(name.text, packages);
      if (own !== undefined) return { resolvedModule: { resolvedFileName: own, extension: ".ts" } };
      const mode = ts.getModeForUsageLocation(source, name, options);
      return ts.resolveModuleName(name.text, file, options, host, cache, redirected, mode);
    });
  const all = [...packages.values()].flatMap((sources) => ts.sys.readDirectory(sources, [".ts", ".tsx"]));
  const program = ts.createProgram(
    asked ?? all.filter((file) => !/\.test\.tsx?$|\/testing\//.test(file)),
    options,
    host,
  );
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/`));
  const checked = asked ? own.filter(({ fileName }) => asked.includes(fileName)) : own;
  return checked.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) =>
        `${file.fileName.slice(folder.length + 1)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    ),
  );
}
