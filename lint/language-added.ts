import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where a copy of the sources, or of what was built of them, differs from it when a language is added: files by path. */
export type Added = Map<string, string>;

/** Files of a tree: the sources, or what was built of them. */
export interface Tree {
  /** Folder of the packages. */
  packages: string;
  /** Folder of a package that holds them. */
  folder: "src" | "dist";
}

/** A further language as it would stand on the list. */
const line = `  fr: {
    name: "Français",
    tag: "fr",
    folder: "fr/",
    punctuation: { comma: ", ", semicolon: " ; ", colon: " : ", brackets: ["(", ")"], quotes: ["« ", " »"], stop: ".", space: " " },
  },
`;

function filesBelow(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const isCode = (file: string): boolean => /\.[jt]sx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file);
const read = (file: string): string => readFileSync(file, "utf8");
const kept = ({ folder }: Tree): string => (folder === "src" ? ".ts" : ".js");

/** The list of languages with one more. */
export function withLine(tree: Tree): Added {
  const file = join(tree.packages, "schema", tree.folder, `languages${kept(tree)}`);
  const text = read(file);
  const end = text.indexOf("\n}", text.indexOf("export const languages = {")) + 1;
  return new Map([[file, `${text.slice(0, end)}${line}${text.slice(end)}`]]);
}

/** Folders of words: each has a folder for a language, and a file that names the languages it has. */
export function rooms(tree: Tree): string[] {
  const found = readdirSync(tree.packages)
    .flatMap((name) => filesBelow(join(tree.packages, name, tree.folder)))
    .filter((file) => basename(file) === `languages${kept(tree)}`)
    .filter((file) => read(file).includes('from "./en/index.js"'));
  return found.map(dirname).sort();
}

/** What stands in English, under the name of the further language. */
const renamed = (text: string): string =>
  text.replace(/^export const en\b/gm, "export const fr").replaceAll("/en/", "/fr/");

/** The folder and the line by which a room speaks a further language; its words are the English ones, changed by `change`. */
export function inRoom(room: string, tree: Tree, change = (_: string, text: string): string => text): Added {
  const file = join(room, `languages${kept(tree)}`);
  const added: Added = new Map([[file, `${read(file)}export { fr } from "./fr/index.js";\n`]]);
  for (const english of filesBelow(join(room, "en")).filter(isCode)) {
    added.set(english.replace(`${room}/en/`, `${room}/fr/`), change(english, renamed(read(english))));
  }
  return added;
}

/** The same of the words of rules, whose folders and files the build of their package lists. */
export function ofRules(tree: Tree, change = (_: string, text: string): string => text): Added {
  const validators = join(tree.packages, "validators", tree.folder);
  const [languages, words] = ["languages", "words-en"].map((name) =>
    join(validators, "generated", `${name}${kept(tree)}`),
  );
  if (languages === undefined || words === undefined) throw new Error("no list of the words of rules");
  const added: Added = new Map([
    [languages, `import { fr } from "./words-fr.js";\n${read(languages).replace("zh, en", "zh, en, fr")}`],
    [words.replace("words-en", "words-fr"), renamed(read(words))],
  ]);
  for (const english of filesBelow(join(validators, "words/en")).filter(isCode)) {
    added.set(english.replace("/words/en/", "/words/fr/"), change(english, renamed(read(english))));
  }
  return added;
}
