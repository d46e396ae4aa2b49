import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { inRoom, ofRules, rooms, withLine } from "./language-added.js";
import type { Tree } from "./language-added.js";

/** What stands before each sentence of the further language, so that it is told from English. */
export const spokenMark = "⟦fr⟧";

/** Sentences of a file of words, each with the mark before it. */
const spoken = (_: string, text: string): string => text.replace(/=> ?(["`])/g, `=> $1${spokenMark}`);

const built = ["package.json", "bin", "dist", "schemas"];

function linkModules(root: string, copy: string): void {
  const own = join(copy, "node_modules");
  mkdirSync(join(own, "@mulu"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== "@mulu") symlinkSync(join(root, "node_modules", name), join(own, name));
  }
  for (const name of readdirSync(join(root, "packages"))) {
    symlinkSync(join(copy, "packages", name), join(own, "@mulu", name));
    const nested = join(root, "packages", name, "node_modules");
    if (existsSync(nested)) symlinkSync(nested, join(copy, "packages", name, "node_modules"));
  }
}

/** Lets Node take a package file by file, not joined to one: a language is added to its files. */
function readFileByFile(manifest: string): void {
  const text = readFileSync(manifest, "utf8");
  const without = text.replace(/^ *"node": "\.\/dist\/node\.js",\n/m, "");
  if (without === text) throw new Error(`${manifest} has no file for Node that is joined.`);
  writeFileSync(manifest, without);
}

/** Copies what was built of the packages into an empty folder, and adds a further language to it: fr, English with a mark. */
export function copyWithLanguage(root: string, copy: string): void {
  for (const name of readdirSync(join(root, "packages"))) {
    for (const part of built) {
      const from = join(root, "packages", name, part);
      if (existsSync(from)) cpSync(from, join(copy, "packages", name, part), { recursive: true });
    }
  }
  for (const name of ["engine", "validators"]) readFileByFile(join(copy, "packages", name, "package.json"));
  linkModules(root, copy);
  const tree: Tree = { packages: join(copy, "packages"), folder: "dist" };
  const added = [withLine(tree), ofRules(tree, spoken), ...rooms(tree).map((room) => inRoom(room, tree, spoken))];
  for (const [file, text] of added.flatMap((files) => [...files])) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
