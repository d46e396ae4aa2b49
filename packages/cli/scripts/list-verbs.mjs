/**
 * Lists the verbs: one file of `src/commands` each, and its words, one file of the same name in `src/words/<language>/verbs`
 * for each language. `npm run build` runs it before the compiler; what it writes is not committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

import { languageCodes } from "@mulu/schema";

const source = new URL("../src/", import.meta.url);
const names = readdirSync(new URL("commands/", source))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

/** @param {string} name @returns {string} the verb that a file exports */
function exported(name) {
  const verbs = /^export const (\w+): Verb\b/m.exec(readFileSync(new URL(`commands/${name}.ts`, source), "utf8"));
  if (verbs?.[1] === undefined) throw new Error(`src/commands/${name}.ts exports no verb (export const …: Verb)`);
  return verbs[1];
}

/** @param {string} language @param {string} name @returns {string} where the words of a verb stand in a language */
function wordsOf(language, name) {
  const file = `words/${language}/verbs/${name}.ts`;
  if (!existsSync(new URL(file, source))) throw new Error(`src/${file} is missing: what mulu ${name} --help says`);
  return `../words/${language}/verbs/${name}.js`;
}

/** @param {string} file @param {readonly string[]} lines */
function write(file, lines) {
  writeFileSync(
    new URL(`generated/${file}`, source),
    `${["// Written by scripts/list-verbs.mjs: the files there are.", ...lines].join("\n")}\n`,
  );
}

mkdirSync(new URL("generated/", source), { recursive: true });
write("verbs.ts", [
  ...names.map((name) => `import { ${exported(name)} } from "../commands/${name}.js";`),
  `export const verbs = { ${names.map((name) => `${JSON.stringify(name)}: ${exported(name)}`).join(", ")} };`,
]);
write("verb-words.ts", [
  ...languageCodes.flatMap((language) =>
    names.map((name, index) => `import { words as ${language}${index} } from "${wordsOf(language, name)}";`),
  ),
  "export const verbWords = {",
  ...languageCodes.map(
    (language) =>
      `  ${language}: { ${names.map((name, index) => `${JSON.stringify(name)}: ${language}${index}`).join(", ")} },`,
  ),
  "};",
]);
