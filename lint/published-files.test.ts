import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";

import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);

interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Readonly<Record<string, string>>;
}

const folders = ["catalogs", ...readdirSync(path.join(root, "packages")).map((name) => `packages/${name}`)];
const published = folders
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as Manifest,
  }))
  // The catalogs carry data and what is written for them, which the tests of the compiler load.
  .filter(({ folder, manifest }) => manifest.private !== true && folder !== "catalogs");

const builtins = new Set(builtinModules);

/** Names of the packages that a file loads, at once or when it is run. */
function packagesIn(text: string): string[] {
  const named = [...text.matchAll(/^(?:import|export) (?:[\w\s{},*$]+ from )?"([^"]+)"|\bimport\("([^"]+)"\)/gm)];
  return named
    .map(([, statically, later]) => statically ?? later ?? "")
    .filter((name) => !/^[.#]|^node:/.test(name) && !builtins.has(name))
    .map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
}

/** What of a package is published, as npm says. */
function filesOf(folder: string): string[] {
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: path.join(root, folder),
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(said.toString()) as { files: { path: string }[] }[];
  // What an earlier build left of sources that are gone is not in a fresh clone, from which is published.
  const isLeft = (file: string): boolean => {
    const source = file.replace(/^dist\//, "src/").replace(/\.js$/, "");
    return (
      file.startsWith("dist/") && ![".ts", ".tsx"].some((end) => existsSync(path.join(root, folder, source + end)))
    );
  };
  return (packed?.files ?? []).map((file) => file.path).filter((file) => !file.endsWith(".js") || !isLeft(file));
}

describe("what is published of", () => {
  it.each(published.map(({ folder, manifest }) => [folder, manifest] as const))(
    "%s loads nothing that it does not depend on, and holds no test",
    (folder, { name, dependencies = {} }) => {
      const files = filesOf(folder);
      expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(1);
      expect(files.filter((file) => /\.test\.|\/golden\//.test(file))).toEqual([]);
      const missing = files
        .filter((file) => file.endsWith(".js"))
        .flatMap((file) =>
          packagesIn(readFileSync(path.join(root, folder, file), "utf8"))
            .filter((each) => each !== name && !Object.hasOwn(dependencies, each))
            .map((each) => `${file}: ${each}`),
        );
      expect(missing).toEqual([]);
    },
  );
});
