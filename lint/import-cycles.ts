import { dirname, join } from "node:path";

import ts from "typescript";

/** Text of source files by their path. */
export type Sources = ReadonlyMap<string, string>;

/** The file that a relative import means, among those there are. */
function target(from: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = join(dirname(from), specifier);
  const stem = path.replace(/\.[cm]?jsx?$/, "");
  return [path, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`].find((each) => sources.has(each));
}

/** What every file imports or exports again, types included. */
function importsOf(sources: Sources): Map<string, string[]> {
  return new Map(
    [...sources].map(([path, text]) => {
      const { importedFiles } = ts.preProcessFile(text, true, true);
      return [path, [...new Set(importedFiles.flatMap(({ fileName }) => target(path, fileName, sources) ?? []))]];
    }),
  );
}

/**
 * Circles of imports, those of types alone among them: each is named by its files in order of path, once. Two files that
 * know each other are one file in two, and neither can be read, moved or tested without the other.
 */
export function importCycles(sources: Sources): string[][] {
  const imports = importsOf(sources);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    low.set(path, index);
    stack.push(path);
    for (const next of imports.get(path) ?? []) {
      const reached = order.has(next) ? (stack.includes(next) ? order.get(next) : undefined) : visit(next);
      if (reached !== undefined) low.set(path, Math.min(low.get(path) ?? index, reached));
    }
    if (low.get(path) === index) {
      const circle = stack.splice(stack.indexOf(path));
      if (circle.length > 1 || imports.get(path)?.includes(path)) found.push(circle.sort());
    }
    return low.get(path) ?? index;
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return found.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
