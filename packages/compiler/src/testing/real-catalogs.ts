import { fileURLToPath } from "node:url";

import type { Compilation, SourceFiles } from "../compilation.js";
import { compile } from "../compile.js";
import { readCatalogs } from "../read/read-catalogs.js";

const root = fileURLToPath(new URL("../../../../catalogs", import.meta.url));
let read: Promise<SourceFiles> | undefined;
let compiled: Promise<{ files: SourceFiles; compilation: Compilation }> | undefined;

/** The files of the real catalogs: read once for all tests of this package. */
export async function realSource(): Promise<SourceFiles> {
  read ??= readCatalogs(root).then(({ files }) => files);
  return read;
}

/** The real catalogs, compiled once for all tests of this package. */
export async function realCatalogs(): Promise<{ files: SourceFiles; compilation: Compilation }> {
  compiled ??= realSource().then((files) => ({ files, compilation: compile(files) }));
  return compiled;
}
